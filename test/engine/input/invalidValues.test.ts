import { fieldLocations, valueAt, withValue } from '../../contract/fieldLocations';
import { recorderForFile } from '../../contract/recorderForFile';
import { loadContracts } from '../../contract/tables';
import { listOperations, type VersionedOperation } from '../../contract/recordRequests';
import { runNode } from '../../../harness/engine/runNode';

// Some operations have dozens of fields.
jest.setTimeout(120_000);

const recorder = recorderForFile();

describe.each([
	['a number that is none', '={{ 0 / 0 }}', ['string', 'number', 'dateTime', 'resourceLocator']],
	['an endless number', '={{ 1 / 0 }}', ['string', 'number', 'dateTime', 'resourceLocator']],
	['a date that can be read in two ways', '05/11/2026', ['dateTime']],
	['a date that no calendar has', '2026-02-30', ['dateTime']],
])('%s', (_kind, value, types) => {
	const subjects = (['v2', 'v1'] as const)
		.flatMap(listOperations)
		.map((subject) => [subject.operation, subject.apiVersion, subject] as const)
		.filter(([, , subject]) => ofTypes(subject, types).length > 0);

	it.each(subjects)(
		'is refused by %s in %s before a request',
		async (operation, version, subject) => {
			recorder.respondFor(loadContracts(version).get(operation) ?? []);
			for (const { form, path, field } of ofTypes(subject, types)) {
				const { error, requests } = await runNode(recorder, {
					operation,
					apiVersion: version,
					parameters: withValue(form, path, inLocator(valueAt(form, path), value)),
				});

				expect(error?.message).toContain(`'${field.displayName}' is `);
				expect(requests).toEqual([]);
			}
		},
	);
});

function ofTypes(subject: VersionedOperation, types: string[]) {
	return fieldLocations(subject).filter(({ field }) => types.includes(field.type));
}

function inLocator(former: unknown, value: string): unknown {
	const isLocator = typeof former === 'object' && !Array.isArray(former);
	return isLocator ? { ...former, value } : value;
}
