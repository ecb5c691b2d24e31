import type { IDataObject, INode } from 'n8n-workflow';

import { outputJson } from '../../harness/n8n/execution';
import { startAgentInstance, type AgentInstance } from '../../harness/instance/agentInstance';
import { Chat } from '../../harness/editor/chat';
import { Editor } from '../../harness/editor/editor';
import { node } from '../../harness/instance/buildWorkflow';
import { START_TIMEOUT_MS } from '../../harness/instance/n8nInstance';

const OWN_TEXT = 'Only for leads who ask for a pause';

let instance: AgentInstance;
let editor: Editor;

beforeAll(async () => {
	instance = await startAgentInstance();
	editor = await Editor.open(instance.server.url, instance.login);
}, START_TIMEOUT_MS);

beforeEach(() => {
	instance.emulator.reset();
	instance.emulator.addCampaign({ _id: 'cam_1', name: 'Win back' });
	instance.emulator.addLead({ _id: 'lea_1', campaignId: 'cam_1', email: 'ada@example.com' });
});

afterAll(async () => {
	await editor?.close();
	await instance?.close();
});

describe('an AI agent with Lemlist Community tools', () => {
	it('answers with the results of its tools', async () => {
		instance.emulator.addActivity({ type: 'emailsReplied', leadId: 'lea_1' });
		instance.model.script(
			[call('Find the lead', { Lead: 'ada@example.com' })],
			({ toolResults }) => [call('Read activities', { Lead_ID: found(toolResults[0])._id })],
			({ toolResults }) => {
				const { lead } = found(toolResults[1]);
				return [call('Pause the lead', { Lead: (lead as IDataObject).id })];
			},
			({ toolResults }) => {
				const [{ campaignName }, { event }, { isPaused }] = toolResults.map(found);
				return `Ada: ${event} in ${campaignName}, paused: ${isPaused}`;
			},
		);
		const execution = await instance.ask('What about Ada?', findLead, readActivities, pauseLead);

		expect(instance.emulator.lines()).toEqual([
			'GET /leads/ada%40example.com?version=v2',
			'GET /activities?version=v2&leadId=lea_1&offset=0&limit=10',
			'POST /leads/pause/lea_1',
		]);
		expect(outputJson(execution, 'Agent')).toEqual([
			{ output: 'Ada: emailsReplied in Win back, paused: true' },
		]);
	});

	it('describes to the model what each tool does, requires and warns of', async () => {
		instance.model.script('Nothing to do');
		const deleteLead = tool('Delete the lead', 'lead', 'delete', {
			campaignId: byId("={{ $fromAI('Campaign_ID') }}"),
			lead: "={{ $fromAI('Lead') }}",
		});
		await instance.ask('Nothing', pauseLead, deleteLead);

		const [{ tools }] = instance.model.requests;
		const toolTexts = tools.map(({ name, description, parameters }) => ({
			name,
			description,
			parameters: Object.keys(parameters.properties),
		}));
		expect(toolTexts.sort((a, b) => a.name.localeCompare(b.name))).toEqual([
			{
				name: 'Delete_the_lead',
				description: expect.stringMatching(
					/^Delete a lead from a campaign: .* This can't be undone\. It needs Campaign \(/,
				),
				parameters: ['Campaign_ID', 'Lead'],
			},
			{
				name: 'Pause_the_lead',
				description: expect.stringMatching(
					/^Pause a lead: Stop sending to a lead until it is resumed, in all campaigns or in one\. It needs Lead ID or Email \(The ID of the lead in a campaign, or the email address; see "Get many leads of a campaign"\)/,
				),
				parameters: ['Lead'],
			},
		]);
	});

	it.each([
		['in the form', { toolDescriptionMode: 'manual', manualToolDescription: OWN_TEXT }],
		['in place of the expression', { toolDescription: OWN_TEXT }],
	])('shows the model the description that a user has written %s', async (_where, own) => {
		instance.model.script('Nothing to do');
		const { parameters } = pauseLead;
		await instance.ask('Nothing', { ...pauseLead, parameters: { ...parameters, ...own } });

		const [{ tools }] = instance.model.requests;
		expect(tools[0].description).toBe(OWN_TEXT);
	});

	it('lets the model choose a campaign and fill in the fields of a lead', async () => {
		instance.model.script(
			[call('Add a lead', { Campaign: 'cam_1', Email: 'eve@example.com', First_Name: 'Eve' })],
			'Added',
		);
		const addLead = tool('Add a lead', 'lead', 'create', {
			campaignId: byId("={{ $fromAI('Campaign') }}"),
			email: "={{ $fromAI('Email') }}",
			variables: {
				mappingMode: 'defineBelow',
				value: { firstName: "={{ $fromAI('First_Name') }}" },
			},
		});
		await instance.ask('Add Eve', addLead);

		expect(instance.emulator.lines()).toEqual([
			'POST /campaigns/cam_1/leads/ {"firstName":"Eve","email":"eve@example.com"}',
		]);
	});

	it('returns a failure to the model as a text that says what to do', async () => {
		instance.model.script([call('Pause the lead', { Lead: 'nobody@example.com' })], 'No such lead');
		const execution = await instance.ask('Pause nobody', pauseLead);

		const [text] = instance.model.requests[1].toolResults;
		expect(JSON.parse(text)).toEqual([
			{
				error:
					"Lead not found (404). lemlist can't find the value of 'Lead ID or Email'. It may have been deleted, or it belongs to a different team than the API key.",
			},
		]);
		expect(execution.status).toBe('success');
		expect(outputJson(execution, 'Agent')).toEqual([{ output: 'No such lead' }]);
	});

	it('returns only as many of thousands of records as the model accepts', async () => {
		for (let count = 0; count < 3_000; count++) {
			instance.emulator.addActivity({ type: 'emailsSent', leadId: 'lea_1' });
		}
		instance.model.script([call('Read everything', {})], 'Many');
		const everything = tool('Read everything', 'activity', 'getAll', { returnAll: true });
		await instance.ask('What happened?', everything);

		const [text] = instance.model.requests[1].toolResults;
		const items = JSON.parse(text) as IDataObject[];
		expect(text.length).toBeLessThan(55_000);
		expect(items.length).toBeLessThanOrEqual(101);
		expect(items.at(-1)).toEqual({ note: expect.stringMatching(/^Results were truncated/) });
		expect(instance.emulator.requests).toHaveLength(2);
	});
});

describe('the chat window of an AI agent', () => {
	it('shows the answer of the agent when it looks up a lead that does not exist', async () => {
		instance.model.script(
			[call('Find the lead', { Lead: 'nobody@example.com' })],
			({ toolResults }) => `lemlist says: ${found(toolResults[0]).error}`,
		);
		await editor.openWorkflow(await instance.storeChat(findLead));
		const chat = await Chat.open(editor.page);

		expect(await chat.ask('What about Nobody?')).toMatch(
			/^lemlist says: Lead not found \(404\)\. lemlist can't find the value of 'Lead ID or Email'\./,
		);
	});
});

describe('the form of the Lemlist Community Tool', () => {
	it('describes the tool automatically, and shows no expression for it', async () => {
		await editor.openForm(await instance.storeWorkflow(pauseLead), 'Pause the lead');
		const form = await editor.page.getByTestId('node-parameters').innerText();

		expect(await editor.selectedOption('toolDescriptionMode')).toBe('Set Automatically');
		expect(form).not.toContain('$parameter');
		expect(form).not.toContain('API Version');
	});

	it('takes a description of your own', async () => {
		const manual = { toolDescriptionMode: 'manual', manualToolDescription: 'Only for a pause' };
		const { parameters } = pauseLead;
		const node = { ...pauseLead, parameters: { ...parameters, ...manual } };
		await editor.openForm(await instance.storeWorkflow(node), 'Pause the lead');

		const field = editor.field('manualToolDescription').locator('textarea');
		expect(await field.inputValue()).toBe('Only for a pause');
	});
});

const findLead = tool('Find the lead', 'lead', 'get', {
	lead: "={{ $fromAI('Lead', 'The ID or the email address of a lead', 'string') }}",
});

const readActivities = tool('Read activities', 'activity', 'getAll', {
	limit: 10,
	filters: { leadId: "={{ $fromAI('Lead_ID', 'The ID of a lead', 'string') }}" },
});

const pauseLead = tool('Pause the lead', 'lead', 'pause', {
	lead: "={{ $fromAI('Lead', 'The ID or the email address of a lead', 'string') }}",
});

function tool(name: string, resource: string, operation: string, more: IDataObject): INode {
	return node(name, 'lemlistTool', { resource, operation, ...more });
}

function byId(value: string): IDataObject {
	return { __rl: true, mode: 'id', value };
}

/** n8n names a tool after its node. */
function call(name: string, args: IDataObject) {
	return { tool: name.replaceAll(' ', '_'), arguments: args };
}

function found(toolResult: string): IDataObject {
	return (JSON.parse(toolResult) as IDataObject[])[0];
}
