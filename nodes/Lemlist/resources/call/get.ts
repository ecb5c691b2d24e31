import { defineOperation } from '../../engine/defineOperation';
import { callField } from '../../fields/call';
import { simplify } from '../../fields/simplify';
import { callOutput } from './output';

export const get = defineOperation({
	name: 'Get',
	value: 'get',
	action: 'Get a call',
	description: 'Get a call from any dialer, with its status and whether lemlist has the recording',
	fields: [callField, simplify],
	route: 'GET /calls/{callId}',
	output: callOutput,
});
