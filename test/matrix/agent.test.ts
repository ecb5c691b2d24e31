import { MATRIX_OPTIONS } from '../../harness/instance/matrixInstance';
import { node } from '../../harness/instance/buildWorkflow';
import { startAgentInstance, type AgentInstance } from '../../harness/instance/agentInstance';
import { START_TIMEOUT_MS } from '../../harness/instance/n8nInstance';
import { outputJson } from '../../harness/n8n/execution';

let instance: AgentInstance;

beforeAll(async () => {
	instance = await startAgentInstance({ ...MATRIX_OPTIONS, agentVersion: 1.7, modelVersion: 1.2 });
}, START_TIMEOUT_MS);

afterAll(async () => await instance?.close());

describe('an AI agent', () => {
	it('adds a lead with the tool', async () => {
		instance.emulator.addCampaign({ _id: 'cam_1' });
		const addLead = node('Add_lead', 'lemlistTool', {
			resource: 'lead',
			operation: 'create',
			campaignId: { __rl: true, mode: 'id', value: 'cam_1' },
			email: "={{ $fromAI('Email') }}",
		});
		instance.model.script(
			[{ tool: 'Add_lead', arguments: { Email: 'ada@example.com' } }],
			'Ada is in the campaign',
		);
		const execution = await instance.ask('Add Ada', addLead);

		expect(outputJson(execution, 'Agent')).toEqual([{ output: 'Ada is in the campaign' }]);
		expect(instance.emulator.state.leads.map(({ email }) => email)).toEqual(['ada@example.com']);
	});
});
