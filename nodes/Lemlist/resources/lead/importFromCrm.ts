import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { crmFilterField, importOptions } from '../../fields/crmImport';

// Workflows that were saved before hold a boolean.
function toDeduplication(choice = ''): string {
	return { true: 'all', false: 'off' }[choice] ?? choice;
}

export const importFromCrm = defineOperation({
	name: 'Import From CRM',
	value: 'importFromCrm',
	action: 'Import leads from a CRM',
	description:
		'Link a campaign to a filter of the connected CRM: lemlist adds the people who match it, now and whenever new ones do. A campaign can have one such link.',
	sideEffects: ['canTriggerMessages', 'costsCredits'],
	fields: [campaignField, crmFilterField, importOptions],
	route: 'POST /campaigns/{campaignId}/leads/import',
	body: ({ filterId, options }) => ({
		filterId,
		...options,
		deduplicate: toDeduplication(options.deduplicate),
	}),
});
