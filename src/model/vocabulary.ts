import { z } from 'zod';

/** The stages of the ML lifecycle, in the order in which work passes through them. */
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
export const serviceKindSchema = z.enum(SERVICE_KINDS);
export type ServiceKind = z.output<typeof serviceKindSchema>;
export const serviceKindLabels: Record<ServiceKind, { one: string; many: string }> = {
	service: { one: 'service', many: 'Services' },
	capability: { one: 'capability', many: 'Capabilities' },
	framework: { one: 'framework', many: 'Frameworks' },
	hardware: { one: 'hardware', many: 'Hardware' },
	tool: { one: 'tool', many: 'Tools' },
};

/** What a service is about; the second axis, beside the stages, along which the catalogue is listed. */
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
export const categorySchema = z.enum(CATEGORIES);
export type Category = z.output<typeof categorySchema>;
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

/** Whether a service can still be taken up, from plainly open to gone. */
export const STATUS_STATES = ['open', 'superseded', 'closed', 'ending', 'ended'] as const;
export const statusStateSchema = z.enum(STATUS_STATES);
export type StatusState = z.output<typeof statusStateSchema>;
export const statusLabels: Record<StatusState, string> = {
	open: 'open',
	superseded: 'superseded',
	closed: 'closed to new customers',
	ending: 'ending',
	ended: 'ended',
};

/** The kinds of typed aside in a note. */
export const REMARK_KINDS = ['gotcha', 'limit', 'cost', 'exam trap', 'opinion'] as const;
export const remarkKindSchema = z.enum(REMARK_KINDS);

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
export const topicSchema = z.enum(TOPICS);
export type Topic = z.output<typeof topicSchema>;
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

/** How a fact was checked: on the cited page, in the SDK's service model, or outside AWS. */
export const EVIDENCE = ['page', 'sdk', 'secondary'] as const;
export const evidenceSchema = z.enum(EVIDENCE);
export type Evidence = z.output<typeof evidenceSchema>;
export const evidenceNotes: Record<Evidence, string> = {
	page: '',
	sdk: 'SDK service model',
	secondary: 'from a source outside AWS',
};

/** The languages that code in notes may be in; `text` is code that is not highlighted. */
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
