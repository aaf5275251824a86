/**
 * True for a word of a closed vocabulary.
 *
 * @example
 * isOneOf(STAGE_IDS, 'training'); // => true
 * isOneOf(STAGE_IDS, 'cooking');  // => false
 */
export function isOneOf<Word extends string>(words: readonly Word[], word: unknown): word is Word {
	return words.some((each) => each === word);
}

/** The stages of the ML lifecycle, in order. */
export const STAGE_IDS = [
	'framing',
	'data-collection',
	'data-preparation',
	'labelling',
	'training',
	'evaluation',
	'deployment',
	'monitoring',
	'governance',
] as const;

/** What a service is. */
export const SERVICE_KINDS = ['service', 'capability', 'framework', 'hardware', 'tool'] as const;
export type ServiceKind = (typeof SERVICE_KINDS)[number];
export const serviceKindLabels: Record<ServiceKind, { one: string; many: string }> = {
	service: { one: 'service', many: 'Services' },
	capability: { one: 'capability', many: 'Capabilities' },
	framework: { one: 'framework', many: 'Frameworks' },
	hardware: { one: 'hardware', many: 'Hardware' },
	tool: { one: 'tool', many: 'Tools' },
};

/** What a service is about. Next to the stages, the second axis of the catalog. */
export const CATEGORIES = [
	'platform',
	'development-environment',
	'automated-ml',
	'data-processing',
	'labelling-and-review',
	'model-training',
	'ml-operations',
	'model-serving',
	'model-quality',
	'foundation-models',
	'generative-ai-apps',
	'language',
	'speech',
	'vision-and-documents',
	'search-and-recommendations',
	'business-predictions',
	'health',
	'industrial-and-edge',
	'storage',
	'databases',
	'analytics',
	'streaming',
	'compute',
	'accelerators',
	'frameworks',
	'images-and-containers',
	'orchestration',
	'delivery',
	'observability',
	'security',
	'networking',
] as const;
export type Category = (typeof CATEGORIES)[number];
export const categoryLabels: Record<Category, string> = {
	platform: 'ML platforms',
	'development-environment': 'Development environments',
	'automated-ml': 'Automated and no-code ML',
	'data-processing': 'Data processing',
	'labelling-and-review': 'Labelling and human review',
	'model-training': 'Model training',
	'ml-operations': 'ML operations',
	'model-serving': 'Model serving',
	'model-quality': 'Model quality',
	'foundation-models': 'Foundation models',
	'generative-ai-apps': 'Generative AI applications',
	language: 'Language',
	speech: 'Speech',
	'vision-and-documents': 'Vision and documents',
	'search-and-recommendations': 'Search and recommendations',
	'business-predictions': 'Business predictions',
	health: 'Health',
	'industrial-and-edge': 'Industrial and edge',
	storage: 'Storage',
	databases: 'Databases',
	analytics: 'Analytics',
	streaming: 'Streaming',
	compute: 'Compute',
	accelerators: 'Accelerators',
	frameworks: 'Frameworks',
	'images-and-containers': 'Images and containers',
	orchestration: 'Orchestration',
	delivery: 'Delivery',
	observability: 'Observability',
	security: 'Security',
	networking: 'Networking',
};

/** How work goes from one stage to another: on, or back to an earlier one. */
export const STAGE_EDGE_KINDS = ['hands-on', 'loops-back'] as const;
export type StageEdgeKind = (typeof STAGE_EDGE_KINDS)[number];

/** Whether new customers can use a service, from open to ended. */
export const STATUS_STATES = ['open', 'superseded', 'closed', 'ending', 'ended'] as const;
export type StatusState = (typeof STATUS_STATES)[number];
export const statusLabels: Record<StatusState, string> = {
	open: 'open',
	superseded: 'superseded',
	closed: 'closed to new customers',
	ending: 'ending',
	ended: 'ended',
};

/** The kinds of remark in a note. */
export const REMARK_KINDS = ['gotcha', 'limit', 'cost', 'exam trap', 'opinion'] as const;

/** The fields of study under which concepts are listed. */
export const TOPICS = [
	'data',
	'training',
	'evaluation',
	'inference',
	'generative-ai',
	'operations',
	'responsible-ai',
	'security',
] as const;
export type Topic = (typeof TOPICS)[number];
export const topicLabels: Record<Topic, string> = {
	data: 'Data',
	training: 'Training',
	evaluation: 'Evaluation',
	inference: 'Inference',
	'generative-ai': 'Generative AI',
	operations: 'Operations',
	'responsible-ai': 'Responsible AI',
	security: 'Security',
};

/** What can happen to a service's name or availability. */
export const CHANGE_KINDS = ['renamed', 'superseded', 'closed', 'ending', 'ended'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];
export const changeKindLabels: Record<ChangeKind, string> = {
	renamed: 'renamed',
	superseded: 'superseded',
	closed: 'closed to new customers',
	ending: 'ending',
	ended: 'ended',
};

/** Whether an exam can be taken. */
export const EXAM_STATES = ['live', 'beta', 'retired'] as const;
export type ExamState = (typeof EXAM_STATES)[number];

/** The levels of AWS certification. */
export const EXAM_LEVELS = ['foundational', 'associate', 'professional', 'specialty'] as const;

/** What a built-in algorithm is used for. */
export const ALGORITHM_TASKS = [
	'classification',
	'regression',
	'forecasting',
	'recommendation',
	'clustering',
	'anomaly-detection',
	'dimensionality-reduction',
	'embedding',
	'topic-modelling',
	'text-classification',
	'translation',
	'image-classification',
	'object-detection',
	'segmentation',
] as const;
export type AlgorithmTask = (typeof ALGORITHM_TASKS)[number];
export const algorithmTaskLabels: Record<AlgorithmTask, string> = {
	classification: 'classification',
	regression: 'regression',
	forecasting: 'forecasting',
	recommendation: 'recommendation',
	clustering: 'clustering',
	'anomaly-detection': 'anomaly detection',
	'dimensionality-reduction': 'dimensionality reduction',
	embedding: 'embedding',
	'topic-modelling': 'topic modelling',
	'text-classification': 'text classification',
	translation: 'sequence to sequence',
	'image-classification': 'image classification',
	'object-detection': 'object detection',
	segmentation: 'segmentation',
};

/** The formats of training data for built-in algorithms. */
export const INPUT_FORMATS = [
	'csv',
	'libsvm',
	'parquet',
	'recordio-protobuf',
	'json-lines',
	'text',
	'image-files',
	'recordio-images',
	'augmented-manifest',
] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];
export const inputFormatLabels: Record<InputFormat, string> = {
	csv: 'CSV',
	libsvm: 'libsvm',
	parquet: 'Parquet',
	'recordio-protobuf': 'RecordIO-protobuf',
	'json-lines': 'JSON Lines',
	text: 'text file',
	'image-files': 'image files',
	'recordio-images': 'RecordIO of images',
	'augmented-manifest': 'augmented manifest',
};

/** How training data reaches a container. */
export const INPUT_MODES = ['file', 'pipe', 'fast-file'] as const;
export type InputMode = (typeof INPUT_MODES)[number];
export const inputModeLabels: Record<InputMode, string> = {
	file: 'File',
	pipe: 'Pipe',
	'fast-file': 'Fast File',
};

/** What an algorithm trains on. */
export const PROCESSORS = ['cpu', 'gpu', 'multi-gpu'] as const;
export type Processor = (typeof PROCESSORS)[number];
export const processorLabels: Record<Processor, string> = {
	cpu: 'CPU',
	gpu: 'one GPU',
	'multi-gpu': 'several GPUs',
};

/** How many instances the training of an algorithm can use. */
export const INSTANCE_COUNTS = ['one', 'many'] as const;

/** How a fact was checked: on the cited page, in the SDK's service model, or outside AWS. */
export const EVIDENCE = ['page', 'sdk', 'secondary'] as const;
export type Evidence = (typeof EVIDENCE)[number];
export const evidenceNotes: Record<Evidence, string> = {
	page: '',
	sdk: 'SDK service model',
	secondary: 'from a source outside AWS',
};

/** The languages of code in notes. `text` is code without highlighting. */
export const CODE_LANGUAGES = [
	'text',
	'bash',
	'json',
	'python',
	'sql',
	'typescript',
	'xml',
	'yaml',
] as const;
