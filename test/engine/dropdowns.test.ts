import type { INodeProperties } from 'n8n-workflow';

import { fullForms } from '../contract/fill';
import { placesOf, valueAt, withValue } from '../contract/places';
import { recorderForFile } from '../contract/recorderForFile';
import { contractsOf } from '../contract/tables';
import { subjectsOf } from '../contract/traffic';
import { emulatorForFile } from '../support/emulator';
import { campaign } from '../support/forms';
import { run } from '../support/run';

// Some operations have dozens of choices.
jest.setTimeout(120_000);

const NO_CHOICE = 'no such choice';

const recorder = recorderForFile();

describe.each(['v2', 'v1'] as const)('in %s', (version) => {
	const contracts = contractsOf(version);
	const choosing = subjectsOf(version).filter(({ fields }) => hasChoices(fields));

	it.each(choosing.map((subject) => [subject.operation, subject] as const))(
		'%s refuses what is no choice of a dropdown before a request',
		async (operation, subject) => {
			recorder.expecting(contracts.get(operation) ?? []);
			const tried = new Set<string>();
			for (const form of fullForms(subject)) {
				for (const { path, field } of placesOf(subject.fields, form)) {
					if (!isStatic(field) || tried.has(path.join())) continue;
					tried.add(path.join());
					const value = Array.isArray(valueAt(form, path)) ? [NO_CHOICE] : NO_CHOICE;

					const { error, requests } = await run(recorder, {
						operation,
						apiVersion: version,
						parameters: withValue(form, path, value),
					});

					expect(error?.message).toBe(`'${field.displayName}' is not one of its choices [item 0]`);
					expect(requests).toEqual([]);
				}
			}
			expect(tried).not.toHaveProperty('size', 0);
		},
	);
});

describe('a dropdown', () => {
	const emulator = emulatorForFile();
	const mark = async (scope: string) => {
		emulator.addCampaign({ _id: 'cam_1' });
		emulator.addLead({ _id: 'lea_1', campaignId: 'cam_1', email: 'ada@x.io' });
		return await run(emulator, {
			operation: 'lead: markNotInterested',
			parameters: { ...campaign('cam_1'), lead: 'lea_1', scope },
		});
	};

	it('takes a choice from an expression', async () => {
		const { requests } = await mark('={{ "allCampaigns" }}');

		expect(requests).toEqual(['POST /leads/notinterested/lea_1']);
	});

	it.each(['={{ "one campaign" }}', '={{ $json.missing }}', '={{ "" }}'])(
		'refuses the expression %s',
		async (expression) => {
			const { error, requests } = await mark(expression);

			expect(error?.message).toBe("'In' is not one of its choices [item 0]");
			expect(error?.description).toMatch(/Allowed: allCampaigns, oneCampaign$/);
			expect(requests).toEqual([]);
		},
	);
});

function isStatic({ type, options }: INodeProperties): boolean {
	return ['options', 'multiOptions'].includes(type) && options !== undefined;
}

function hasChoices(fields: readonly INodeProperties[]): boolean {
	return fields.some((field) => {
		const inner = (field.options ?? []).flatMap((one) => ('values' in one ? one.values : [one]));
		return isStatic(field) || hasChoices(inner as INodeProperties[]);
	});
}
