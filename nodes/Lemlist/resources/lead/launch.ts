import { defineOperation } from '../../engine/defineOperation';
import { leadIdField } from '../../fields/lead';

export const launch = defineOperation({
	name: 'Launch',
	value: 'launch',
	action: 'Launch a lead that is waiting for review',
	description:
		'Start the campaign for one lead that is waiting for review. Requires the Email Pro plan or higher.',
	sideEffects: ['canTriggerMessages'],
	fields: [leadIdField],
	route: 'POST /leads/review/{leadId}',
});
