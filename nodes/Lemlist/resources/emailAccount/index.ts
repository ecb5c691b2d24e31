import { defineResource } from '../../engine/defineOperation';
import { connect } from './connect';
import { disconnect } from './disconnect';
import { getSendingLimits } from './getSendingLimits';
import { test } from './testConnection';
import { updateSendingLimit } from './updateSendingLimit';

export const emailAccount = defineResource({
	name: 'Email Account',
	value: 'emailAccount',
	description: 'Mailboxes that campaigns send from, and their daily limits',
	operations: [connect, disconnect, getSendingLimits, test, updateSendingLimit],
});
