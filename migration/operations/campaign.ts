import type { Mapping } from '../mapping';
import { limitNote, PAGING, toPagingParameters } from '../paging';
import { toCampaignLocator, readCollection } from '../values';

export const campaign: Mapping[] = [
	{
		from: 'campaign: getAll',
		versions: [1, 2],
		to: 'campaign: getAll',
		fields: { ...PAGING.fields, 'Filters > Version': 'API Version' },
		improvement:
			'A limit above 100 returned 100, and Return All ignored the version. Now both work as named.',
		defaults: PAGING.defaults,
		convert: (old) => {
			const { version } = readCollection(old, 'filters');
			// With Return All the built-in node dropped the filter, so its output was that of v1.
			const isCurrent = version === 'v2' && old.returnAll !== true;
			return {
				apiVersion: isCurrent ? 'v2' : 'v1',
				parameters: { ...toPagingParameters(old), ...(isCurrent && { simplify: false }) },
				notes: [
					...(isCurrent
						? [
								'Where lemlist answered with pages, there was one item with `campaigns` in it; now there is one item for each campaign.',
							]
						: []),
					...limitNote(old),
				],
			};
		},
	},
	{
		from: 'campaign: getStats',
		versions: [2],
		to: 'campaign: getStats',
		fields: {
			'Campaign Name or ID': 'Campaign',
			'Start Date': 'Start Date',
			'End Date': 'End Date',
			Timezone: 'none: dates without an offset are in the time zone of the workflow',
		},
		outputChange:
			"The node uses lemlist's new endpoint for statistics, which has new field names: `messagesSent`, `delivered`, `opened`, `clicked` and `replied` instead of `sentCount`, `deliveredCount`, `openedCount`, `clickedCount` and `repliedCount`, and `nbLeads` instead of `leadTotal`.",
		improvement: 'You can count each step, sender, channel and A/B variant separately.',
		convert: ({ campaignId, startDate = '', endDate = '', timezone }) => ({
			apiVersion: 'v2',
			parameters: {
				campaignId: toCampaignLocator(campaignId),
				startDate: startDate as string,
				endDate: endDate as string,
				simplify: false,
			},
			notes: timezone
				? [
						`The time zone ${JSON.stringify(timezone)} no longer has a field. Set it in the settings of the workflow, or write the dates with an offset.`,
					]
				: [],
		}),
	},
];
