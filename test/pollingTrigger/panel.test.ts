import { LemlistPollingTrigger } from '../../nodes/LemlistPollingTrigger/LemlistPollingTrigger.node';

const { triggerPanel } = new LemlistPollingTrigger().description;

const help = (typeof triggerPanel === 'object' ? triggerPanel.executionsHelp : undefined) as Record<
	string,
	string
>;

describe('the panel of the polling trigger', () => {
	// n8n shows one text before the workflow is published, the other one after it (TriggerPanel.vue).
	it.each(['inactive', 'active'])('says what the first poll does (%s)', (state) => {
		expect(help[state]).toContain('The first poll only records the current position');
	});
});
