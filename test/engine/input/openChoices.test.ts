import type { INodeProperties, INodePropertyCollection } from 'n8n-workflow';

import { runNode } from '../../../harness/engine/runNode';
import { emulatorForFile } from '../../../harness/engine/emulatorForFile';
import { campaignById } from '../../../harness/engine/formParameters';
import { leadStates } from '../../../nodes/Lemlist/fields/leadStates';
import { EVERY_REQUEST } from '../everyOperation';

const emulator = emulatorForFile();

/** The choices that are ours, or that cannot become more. lemlist may extend all others. */
const CLOSED = `
	about accountsOf companyBy content contentType crmSelection csvOutput direction emptyValues
	exclude existingValues findBy format ifElsewhere ifExists linkTo match matchBy matchType method missing paging recipient
	repetition responseFormat scope selectBy sendAs sortOrder specifyBody specifyConditions specifyQuery
	subject unknownInputFields variant weekdays`
	.trim()
	.split(/\s+/);

describe('a choice', () => {
	it('accepts other values from expressions, unless it is ours', () => {
		const closed = EVERY_REQUEST.flatMap(({ request }) => allFields(request.fields))
			.filter(({ type, options }) => options && (type === 'options' || type === 'multiOptions'))
			.filter(({ allowArbitraryValues }) => !allowArbitraryValues)
			.map(({ name }) => name);

		expect([...new Set(closed)].sort()).toEqual(CLOSED);
	});

	it('of lemlist sends a value that is not in its list', async () => {
		const { error, requests } = await runNode(emulator, {
			operation: 'lead: getAll',
			parameters: { ...campaignById('cam_1'), state: '={{ ["smsSnoozed"] }}' },
		});

		expect(error?.message).not.toContain('States');
		expect(requests).toEqual(['GET /v2/campaigns/cam_1/export/leads?state=smsSnoozed&format=json']);
	});

	it('of lead states offers those that campaigns were seen to have', () => {
		expect(leadStates.options.map(({ value }) => value)).toEqual(
			expect.arrayContaining(['linkedinWithdrawInvitationDone', 'linkedinLikeLastPostDone']),
		);
	});
});

function allFields(fields: readonly INodeProperties[]): INodeProperties[] {
	return fields.flatMap((field) => {
		if (field.type === 'collection') return allFields(field.options as INodeProperties[]);
		if (field.type !== 'fixedCollection') return [field];
		return (field.options as INodePropertyCollection[]).flatMap(({ values }) => allFields(values));
	});
}
