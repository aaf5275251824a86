import type { Hrefs } from '../model/hrefs.ts';
import type { ServiceId } from '../model/ids.ts';
import type { RichText } from '../model/schemas/prose.ts';

/**
 * What a view needs beside the guide and its note. The renderer is an argument, so that the same view feeds a page of
 * HTML and its twin in Markdown. It is synchronous: a section links each service once, so the order in which its texts
 * are rendered matters, and the view sets that order. What takes time (the highlighter) loads before a view begins.
 */
export type ViewContext = {
	/** The addresses of the guide's pages. */
	hrefs: Hrefs;
	/** The day of the build, from which ages are counted. */
	day: string;
	render: NoteRenderer;
	/** The site that the pages belong to. */
	site: { name: string; url: string };
};

/** The note whose Markdown is rendered: its file, and the service it describes, which is never linked. */
export type RenderedNote = { file: string; self?: ServiceId };

/** Prepares a note for rendering. Call the result once for each section of the note. */
export type NoteRenderer = (note: RenderedNote) => () => SectionRenderer;

/** Renders the texts of one section, in which each service is linked at its first mention. */
export type SectionRenderer = {
	/** Renders text that stands inside a line. */
	inline: (text: RichText) => string;
	/** Renders text that is a line of its own on the page, so it opens with a capital. */
	sentence: (text: RichText) => string;
	/** Renders paragraphs, lists, tables and code. */
	blocks: (text: RichText) => string;
};
