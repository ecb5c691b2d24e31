import { defineOperation } from '../../engine/defineOperation';
import { contactIdField } from '../../fields/contact';
import { draftField } from '../../fields/draft';
import { draftOwnerField } from '../../fields/user';
import { simplify } from '../../fields/simplify';
import { draftOutput } from './output';

export const getDraft = defineOperation({
	name: 'Get Draft',
	value: 'getDraft',
	action: 'Get a draft',
	description: 'Get a draft for a contact with its full text and attachments',
	fields: [contactIdField, draftOwnerField, draftField, simplify],
	route: 'GET /inbox/{contactId}/drafts/{draftId}',
	query: ({ draftOwner }) => ({ draftOwner }),
	output: draftOutput,
});
