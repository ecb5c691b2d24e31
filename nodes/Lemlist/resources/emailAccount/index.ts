import { defineResource } from '../../engine/defineOperation';
import { connect } from './connect';
import { disconnect } from './disconnect';
import { test } from './testConnection';

export const emailAccount = defineResource({
	name: 'Email Account',
	value: 'emailAccount',
	operations: [connect, disconnect, test],
});
