/** The package has no types. */
declare module 'fontverter' {
	/** Converts a font to another format. */
	export function convert(font: Buffer, format: 'sfnt' | 'woff' | 'woff2'): Promise<Buffer>;
}
