import type { INodeProperties } from 'n8n-workflow';

import { fullForms } from '../contract/fill';
import { placesOf, valueAt, withValue } from '../contract/places';
import { recorderForFile } from '../contract/recorderForFile';
import { contractsOf } from '../contract/tables';
import { subjectsOf } from '../contract/traffic';
import { run } from '../support/run';

// Some operations have dozens of fields.
jest.setTimeout(120_000);

const recorder = recorderForFile();

describe.each(['v2', 'v1'] as const)('in %s', (version) => {
	const contracts = contractsOf(version);

	it.each(subjectsOf(version).map((subject) => [subject.operation, subject] as const))(
		'%s refuses a number that is none before a request',
		async (operation, subject) => {
			recorder.expecting(contracts.get(operation) ?? []);
			const tried = new Set<string>();
			for (const form of fullForms(subject)) {
				for (const { path, field } of placesOf(subject.fields, form)) {
					if (!takesNumbers(field) || tried.has(path.join())) continue;
					tried.add(path.join());
					const value = valueAt(form, path);
					const isLocator = typeof value === 'object' && !Array.isArray(value);
					const nan = isLocator ? { ...value, value: '={{ 0 / 0 }}' } : '={{ 0 / 0 }}';

					const { error, requests } = await run(recorder, {
						operation,
						apiVersion: version,
						parameters: withValue(form, path, nan),
					});

					expect(error?.message).toContain(`'${field.displayName}' is `);
					expect(requests).toEqual([]);
				}
			}
		},
	);
});

function takesNumbers({ type }: INodeProperties): boolean {
	return ['string', 'number', 'dateTime', 'resourceLocator'].includes(type);
}
