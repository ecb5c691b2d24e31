import type { IDataObject, INodeParameters, INodeProperties } from 'n8n-workflow';

import { fullForms } from '../contract/fill';
import { recorderForFile } from '../contract/recorderForFile';
import { contractsOf } from '../contract/tables';
import { subjectsOf, type Subject } from '../contract/traffic';
import { autoMapped } from '../support/forms';
import { run } from '../support/run';

const recorder = recorderForFile();

describe.each(['v2', 'v1'] as const)('in %s', (version) => {
	const contracts = contractsOf(version);
	const mapping = subjectsOf(version).filter(({ fields }) => fields.some(isMapper));

	it.each(mapping.map((subject) => [subject.operation, subject] as const))(
		'%s sends what the input gives for a field that is empty or hidden in the form',
		async (operation, subject) => {
			recorder.expecting(contracts.get(operation) ?? []);
			for (const form of fullForms(subject)) {
				const empty = namesOfEmpty(subject, form);
				const item = Object.fromEntries(empty.map((name) => [name, `the item's ${name}`]));
				const before = recorder.requests.length;

				const { error } = await run(recorder, {
					operation,
					apiVersion: version,
					parameters: withInput(form, empty),
					items: [{ firstName: 'Ada', ...item }],
				});

				const [{ body, query }] = recorder.requests.slice(before);
				expect(error).toBeUndefined();
				expect({ ...query, ...(body as IDataObject) }).toMatchObject(item);
			}
		},
	);
});

function isMapper({ type }: INodeProperties): boolean {
	return type === 'resourceMapper';
}

function namesOfEmpty({ fields }: Subject, form: INodeParameters): string[] {
	const single = fields.filter(({ type }) => ['string', 'resourceLocator'].includes(type));
	return single
		.filter(({ name, required }) => !required || !(name in form))
		.map(({ name }) => name);
}

function withInput(form: INodeParameters, empty: string[]): INodeParameters {
	return { ...form, ...Object.fromEntries(empty.map((name) => [name, ''])), ...autoMapped() };
}
