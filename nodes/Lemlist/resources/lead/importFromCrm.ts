import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { crmProvider, crmFilterField, crmUserField, importOptions } from '../../fields/crmImport';

export const importFromCrm = defineOperation({
	name: 'Import From CRM',
	value: 'importFromCrm',
	action: 'Import leads from a CRM',
	description: 'Add all people that a filter of your CRM lists to a campaign',
	sideEffects: ['canTriggerMessages'],
	fields: [campaignField, crmProvider, crmUserField, crmFilterField, importOptions],
	route: 'POST /campaigns/{campaignId}/leads/import',
	body: ({ crm, userId, filterId, options }) => ({
		crm,
		userId,
		filterId,
		...options,
	}),
});
