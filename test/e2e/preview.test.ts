import type { IDataObject } from 'n8n-workflow';

import { n8nInstanceWithEditor } from '../../harness/instance/n8nInstanceForFile';
import { node } from '../../harness/instance/buildWorkflow';

const { instance, editor } = n8nInstanceWithEditor();

describe('the input panel of a node behind a Lemlist node that has never run', () => {
	it('offers the fields of the simplified activities', async () => {
		const fields = await fieldsAfter({ resource: 'activity', operation: 'getAll' });

		expect(fields).toEqual([
			'_id',
			'type',
			'createdAt',
			'leadId',
			'leadEmail',
			'campaignId',
			'campaignName',
			'sendUserEmail',
			'sequenceStep',
			'isFirst',
		]);
	});

	it('offers the fields inside of fields', async () => {
		const fields = await fieldsAfter({ resource: 'team', operation: 'getCredits' });

		expect(fields).toEqual([
			'credits',
			'details',
			'remaining',
			'total',
			'freemium',
			'subscription',
			'gifted',
			'paid',
		]);
	});
});

/** What the input panel shows of this Lemlist node, top down. */
async function fieldsAfter(parameters: IDataObject): Promise<string[]> {
	const id = await instance.storeWorkflow(
		node('Start', 'n8n-nodes-base.manualTrigger'),
		node('Lemlist', 'lemlist', parameters),
		{ ...node('Fields', 'n8n-nodes-base.set'), typeVersion: 3.4 },
	);
	await editor.openForm(id, 'Fields');
	const fields = editor.page.getByTestId('run-data-schema-item');
	await fields.first().waitFor();
	// n8n draws only what is in view and puts it into the page in any order.
	const placed = await Promise.all(
		(await fields.all()).map(async (field) => ({
			top: (await field.boundingBox())?.y ?? 0,
			text: await field.innerText(),
		})),
	);
	return placed.sort((one, other) => one.top - other.top).map(({ text }) => text);
}
