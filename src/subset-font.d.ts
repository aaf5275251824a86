/** The package brings no types. */
declare module 'subset-font' {
	/** Cuts a font down to the characters of a text. */
	export default function subsetFont(
		font: Buffer,
		text: string | undefined,
		options?: {
			targetFormat?: 'sfnt' | 'woff' | 'woff2';
			/** Axes of a variable font, fixed at a value. */
			variationAxes?: Record<string, number>;
			/** The layout features that stay; all, unless told. */
			keepFeatures?: string[];
			keepAllGlyphs?: boolean;
			noHinting?: boolean;
			dropTables?: string[];
		},
	): Promise<Buffer>;
}
