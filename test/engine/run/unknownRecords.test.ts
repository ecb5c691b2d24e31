import { allCases } from '../../../harness/operationCases';
import { emulatorForFile } from '../../../harness/engine/emulatorForFile';
import { campaignById } from '../../../harness/engine/formParameters';
import { runNode } from '../../../harness/engine/runNode';
import { allRoutes, pathParameters } from '../../../nodes/Lemlist/engine/input/route';
import { EVERY_REQUEST } from '../everyOperation';

const emulator = emulatorForFile();

/** The error of an operation to whose first request lemlist responds with a 404 and this message. */
async function adviceFor([operation, apiVersion, one, seed]: ReturnType<typeof allCases>[number]) {
	emulator.reset();
	seed(emulator);
	emulator.addFault({ match: /./, status: 404, message: 'Not found', times: Infinity });
	const { parameters, items, binary } = one;
	const { error } = await runNode(emulator, { operation, apiVersion, parameters, items, binary });
	return String(error?.description);
}

// One run for each operation.
jest.setTimeout(120_000);

describe('the error for a record that lemlist does not know', () => {
	it('names the fields whose values are in the path, for every operation', async () => {
		const offenders: string[] = [];
		for (const { title, name, version, request } of EVERY_REQUEST) {
			const row = allCases().find(([one, apiVersion]) => one === name && apiVersion === version);
			const labels = request.fields
				.filter((field) => isInEveryRoute(request, field.name))
				.map(({ displayName }) => displayName);
			if (!row || labels.length === 0) continue;
			const advice = await adviceFor(row);
			if (!labels.some((label) => advice.includes(`'${label}'`)))
				offenders.push(`${title}: ${advice}`);
		}

		expect(offenders).toEqual([]);
	});

	it.each([
		['Campaign not found', "the value of 'Campaign'"],
		['Lead not found', "the value of 'Lead ID or Email'"],
		['Not found', "the value of 'Lead ID or Email' or 'Campaign'"],
	])('says of two which one lemlist means by "%s"', async (message, record) => {
		emulator.addFault({ match: /./, status: 404, message });

		const { error } = await runNode(emulator, {
			operation: 'lead: markInterested',
			parameters: { lead: 'lea_9', ...campaignById('cam_9') },
		});

		expect(error?.description).toContain(`lemlist can't find ${record}. It may`);
	});
});

function isInEveryRoute(request: (typeof EVERY_REQUEST)[number]['request'], name: string): boolean {
	return allRoutes(request).every((route) => pathParameters(route).includes(name));
}
