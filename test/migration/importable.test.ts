import { runInNewContext } from 'node:vm';

import { migrationWorkflow, PLACEHOLDER } from '../../harness/docs/migrationWorkflow';
import { migrateExport } from '../../migration/migrateExport';
import { formatReport } from '../../migration/formatReport';
import { httpRequest } from './httpRequestNode';
import { OPERATION_ROUTES } from '../../migration/httpRequest/probeOperation';

const EXPORTED = {
	name: 'Mine {{ of }} $& course',
	nodes: [
		{
			id: 'a',
			name: 'Look up',
			type: 'n8n-nodes-base.lemlist',
			typeVersion: 2,
			position: [0, 0],
			parameters: { resource: 'lead', operation: 'get', email: '={{ $json.email }}' },
		},
		httpRequest({
			method: 'POST',
			url: '=/api/campaigns/{{ $json.id }}/leads/{{ encodeURIComponent($json.email) }}',
			sendBody: true,
			specifyBody: 'json',
			jsonBody: '={ "firstName": "{{ $json.name }}", "seats": {{ $json.seats }} }',
		}),
	],
	connections: {},
};

describe('the importable workflow', () => {
	const { nodes } = JSON.parse(migrationWorkflow()) as {
		nodes: Array<{ name: string; parameters: { jsCode?: string } }>;
	};
	const code = nodes.find(({ name }) => name === 'Migrate')?.parameters.jsCode ?? '';

	it('has one place to paste a workflow into, in its second line', () => {
		expect(code.split('\n')[1]).toBe(PLACEHOLDER);
		expect(code.split(PLACEHOLDER)).toHaveLength(2);
	});

	it("uses nothing that n8n's Code node removes", () => {
		expect(code).not.toMatch(/\brequire\(|^import |defineProperty/m);
	});

	it('returns the same workflow as the command', () => {
		const pasted = code.replace(PLACEHOLDER, () => JSON.stringify(EXPORTED, null, 2));
		const [{ json }] = runInNewContext(`(() => { ${pasted} })()`) as Array<{ json: object }>;
		const { data, migrations } = migrateExport(EXPORTED, OPERATION_ROUTES);

		// Objects of another context have other classes.
		expect(JSON.parse(JSON.stringify(json))).toEqual(
			JSON.parse(JSON.stringify({ report: formatReport(migrations).split('\n'), workflow: data })),
		);
	});
});
