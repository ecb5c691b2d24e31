import { defineOperation } from '../../engine/defineOperation';
import { additionalJson } from '../../fields/additionalJson';
import { callField, callUpdate } from '../../fields/call';
import { emptyValues } from '../../fields/emptyValues';
import { simplify } from '../../fields/simplify';
import { callOutput } from './output';

export const update = defineOperation({
	name: 'Update',
	value: 'update',
	action: 'Update a logged call',
	description:
		'Add the status, duration, note or recording to a call that was logged through the API. The connected CRM is updated too.',
	fields: [callField, callUpdate, additionalJson, simplify, emptyValues],
	route: 'PATCH /calls/{callId}',
	body: ({ updateFields }) => updateFields,
	requireOneOf: ['updateFields', 'additionalJson'],
	isRepeatable: true,
	output: callOutput,
});
