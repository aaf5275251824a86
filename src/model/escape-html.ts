/**
 * Escapes a text for HTML, between tags or in a quoted attribute.
 *
 * @example
 * escapeHtml('a < b & "c"'); // => 'a &lt; b &amp; &quot;c&quot;'
 */
export function escapeHtml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
