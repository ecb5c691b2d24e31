import { defineOperation } from '../../engine/define';
import { email } from '../../fields/lead';
import { unsubscribeValue } from '../../fields/unsubscribe';
import { deleted } from '../../output/items';
import { retired } from './retired';

export const deleteUnsubscribe = defineOperation({
	name: 'Remove',
	value: 'delete',
	action: 'Remove from the unsubscribe list',
	description:
		'Allow messages to a person or a domain again. lemlist refuses it for people who unsubscribed by themselves.',
	effects: ['consent'],
	fields: [unsubscribeValue],
	route: 'DELETE /v2/unsubscribes/variables/{value}',
	output: deleted,
	v1: { fields: [email], route: 'DELETE /unsubscribes/{email}', retired },
});
