/**
 * Escapes a text so that it can stand in HTML, between tags or in a quoted attribute, and reads as
 * it was written.
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
