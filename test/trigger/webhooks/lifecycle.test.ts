import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { EngineTrigger } from '../../../harness/engine/engineTrigger';
import { formatLimits } from '../../../harness/engine/webhookLines';
import { useFastTimings } from '../../../harness/faults/useFastTimings';
import { LIFECYCLE_CASES, type LifecycleCase } from './lifecycleCases';
import { triggerHarnessForEachTest } from './triggerHarness';

const harness = triggerHarnessForEachTest();

const DOCS = readFileSync(path.resolve(__dirname, '../../../docs/trigger.md'), 'utf8');

beforeAll(() => useFastTimings());

/** The webhooks at lemlist, with a suffix for those at other URLs than the node's production URL. */
function webhooksAtLemlist({ webhookUrl, testUrl }: EngineTrigger): string {
	return harness.emulator.state.hooks
		.map((webhook) => {
			const [url] = webhook.targetUrl.split('?');
			const suffix = { [webhookUrl]: '', [testUrl]: ' (test)' }[url] ?? ' (of others)';
			return `${webhook.type ?? 'everything'}${formatLimits(webhook)}${suffix}`;
		})
		.sort()
		.join('; ');
}

function toTableRow({ title, before, after, shownError = '' }: LifecycleCase): string {
	const cells = [title, before || 'none', after || 'none', shownError];
	return withoutPadding(`| ${cells.join(' | ')} |`);
}

function withoutPadding(tableRow: string): string {
	return tableRow.replace(/ +/g, ' ');
}

describe('the webhooks at lemlist', () => {
	it.each(LIFECYCLE_CASES.map((lifecycleCase) => [lifecycleCase.title, lifecycleCase] as const))(
		'are as documented: %s',
		async (_title, lifecycleCase) => {
			const { parameters = { events: ['emailsReplied', 'warmed'] }, arrange, act } = lifecycleCase;
			const trigger = await harness.open(parameters);
			await (arrange ?? (async () => await trigger.publish()))(trigger, harness.emulator);
			const before = webhooksAtLemlist(trigger);

			const shownError = await act(trigger, harness.emulator).then(
				() => undefined,
				// lemlist's message only; other tests check the advice after it.
				(error: Error) => error.message.split('. ')[0],
			);

			const after = webhooksAtLemlist(trigger);
			const { before: expectedBefore, after: expectedAfter } = lifecycleCase;
			expect({ before, after, shownError }).toEqual({
				before: expectedBefore,
				after: expectedAfter,
				shownError: lifecycleCase.shownError,
			});
		},
	);
});

describe('the table in docs/trigger.md', () => {
	it('has a row for every situation', () => {
		const documentedRows = DOCS.split('\n').map(withoutPadding);
		const rows = LIFECYCLE_CASES.map(toTableRow);

		expect(rows.filter((row) => !documentedRows.includes(row))).toEqual([]);
	});
});
