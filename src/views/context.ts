import type { Hrefs } from '../model/hrefs.ts';
import type { ServiceId } from '../model/ids.ts';
import type { RichText } from '../model/schemas/prose.ts';

/**
 * What a view needs besides the guide and its note. The renderer is an argument, so that the same
 * view can feed an HTML page and its Markdown twin. It is synchronous: a section links each service
 * once, so the view controls the order in which texts are rendered. Anything asynchronous, such as
 * loading the highlighter, finishes before a view starts.
 */
export type ViewContext = {
	/** The addresses of the guide's pages. */
	hrefs: Hrefs;
	/** The day of the build, which ages are computed from. */
	day: string;
	render: NoteRenderer;
	/** The name and the origin of the site. */
	site: { name: string; url: string };
};

/**
 * The note whose Markdown is rendered: its file, and the service it describes, which is never
 * linked.
 */
export type RenderedNote = { file: string; self?: ServiceId };

/** Prepares a note for rendering. Call the result once for each section of the note. */
export type NoteRenderer = (note: RenderedNote) => () => SectionRenderer;

/** Renders the texts of one section, in which each service is linked at its first mention. */
export type SectionRenderer = {
	/** Renders inline text. */
	inline: (text: RichText) => string;
	/** Renders text that is a line of its own on the page, so it starts with a capital letter. */
	sentence: (text: RichText) => string;
	/** Renders paragraphs, lists, tables and code. */
	blocks: (text: RichText) => string;
};
