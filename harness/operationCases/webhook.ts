import type { OperationCase, CaseGroup } from './operationCase';

const WEBHOOK_BASE_URL = 'https://n8n.example.com/webhook';

// Of the form that a Lemlist Community Trigger appends, and none that proves anything.
const TOKEN = `${'A'.repeat(32)}.${'B'.repeat(43)}`;

const v2: OperationCase[] = [
	{
		operation: 'webhook: getAll',
		parameters: { returnAll: true },
		sends: ['GET /hooks'],
		returns: [
			{ _id: 'hoo_1', state: 'active', workflowUrl: `${WEBHOOK_BASE_URL}/used/webhook` },
			{ _id: 'hoo_2', state: 'disabled', workflowUrl: `${WEBHOOK_BASE_URL}/forgotten/webhook` },
			{ _id: 'hoo_3', state: 'active', workflowUrl: 'https://elsewhere.example.com' },
		],
		fails: {
			parameters: { returnAll: false, limit: 0 },
			error: "'Limit' must be 1 or more [item 0]",
		},
	},
	{
		operation: 'webhook: check',
		parameters: { expectedUrls: ['/webhook/used/webhook', '/webhook/gone/webhook'] },
		sends: ['GET /hooks'],
		returns: [
			{
				state: 'active',
				isOk: true,
				event: 'emailsSent',
				eventName: 'Email Sent',
				workflowId: 'dX3kPq',
				editorUrl: 'https://n8n.example.com/workflow/dX3kPq',
				workflowUrl: `${WEBHOOK_BASE_URL}/used/webhook`,
				_id: 'hoo_1',
				teamWebhooks: 3,
				teamLimit: 200,
			},
			{ state: 'disabled', isOk: false, event: '*', isManaged: false, _id: 'hoo_2' },
			{
				state: 'missing',
				isOk: false,
				problem: 'lemlist has no webhook at this address. Publish its workflow again.',
				workflowUrl: `${WEBHOOK_BASE_URL}/gone/webhook`,
			},
		],
		fails: {
			fault: { status: 401, message: 'The authentication you supplied is incorrect' },
			error: 'The authentication you supplied is incorrect (401) [item 0]',
		},
	},
	{
		operation: 'webhook: create',
		parameters: {
			targetUrl: `${WEBHOOK_BASE_URL}/new`,
			event: 'emailsReplied',
			options: { zapId: '37709957' },
		},
		sends: [
			`POST /hooks?zapId=37709957 {"targetUrl":"${WEBHOOK_BASE_URL}/new","type":"emailsReplied"}`,
		],
		returns: [{ targetUrl: `${WEBHOOK_BASE_URL}/new`, zapId: '37709957' }],
		fails: {
			parameters: { targetUrl: 'nowhere' },
			error: 'Bad params: targetUrl (400) [item 0]',
		},
	},
	{
		operation: 'webhook: deleteOrphans',
		parameters: { baseUrl: 'https://n8n.example.com', knownUrls: ['/webhook/used'] },
		sends: ['GET /hooks'],
		returns: [{ _id: 'hoo_2', deleted: false, state: 'disabled' }],
		fails: { parameters: { knownUrls: [] }, error: "'URLs or Paths to Keep' is empty [item 0]" },
	},
	{
		operation: 'webhook: deleteOrphans',
		parameters: {
			baseUrl: 'https://n8n.example.com/',
			knownUrls: [`${WEBHOOK_BASE_URL}/used/webhook`],
			dryRun: false,
		},
		sends: ['GET /hooks', 'DELETE /hooks/hoo_2'],
		returns: [{ _id: 'hoo_2', deleted: true }],
		fails: {
			parameters: { baseUrl: 'n8n.example.com' },
			error: "'n8n.example.com' is not a URL [item 0]",
		},
	},
];

/** A webhook in use, a forgotten one of the same n8n, and one of another program. */
export const webhook: CaseGroup = {
	seed(emulator) {
		emulator.addHook({
			_id: 'hoo_1',
			targetUrl: `${WEBHOOK_BASE_URL}/used/webhook?event=emailsSent&workflow=dX3kPq&n8n=pM2c81xQ-0fA&token=${TOKEN}`,
			type: 'emailsSent',
		});
		emulator.addHook({
			_id: 'hoo_2',
			targetUrl: `${WEBHOOK_BASE_URL}/forgotten/webhook`,
			disabled: true,
		});
		emulator.addHook({ _id: 'hoo_3', targetUrl: 'https://elsewhere.example.com/' });
	},
	v2,
};
