import { defineOperation } from '../../engine/defineOperation';
import { leadIdField } from '../../fields/lead';

export const launch = defineOperation({
	name: 'Launch',
	value: 'launch',
	action: 'Launch a lead that waits for review',
	description:
		'Start the campaign for one lead that waits for review. It takes the Email Pro plan or a higher one.',
	sideEffects: ['canTriggerMessages'],
	fields: [leadIdField],
	route: 'POST /leads/review/{leadId}',
});
