import { defineOperation } from '../../engine/defineOperation';
import { sequenceCampaignField } from '../../fields/campaign';
import { limit, returnAll } from '../../fields/paging';
import { sequenceField, stepField } from '../../fields/sequence';
import { singlePage } from '../../pagination/strategies';

export const getBranches = defineOperation({
	name: 'Get Branches',
	value: 'getBranches',
	action: 'Get the branches of a condition',
	description:
		'List the branches of a condition in order, with what they test; Else is last. Requires the Email Pro plan or higher.',
	fields: [sequenceCampaignField, sequenceField, stepField, returnAll, limit],
	route: 'GET /sequences/{sequenceId}/steps/{stepId}/branches',
	pagination: singlePage(),
});
