import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { TriggerInN8n } from '../support/trigger';
import { PATHS, type Path } from './paths';
import { hooksOf, shortenWaits, stageForEachTest } from './support';

const stage = stageForEachTest();

const DOCS = readFileSync(path.resolve(__dirname, '../../docs/trigger.md'), 'utf8');

beforeAll(() => shortenWaits());

/** The webhooks at lemlist, with those at other addresses than the node's marked as such. */
function hooksAround({ webhookUrl, testUrl }: TriggerInN8n): string {
	const { state } = stage.emulator;
	return state.hooks
		.map((hook) => {
			const [address] = hook.targetUrl.split('?');
			const mark = { [webhookUrl]: '', [testUrl]: ' (test)' }[address] ?? ' (of others)';
			return hooksOf([hook])[0] + mark;
		})
		.sort()
		.join('; ');
}

function row({ path: name, before, after, shown = '' }: Path): string {
	return `| ${[name, before || 'none', after || 'none', shown].join(' | ')} |`.replace(/ +/g, ' ');
}

describe.each(PATHS.map((one) => [one.path, one] as const))('%s', (_name, one) => {
	it(`leads from [${one.before}] to [${one.after}]`, async () => {
		const { parameters = { events: ['emailsReplied', 'warmed'] }, given, act } = one;
		const trigger = await stage.open(parameters);
		await (given ?? (async () => await trigger.publish()))(trigger, stage.emulator);
		const before = hooksAround(trigger);

		const shown = await act(trigger, stage.emulator).then(
			() => undefined,
			// lemlist's words; the advice that may follow them is tested beside.
			(error: Error) => error.message.split('. ')[0],
		);

		expect([before, hooksAround(trigger), shown]).toEqual([one.before, one.after, one.shown]);
	});

	it('is in the documentation', () => {
		const rows = DOCS.split('\n').map((line) => line.replace(/ +/g, ' '));

		expect(rows).toContain(row(one));
	});
});
