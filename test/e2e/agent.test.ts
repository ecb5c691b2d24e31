import { outputJson } from '../../scripts/n8n/executions';
import { openAgentStage, type AgentStage } from './agentStage';
import { node, OPENING_TIMEOUT_MS } from './support';

let stage: AgentStage;

beforeAll(async () => {
	stage = await openAgentStage();
}, OPENING_TIMEOUT_MS);

beforeEach(() => stage.emulator.reset());

afterAll(async () => await stage?.close());

describe('an AI agent with Lemlist tools', () => {
	it('answers with what its tools have found at lemlist', async () => {
		stage.emulator.addCampaign({ _id: 'cam_1', name: 'Win back' });
		stage.emulator.addLead({ campaignId: 'cam_1', email: 'ada@example.com' });
		stage.model.script(
			[{ tool: 'Find_the_lead', arguments: { Lead: 'ada@example.com' } }],
			({ toolResults }) => {
				const [[{ variables, campaignName }]] = toolResults.map((text) => JSON.parse(text));
				return `${variables.email} is in ${campaignName}`;
			},
		);
		const execution = await stage.ask('Where is Ada?', findLead);

		expect(stage.emulator.lines()).toEqual(['GET /leads/ada%40example.com?version=v2']);
		expect(outputJson(execution, 'Agent')).toEqual([{ output: 'ada@example.com is in Win back' }]);
	});
});

const findLead = node('Find the lead', 'lemlistTool', {
	resource: 'lead',
	operation: 'get',
	lead: "={{ $fromAI('Lead', 'The ID or the e-mail address of a lead', 'string') }}",
});
