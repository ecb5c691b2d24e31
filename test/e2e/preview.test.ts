import type { IDataObject } from 'n8n-workflow';

import { n8nInstanceWithEditor } from '../../harness/instance/n8nInstanceForFile';
import { node } from '../../harness/instance/buildWorkflow';

const { instance, editor } = n8nInstanceWithEditor();

describe('the input panel after a Lemlist node that has never run', () => {
	it('lists the fields of the simplified activities', async () => {
		const fields = await fieldsAfter({ resource: 'activity', operation: 'getAll' });

		// n8n renders the lines that fit into the panel.
		expect(fields.slice(0, 6)).toEqual(['id', 'event', 'createdAt', 'isFirst', 'bot', 'lead']);
		expect(fields).toEqual(expect.arrayContaining(['message', 'text', 'fullText']));
	});

	it('lists nested fields', async () => {
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

/** The lines of the input panel for this Lemlist node, from top to bottom. */
async function fieldsAfter(parameters: IDataObject): Promise<string[]> {
	const id = await instance.storeWorkflow(
		node('Start', 'n8n-nodes-base.manualTrigger'),
		node('Lemlist', 'lemlist', parameters),
		{ ...node('Fields', 'n8n-nodes-base.set'), typeVersion: 3.4 },
	);
	await editor.openForm(id, 'Fields');
	const fields = editor.page.getByTestId('run-data-schema-item');
	await fields.first().waitFor();
	// n8n renders only visible lines, in an arbitrary order, and keeps those that it no longer uses above the page.
	const placed = await fields.evaluateAll((lines) =>
		lines.map((line) => ({
			top: line.getBoundingClientRect().top,
			text: (line as HTMLElement).innerText,
		})),
	);
	const visible = placed.filter(({ top }) => top >= 0);
	return visible.sort((one, other) => one.top - other.top).map(({ text }) => text);
}
