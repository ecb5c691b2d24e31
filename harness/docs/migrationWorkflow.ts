import { resolve } from 'node:path';

import { buildSync } from 'esbuild';

import { OPERATION_ROUTES } from '../../migration/httpRequest/probeOperation';

const ROOT = resolve(__dirname, '../..');

// JSON is valid JavaScript, so users can paste an exported workflow in place of this word.
export const PLACEHOLDER = 'PASTE_HERE';

/** An importable workflow that migrates others, for users without a copy of this project. */
export function migrationWorkflow(): string {
	const nodes = [
		{
			id: 'start',
			name: 'Start',
			type: 'n8n-nodes-base.manualTrigger',
			typeVersion: 1,
			position: [0, 0],
			parameters: {},
		},
		{
			id: 'migrate',
			name: 'Migrate',
			type: 'n8n-nodes-base.code',
			typeVersion: 2,
			position: [220, 0],
			parameters: { jsCode: code() },
		},
		{
			id: 'note',
			name: 'How to',
			type: 'n8n-nodes-base.stickyNote',
			typeVersion: 1,
			position: [-20, 180],
			parameters: { content: HOW_TO, width: 520, height: 260 },
		},
	];
	const connections = { Start: { main: [[{ node: 'Migrate', type: 'main', index: 0 }]] } };
	const workflow = { name: 'Migrate Lemlist nodes', nodes, connections };
	return `${JSON.stringify(workflow, null, 2)}\n`;
}

/** The routes as data, since the operations themselves would make the workflow many times as large. */
function operationRoutes(): string {
	const fields = new Map<string, number>();
	const indexFor = (field: object) => {
		const json = JSON.stringify(field);
		fields.set(json, fields.get(json) ?? fields.size);
		return fields.get(json);
	};
	const routes = OPERATION_ROUTES.map((route) =>
		JSON.stringify({ ...route, fields: route.fields.map(indexFor) }),
	);
	return `const fields = [
${[...fields.keys()].join(',\n')}
];
const operationRoutes = [
${routes.join(',\n')}
].map((route) => ({ ...route, fields: route.fields.map((index) => fields[index]) }));`;
}

const HOW_TO = `1. Create a *Lemlist Community API* credential with the name of your old Lemlist credential.
2. Open the other workflow, click on its canvas, press Ctrl+A and Ctrl+C.
3. Here, open the node *Migrate*, double-click ${PLACEHOLDER} in its second line, press Ctrl+V and choose *Execute step*. \`report\` tells what was changed and what needs a look.
4. Choose *JSON* above the output, click \`"workflow"\`, then the button for copying and *Copy Selection*.
5. Open a new workflow, click on its canvas and press Ctrl+V.`;

// The bundle exports nothing, because n8n's Code node lacks the functions that an export needs.
const ENTRY = `
	import { migrateExport } from './migration/migrateExport';
	import { formatReport } from './migration/formatReport';
	const { data, migrations } = migrateExport(exported, operationRoutes);
	result = { report: formatReport(migrations).split('\\n'), workflow: data };
`;

function code(): string {
	const { outputFiles } = buildSync({
		stdin: { contents: ENTRY, resolveDir: ROOT },
		absWorkingDir: ROOT,
		bundle: true,
		write: false,
		format: 'iife',
		target: 'es2022',
	});
	return `const exported =
${PLACEHOLDER}
;
${operationRoutes()}
let result;
${outputFiles[0].text}
return [{ json: result }];
`;
}
