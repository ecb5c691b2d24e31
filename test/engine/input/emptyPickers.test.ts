import type { INodeProperties } from 'n8n-workflow';

import { emulatorForFile } from '../../../harness/engine/emulatorForFile';
import { IS_OLDER_N8N } from '../../../harness/engine/olderN8n';
import { runNode } from '../../../harness/engine/runNode';
import { fieldLocations, withValue } from '../../../harness/contract/fieldLocations';
import { listOperations } from '../../../harness/contract/recordRequests';
import { recorderForFile } from '../../../harness/contract/recorderForFile';
import { loadContracts } from '../../../harness/contract/tables';

// One run for each picker.
jest.setTimeout(120_000);

const recorder = recorderForFile();
const emulator = emulatorForFile();

const isPicker = ({ type, options, typeOptions }: INodeProperties) =>
	type === 'resourceLocator' || (!options && typeOptions?.loadOptionsMethod !== undefined);

const pickers = listOperations('v2').flatMap((subject) =>
	fieldLocations(subject)
		.filter(({ collection, field }) => collection && isPicker(field))
		.map((location) => ({ ...location, subject })),
);

describe('a picker that was added to a collection and left empty', () => {
	it('counts as not added, or is reported as not selected, wherever there is one', async () => {
		const contracts = loadContracts('v2');
		const problems: string[] = [];
		for (const { subject, form, path, field } of pickers) {
			recorder.respondFor(contracts.get(subject.operation) ?? []);
			const run = runNode(recorder, {
				operation: subject.operation,
				parameters: withValue(form, path, field.default),
			});
			// n8n doesn't start a node in which a required field of a row is empty, and names the field.
			const error = await run.then((result) => result.error, toN8nIssue);
			if (isStoppedByOlderN8n(error)) continue;
			const isClear = [
				/^'.+' is required$/,
				/^'.+' is not selected \[item 0\]$/,
				/^'.+' (is empty|needs a value to compare with) \[item 0\]$/,
			].some((text) => text.test(error?.message ?? ''));
			const isAboutPicker = error?.message.includes(`'${field.displayName}'`);
			if (isAboutPicker && !isClear)
				problems.push(`${subject.operation}: ${path.join('.')}: ${error?.message}`);
		}

		expect(pickers.length).toBeGreaterThan(10);
		expect(problems).toEqual([]);
	});

	it('is reported where its absence would concern more records', async () => {
		const { error, requests } = await runNode(emulator, {
			operation: 'lead: pause',
			parameters: { lead: 'a@x.io', options: { campaignId: { mode: 'list', value: '' } } },
		});

		expect(error?.message).toBe("'Campaign' is not selected [item 0]");
		expect(error?.description).toBe(
			'Select one, or remove the field. Nothing was sent to lemlist.',
		);
		expect(requests).toEqual([]);
	});

	it('is not sent elsewhere', async () => {
		const { error, requests } = await runNode(emulator, {
			operation: 'contact: upsert',
			parameters: {
				matchBy: 'email',
				email: 'a@x.io',
				additionalFields: { contactOwner: { mode: 'list', value: '' } },
			},
		});

		expect(error).toBeUndefined();
		expect(requests).toEqual(['POST /contacts {"email":"a@x.io"}']);
	});
});

/** The one issue for which n8n doesn't start a node, as `'Field' is required`; throws any other error. */
function toN8nIssue(error: Error): Error {
	if (isStoppedByOlderN8n(error)) return error;
	const [, label] =
		/^The '.+' node has issues:\n- Parameter "([^"]+)" is required\.\s*$/.exec(error.message) ?? [];
	if (!label) throw error;
	return new Error(`'${label}' is required`);
}

/** Whether it is the error with which n8n 1.x doesn't start a node either; it names no field, but the editor does. */
function isStoppedByOlderN8n(error?: Error): boolean {
	return IS_OLDER_N8N && error?.name === 'WorkflowHasIssuesError';
}
