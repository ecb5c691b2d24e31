import type { IDataObject, INodeParameters, INodeProperties } from 'n8n-workflow';

import { fullForms } from '../../../harness/contract/fullForms';
import { recorderForFile } from '../../../harness/contract/recorderForFile';
import { loadContracts } from '../../../harness/contract/tables';
import { listOperations, type VersionedOperation } from '../../../harness/contract/recordRequests';
import { autoMappedFields } from '../../../harness/engine/formParameters';
import { runNode } from '../../../harness/engine/runNode';

const recorder = recorderForFile();

describe.each(['v2', 'v1'] as const)('in %s', (version) => {
	const contracts = loadContracts(version);
	const mapping = listOperations(version).filter(({ fields }) => fields.some(isMapper));

	it.each(mapping.map((subject) => [subject.operation, subject] as const))(
		'%s sends the value from the input for a field that is empty or hidden in the form',
		async (operation, subject) => {
			recorder.respondFor(contracts.get(operation) ?? []);
			for (const form of fullForms(subject)) {
				const empty = namesOfEmpty(subject, form);
				const item = Object.fromEntries(empty.map((name) => [name, inputValue(name)]));
				const before = recorder.requests.length;

				const { error, json } = await runNode(recorder, {
					operation,
					apiVersion: version,
					parameters: withInput(form, empty),
					items: [{ firstName: 'Ada', ...item }],
				});

				const sent = recorder.requests
					.slice(before)
					.map(({ body, query }) => ({ ...query, ...(body as IDataObject) }));
				expect(error).toBeUndefined();
				// A dry run outputs what it would send.
				const isDryRun = (form.options as IDataObject | undefined)?.dryRun === true;
				expect(isDryRun ? json : sent).toContainEqual(expect.objectContaining(item));
			}
		},
	);
});

function inputValue(name: string): string {
	return name === 'email' ? 'input@example.com' : `the item's ${name}`;
}

function isMapper({ type }: INodeProperties): boolean {
	return type === 'resourceMapper';
}

function namesOfEmpty({ fields }: VersionedOperation, form: INodeParameters): string[] {
	const single = fields.filter(({ type }) => ['string', 'resourceLocator'].includes(type));
	return single
		.filter(({ name, required }) => !required || !(name in form))
		.map(({ name }) => name);
}

function withInput(form: INodeParameters, empty: string[]): INodeParameters {
	return { ...form, ...Object.fromEntries(empty.map((name) => [name, ''])), ...autoMappedFields() };
}
