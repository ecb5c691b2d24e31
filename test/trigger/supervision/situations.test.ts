import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { EngineTrigger } from '../../../harness/engine/engineTrigger';
import { IS_OLDER_N8N } from '../../../harness/engine/olderN8n';
import { formatLimits } from '../../../harness/engine/webhookLines';
import { useFastTimings } from '../../../harness/faults/useFastTimings';
import { waitFor } from '../../../harness/n8n/waitFor';
import { EVENTS, isActivity } from '../../../nodes/Lemlist/events';
import { triggerHarnessForEachTest } from '../webhooks/triggerHarness';
import { SITUATIONS, type Scene, type Situation } from './situations';

const harness = triggerHarnessForEachTest();

const DOCS = readFileSync(path.resolve(__dirname, '../../../docs/trigger.md'), 'utf8');

beforeEach(() => useFastTimings());

function openScene(trigger: EngineTrigger): Scene {
	const { emulator } = harness;
	const toReply = (id: string) => ({ _id: id, type: 'emailsReplied' });
	return {
		trigger,
		emulator,
		reply: async (id, activity) => {
			emulator.recordActivity({ ...toReply(id), ...activity });
			await emulator.awaitDeliveries();
		},
		lostReply: (id, activity) => void emulator.addActivity({ ...toReply(id), ...activity }),
		caughtUp: async () =>
			void (await waitFor('an execution', () => trigger.executions[0], { intervalMs: 20 })),
		check: async () => await trigger.passMinutes(10),
	};
}

function webhooksAtLemlist({ webhookUrl }: EngineTrigger): string {
	return harness.emulator.state.hooks
		.map((hook) => {
			const isOwn = hook.targetUrl.split('?')[0] === webhookUrl;
			return `${hook.type ?? 'everything'}${formatLimits(hook)}${isOwn ? '' : ' (of others)'}`;
		})
		.sort()
		.join('; ');
}

const itemsOf = ({ executions }: EngineTrigger) =>
	executions.map((items) => items.map(({ json }) => json.id).join(', ') || 'none').join('; ');

function toTableRow({ title, after = 'emailsReplied', came, says = '' }: Situation): string {
	const items = came.length > 100 ? '1 to 250' : came;
	return `| ${[title, after || 'none', items || 'none', says].join(' | ')} |`.replace(/ +/g, ' ');
}

describe('a published trigger', () => {
	it.each(SITUATIONS.map((situation) => [situation.title, situation] as const))(
		'has the webhooks and starts the executions that are documented: %s',
		async (_title, { parameters = { events: ['emailsReplied'] }, act, after, came, says }) => {
			const trigger = await harness.openSupervised(parameters);

			await act(openScene(trigger));
			await trigger.settle();
			expect({ webhooks: webhooksAtLemlist(trigger), came: itemsOf(trigger) }).toEqual({
				webhooks: after ?? 'emailsReplied',
				came,
			});
			// n8n 1.x saves no failed executions, so the log says it.
			const said = IS_OLDER_N8N
				? trigger.warnings.filter((text) => says !== undefined && text.includes(says)).slice(0, 1)
				: trigger.failedExecutions.map(({ message }) => message);
			expect(said).toEqual(says === undefined ? [] : [expect.stringContaining(says)]);
		},
	);
});

describe('the table in docs/trigger.md', () => {
	it('has a row for every situation, and no others', () => {
		const [, section] = DOCS.split('### What happens in each situation');
		const [, ...lines] = section.split('\n| --- ')[1].split('\n');
		const rows = lines.slice(0, lines.indexOf('')).map((row) => row.replace(/ +/g, ' '));

		expect(rows).toEqual(SITUATIONS.map(toTableRow));
	});
});

describe('the first point of what docs/trigger.md does not cover', () => {
	it('names every event that cannot be caught up', () => {
		const [point] = DOCS.split('### What is not covered')[1].split(' Only');
		const named = [...point.matchAll(/\*([^*]+)\*/g)].map(([, name]) => name.replace(/\s+/g, ' '));
		const events = EVENTS.filter(({ value }) => !isActivity(String(value)));

		expect(named.sort()).toEqual(events.map(({ name }) => name).sort());
	});
});
