import '../harness/engine/setup';

import type { LoggedRequest } from '../emulator/http/loggedRequest';
import { findContract, findViolations, type RequestContract } from '../harness/contract/contract';
import { fullForms, requiredForms } from '../harness/contract/fullForms';
import { startRecorder, type Recorder } from '../harness/contract/recorder';
import { listOperations, recordRequests } from '../harness/contract/recordRequests';
import { loadColumns } from '../harness/contract/sampleValues';
import { loadContracts } from '../harness/contract/tables';
import { OpenApi } from '../harness/contract/openapi';
import { findDrift } from '../harness/drift/findDrift';
import { log, type Row, type Tables } from './measurement/figures';

const FORMS = { 'required fields': requiredForms, 'all fields': fullForms };

/** How many requests of filled forms break lemlist's contract, and how a published document differs from it. */
export async function measureContract(): Promise<Tables> {
	await loadColumns();
	const recorder = await startRecorder();
	const rows: Row[] = [];
	for (const [name, toForms] of Object.entries(FORMS)) {
		log(name);
		rows.push({ forms: name, ...(await countViolations(recorder, toForms)) });
	}
	await recorder.close();
	const document = OpenApi.read();
	return {
		'Requests of the node compared with the contracts': rows,
		...(document && {
			'The document of August 2026 compared with the contracts': countDrift(document),
		}),
	};
}

async function countViolations(
	recorder: Recorder,
	toForms: typeof fullForms,
): Promise<Omit<Row, 'forms'>> {
	const counts = { operations: 0, requests: 0, violations: 0 };
	for (const version of ['v2', 'v1'] as const) {
		const contracts = loadContracts(version);
		for (const subject of listOperations(version)) {
			const expected = contracts.get(subject.operation) ?? [];
			const requests = await recordRequests(recorder, subject, toForms(subject), expected);
			counts.operations += 1;
			counts.requests += requests.length;
			counts.violations += requests.filter((request) => isViolation(request, expected)).length;
		}
	}
	return counts;
}

function isViolation(request: LoggedRequest, expected: readonly RequestContract[]): boolean {
	const contract = findContract(expected, request);
	return !contract || findViolations(contract, request).length > 0;
}

function countDrift(document: OpenApi): Row[] {
	const drift = findDrift(document);
	const kinds = [...new Set(drift.map(({ kind }) => kind))];
	return kinds.map((kind) => {
		const ofKind = drift.filter((one) => one.kind === kind);
		const known = ofKind.filter(({ reason }) => reason).length;
		return { difference: kind, 'with a reason': known, others: ofKind.length - known };
	});
}
