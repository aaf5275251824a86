import { groupByCategory } from './facets.ts';
import type { Guide, GuideService } from '../guide/guide.ts';
import {
	SERVICE_KINDS,
	serviceKindLabels,
	STATUS_STATES,
	statusLabels,
} from '../model/vocabulary.ts';

/** A filter of a list: its field name, its label, and its values with their counts. */
export type ListFilter = {
	field: string;
	label: string;
	options: { value: string; label: string; count: number }[];
};

/**
 * Builds the list of all services by category, and its filters. Filters offer only values that
 * occur.
 */
export function buildServiceIndex(guide: Guide) {
	const services = [...guide.services.values()];
	const shelves = groupByCategory(services);
	const count = (fits: (service: GuideService) => boolean) => services.filter(fits).length;
	const filters: ListFilter[] = [
		{
			field: 'stage',
			label: 'Stage',
			options: [...guide.stages.values()].map(({ id, shortName }) => ({
				value: id,
				label: shortName,
				count: count((service) => service.stages.includes(id)),
			})),
		},
		{
			field: 'category',
			label: 'Category',
			options: shelves.map(({ category, label, services: shelf }) => ({
				value: category,
				label,
				count: shelf.length,
			})),
		},
		{
			field: 'kind',
			label: 'Kind',
			options: SERVICE_KINDS.map((kind) => ({
				value: kind,
				label: serviceKindLabels[kind].one,
				count: count((service) => service.kind === kind),
			})),
		},
		{
			field: 'status',
			label: 'Status',
			options: STATUS_STATES.map((state) => ({
				value: state,
				label: statusLabels[state],
				count: count((service) => service.status.state === state),
			})),
		},
	];
	return {
		total: services.length,
		shelves,
		filters: filters.map((filter) => ({
			...filter,
			options: filter.options.filter((option) => option.count > 0),
		})),
	};
}
