import { activityType, activityTypeV1 } from '../../nodes/Lemlist/resources/activity/activityType';
import type { ApiVersion } from '../../nodes/Lemlist/engine/operation';
import type { ConvertedParameters, Mapping } from '../mapping';
import { limitNote, PAGING, toPagingParameters } from '../paging';
import {
	toCampaignLocator,
	withoutEmpty,
	isExpression,
	readCollection,
	type OldParameters,
} from '../values';

const TYPES: unknown[] = activityType.options.map(({ value }) => value);
const ORIGINAL_TYPES: unknown[] = activityTypeV1.options.map(({ value }) => value);

export const activity: Mapping[] = [
	{
		from: 'activity: getAll',
		versions: [1, 2],
		to: 'activity: getAll',
		fields: {
			...PAGING.fields,
			'Filters > Campaign Name or ID': 'Filters > Campaign',
			'Filters > Type': 'Filters > Type',
			'Filters > Is First': 'Filters > First Only',
			'Filters > Lead ID': 'Filters > Lead ID (API version v2)',
			'Filters > Version': 'API Version',
		},
		improvement:
			'With version v2, Return All stopped after 100 activities, and a limit above 100 returned 100. Now both are exact.',
		defaults: PAGING.defaults,
		convert: (old) => {
			const { version, campaignId, ...others } = readCollection(old, 'filters');
			const filters = {
				...withoutEmpty(others),
				...(campaignId ? { campaignId: toCampaignLocator(campaignId) } : {}),
			};
			const { apiVersion, notes } = versionOf(version, others);
			return {
				apiVersion,
				parameters: {
					...toPagingParameters(old),
					...(apiVersion === 'v2' && { simplify: false }),
					filters,
				},
				notes: [...notes, ...retiredType(apiVersion, others), ...limitNote(old)],
			};
		},
	},
];

function retiredType(apiVersion: ApiVersion, { type }: OldParameters): string[] {
	if (apiVersion === 'v1' || !type || isExpression(type) || TYPES.includes(type)) return [];
	return [`lemlist has retired the type '${String(type)}'; choose another, or none.`];
}

// The original API filters by seven types and by no lead.
function versionOf(
	version: unknown,
	{ type, leadId }: OldParameters,
): Required<Pick<ConvertedParameters, 'apiVersion' | 'notes'>> {
	if (version === 'v2') return { apiVersion: 'v2', notes: [] };
	const isOriginal = !leadId && (!type || ORIGINAL_TYPES.includes(type));
	if (isOriginal && !version) return { apiVersion: 'v1', notes: [] };
	const reason = isOriginal
		? `The version was ${isExpression(version) ? 'an expression' : JSON.stringify(version)}`
		: 'The original API does not have these filters';
	return {
		apiVersion: 'v2',
		notes: [
			`${reason}, so the node asks version v2 of the API now; its activities have more fields.`,
		],
	};
}
