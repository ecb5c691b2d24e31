import { defineResource } from '../../engine/define';
import { connect } from './connect';
import { disconnect } from './disconnect';
import { test } from './testConnection';

export const emailAccount = defineResource({
	name: 'Email Account',
	value: 'emailAccount',
	operations: [connect, disconnect, test],
});
