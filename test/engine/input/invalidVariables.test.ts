import type { INodeProperties } from 'n8n-workflow';

import { fullForms } from '../../../harness/contract/fullForms';
import { withValue } from '../../../harness/contract/fieldLocations';
import { recorderForFile } from '../../../harness/contract/recorderForFile';
import { loadContracts } from '../../../harness/contract/tables';
import { listOperations, type VersionedOperation } from '../../../harness/contract/recordRequests';
import { runNode } from '../../../harness/engine/runNode';

const recorder = recorderForFile();

describe.each(['v2', 'v1'] as const)('in %s', (version) => {
	const contracts = loadContracts(version);
	const subjects = listOperations(version).filter((subject) => setsOf(subject).length > 0);
	const named = subjects.map((subject) => [subject.operation, subject] as const);
	const filled = async (subject: VersionedOperation, field: INodeProperties, value: unknown) => {
		recorder.respondFor(contracts.get(subject.operation) ?? []);
		const [form] = fullForms(subject).filter((one) => field.name in one);
		return await runNode(recorder, {
			operation: subject.operation,
			apiVersion: version,
			parameters: withValue(form, [field.name], value),
		});
	};

	it.each(named)('%s accepts variables as JSON text', async (_, subject) => {
		for (const field of setsOf(subject)) {
			const { requests, json } = await filled(subject, field, '{"seats":5,"isVip":true}');
			const same = await filled(subject, field, { seats: 5, isVip: true });

			// A dry run outputs what it would send.
			const sent = decodeURIComponent(requests.join('\n')) + JSON.stringify(json);
			expect(sent).toMatch(/seats\W+5\W.*isVip\W+true/);
			expect(requests).toEqual(same.requests);
		}
	});

	it.each(named)('%s rejects values without names before any request', async (_, subject) => {
		for (const field of setsOf(subject)) {
			for (const value of ['[1,2]', '5', '={{ [1, 2] }}', '={{ 5 }}', 'plan: pro']) {
				const { error, requests } = await filled(subject, field, value);

				expect(error?.message).toMatch(
					new RegExp(
						`^'${field.displayName}' (?:must be an object|is not valid JSON) \\[item 0\\]$`,
					),
				);
				expect(requests).toEqual([]);
			}
		}
	});
});

function setsOf({ fields }: VersionedOperation): INodeProperties[] {
	return fields.filter(({ type }) => type === 'assignmentCollection');
}
