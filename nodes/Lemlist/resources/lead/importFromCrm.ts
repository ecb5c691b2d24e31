import { defineOperation } from '../../engine/define';
import { campaignSelect } from '../../fields/campaign';
import { crm, crmFilterId, crmUserId, importOptions } from '../../fields/leadImport';

export const importFromCrm = defineOperation({
	name: 'Import From CRM',
	value: 'importFromCrm',
	action: 'Import leads from a CRM',
	description: 'Add all people that a filter of your CRM lists to a campaign',
	effects: ['starts'],
	fields: [campaignSelect, crm, crmUserId, crmFilterId, importOptions],
	route: 'POST /campaigns/{campaignId}/leads/import',
	body: ({ crm: name, userId, filterId, options }) => ({
		crm: name,
		userId,
		filterId,
		...options,
	}),
});
