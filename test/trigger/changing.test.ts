import { changesOf } from '../support/hooks';
import { hooksOf, stageForEachTest } from './support';

const stage = stageForEachTest();

async function happens(type: string, more: object = {}) {
	const activity = stage.emulator.recordActivity({ type, ...more });
	await stage.emulator.awaitDeliveries();
	return activity;
}

describe('editing a published workflow', () => {
	it('leaves what is wanted when n8n could not remove the old webhooks', async () => {
		const trigger = await stage.open({ events: ['emailsReplied', 'hooked'] });
		await trigger.publish();

		await trigger.publishWithoutRemoving({ parameters: { events: ['emailsReplied', 'warmed'] } });

		expect(hooksOf(stage.emulator.state.hooks)).toEqual(['emailsReplied', 'warmed']);
		expect(changesOf(stage.emulator).slice(2)).toEqual(['DELETE /hooks/hoo_', 'POST /hooks']);
	});

	it('goes on under a new name of the node', async () => {
		const trigger = await stage.open({ events: ['emailsReplied'] });
		await trigger.publish();

		await trigger.publishChange({ name: 'On reply' });
		await happens('emailsReplied');

		expect(hooksOf(stage.emulator.state.hooks)).toEqual(['emailsReplied']);
		expect(trigger.executions).toHaveLength(1);
	});
});

describe('test listening', () => {
	it('lives beside the published workflow', async () => {
		const trigger = await stage.open({ events: ['emailsReplied'] });
		await trigger.publish();

		await trigger.listen();
		expect(stage.emulator.state.hooks.map(({ targetUrl }) => targetUrl)).toEqual([
			`${trigger.webhookUrl}?event=emailsReplied`,
			`${trigger.testUrl}?event=emailsReplied`,
		]);
		await happens('emailsReplied');
		await trigger.stopListening();

		expect(trigger.executions).toHaveLength(2);
		expect(stage.emulator.state.hooks.map(({ targetUrl }) => targetUrl)).toEqual([
			`${trigger.webhookUrl}?event=emailsReplied`,
		]);
		expect(await trigger.checkExists()).toBe(true);
	});

	it('replaces what a listening left behind that n8n did not end', async () => {
		const trigger = await stage.open({ events: ['emailsReplied'] });
		await trigger.listen();

		await trigger.listen();
		await trigger.stopListening();

		expect(hooksOf(stage.emulator.state.hooks)).toEqual([]);
	});
});

describe('a node whose stored data is not what it left', () => {
	it('removes the webhooks of its former address when it is unpublished', async () => {
		const trigger = await stage.open({ events: ['emailsReplied'] });
		await trigger.publish();
		trigger.moveTo('localhost');

		await trigger.unpublish();

		expect(hooksOf(stage.emulator.state.hooks)).toEqual([]);
	});

	it('replaces its webhooks when the database was restored without them', async () => {
		const trigger = await stage.open({ events: ['emailsReplied', 'warmed'] });
		await trigger.publish();
		const before = stage.emulator.state.hooks.map(({ _id }) => _id);
		trigger.staticData = {};

		expect(await trigger.checkExists()).toBe(false);
		await trigger.publish();

		expect(hooksOf(stage.emulator.state.hooks)).toEqual(['emailsReplied', 'warmed']);
		expect(before).not.toContain(stage.emulator.state.hooks[0]._id);
		expect(await trigger.checkExists()).toBe(true);
	});

	it.each([
		['the database was restored without it', () => ({})],
		[
			'an older one was restored',
			() => ({ 'node:Lemlist Trigger': { secret: 'old', hookIds: [] } }),
		],
	])('still takes deliveries when %s', async (_state, restored) => {
		const trigger = await stage.open({ events: ['emailsReplied'] });
		await trigger.publish();
		trigger.staticData = restored();

		await happens('emailsReplied');

		expect(trigger.executions).toHaveLength(1);
	});

	it('loses nothing when n8n dies between creating and storing', async () => {
		const trigger = await stage.open({ events: ['emailsReplied', 'warmed'] });
		await trigger.dieAfter('create');

		await happens('linkedinReplied');
		expect(trigger.executions).toHaveLength(1);
		expect(trigger.warnings).toContainEqual(expect.stringMatching(/unpublish and publish/));

		await trigger.unpublish();
		expect(hooksOf(stage.emulator.state.hooks)).toEqual([]);
	});
});

describe('two workflows with the same events', () => {
	it('do not touch each other', async () => {
		const apiKey = stage.emulator.apiKey;
		const one = await stage.open({ events: ['emailsReplied'] }, { apiKey, webhookId: 'abc' });
		const other = await stage.open({ events: ['emailsReplied'] }, { apiKey, webhookId: 'abcd' });
		await one.publish();
		await other.publish();

		await happens('emailsReplied');
		await one.unpublish();
		await happens('emailsReplied');

		expect([one.executions.length, other.executions.length]).toEqual([1, 2]);
		expect(await other.checkExists()).toBe(true);
	});
});
