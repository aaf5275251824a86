/** The button for the keys, at the foot of every page. */
class ReaderTools extends HTMLElement {
	connectedCallback(): void {
		this.querySelector('button')?.addEventListener('click', () => {
			void import('./key-sheet.ts').then(({ openKeySheet }) => openKeySheet());
		});
	}
}

customElements.define('reader-tools', ReaderTools);
