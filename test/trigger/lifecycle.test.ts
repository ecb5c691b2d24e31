import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { EngineTrigger } from '../../harness/engine/engineTrigger';
import { LIFECYCLE_CASES, type LifecycleCase } from './lifecycleCases';
import { webhookLines, useFastTimings, triggerHarnessForEachTest } from './triggerHarness';

const harness = triggerHarnessForEachTest();

const DOCS = readFileSync(path.resolve(__dirname, '../../docs/trigger.md'), 'utf8');

beforeAll(() => useFastTimings());

/** The webhooks at lemlist, with those at other addresses than the node's marked as such. */
function webhooksAtLemlist({ webhookUrl, testUrl }: EngineTrigger): string {
	const { state } = harness.emulator;
	return state.hooks
		.map((webhook) => {
			const [address] = webhook.targetUrl.split('?');
			const suffix = { [webhookUrl]: '', [testUrl]: ' (test)' }[address] ?? ' (of others)';
			return webhookLines([webhook])[0] + suffix;
		})
		.sort()
		.join('; ');
}

function row({ title: name, before, after, shownError = '' }: LifecycleCase): string {
	return `| ${[name, before || 'none', after || 'none', shownError].join(' | ')} |`.replace(
		/ +/g,
		' ',
	);
}

describe.each(
	LIFECYCLE_CASES.map((lifecycleCase) => [lifecycleCase.title, lifecycleCase] as const),
)('%s', (_name, lifecycleCase) => {
	it(`leads from [${lifecycleCase.before}] to [${lifecycleCase.after}]`, async () => {
		const { parameters = { events: ['emailsReplied', 'warmed'] }, arrange, act } = lifecycleCase;
		const trigger = await harness.open(parameters);
		await (arrange ?? (async () => await trigger.publish()))(trigger, harness.emulator);
		const before = webhooksAtLemlist(trigger);

		const shownError = await act(trigger, harness.emulator).then(
			() => undefined,
			// lemlist's words; the advice that may follow them is tested beside.
			(error: Error) => error.message.split('. ')[0],
		);

		expect([before, webhooksAtLemlist(trigger), shownError]).toEqual([
			lifecycleCase.before,
			lifecycleCase.after,
			lifecycleCase.shownError,
		]);
	});

	it('is in the documentation', () => {
		const rows = DOCS.split('\n').map((line) => line.replace(/ +/g, ' '));

		expect(rows).toContain(row(lifecycleCase));
	});
});
