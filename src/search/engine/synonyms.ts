import { toStem } from './words.ts';

/** Words that people use for the same thing, whatever the service. */
const TWINS = [
	'image picture photo photograph',
	'video movie film footage clip',
	'audio sound recording',
	'speech voice spoken speak',
	'text written writing',
	'document file paper pdf form',
	'cheap cheaper inexpensive affordable cost price',
	'save reduce lower cut',
	'bill invoice',
	'spend budget',
	'convert turn change',
	'find search lookup discover locate',
	'detect recognize identify spot',
	'recognition recognize',
	'transcription transcript',
	'classification classify classifier categorize',
	'recommend suggest suggestion',
	'prediction predict forecast',
	'anomaly outlier abnormal unusual',
	'fraud fake scam fraudulent',
	'doctor physician clinical medical clinician',
	'health healthcare patient hospital',
	'label annotate annotation',
	'human people person manual',
	'review check approve',
	'remove delete drop',
	'hide mask redact anonymize',
	'pii personal sensitive',
	'train training fit',
	'host deploy serve',
	'inference prediction',
	'llm language',
	'chat conversation dialogue talk',
	'chatbot bot assistant',
	'translate translation',
	'summary summarize summarization condense',
	'schedule cron periodic nightly',
	'stream streaming realtime',
	'ingest collect load import',
	'copy move transfer migrate migration',
	'combine merge join',
	'clean cleanse prepare',
	'dashboard chart visualize visualization graph',
	'monitor watch track',
	'alert alarm notify notification',
	'explain explainable explainability interpret interpretable',
	'bias unfair fairness',
	'share reuse',
	'store keep save',
	'database db',
	'kubernetes k8s',
	'notebook jupyter',
	'ml machine',
	'ai artificial',
	'nlp language',
	'tune tuning optimize optimization',
	'question ask answer',
	'buy purchase shop',
	'customer user client',
	'quick fast rapid low',
	'secret password credential',
	'encrypt encryption',
	'permission access',
	'generate create produce make',
	'ide editor',
	'code programming',
].map((line) => line.split(' '));

let synonymsOf: Map<string, Set<string>> | undefined;

/** Lists the stems that mean the same as a stem. */
export function listSynonyms(stem: string): Iterable<string> {
	synonymsOf ??= buildSynonyms();
	return synonymsOf.get(stem) ?? [];
}

function buildSynonyms(): Map<string, Set<string>> {
	const found = new Map<string, Set<string>>();
	for (const line of TWINS) {
		const stems = line.map(toStem);
		for (const stem of stems) {
			const others = found.get(stem) ?? new Set();
			for (const other of stems) if (other !== stem) others.add(other);
			found.set(stem, others);
		}
	}
	return found;
}
