/** The package has no types. */
declare module 'subset-font' {
	/** Subsets a font to the characters of a text. */
	export default function subsetFont(
		font: Buffer,
		text: string | undefined,
		options?: {
			targetFormat?: 'sfnt' | 'woff' | 'woff2';
			/** Axes of a variable font, fixed at a value. */
			variationAxes?: Record<string, number>;
			/** The layout features to keep; by default all. */
			keepFeatures?: string[];
			keepAllGlyphs?: boolean;
			noHinting?: boolean;
			dropTables?: string[];
		},
	): Promise<Buffer>;
}
