import { PollingInN8n } from '../support/polling';
import { TriggerInN8n } from '../support/trigger';
import { deliveryOf, HURT } from './delivering';
import { outcomeOf, problemsOf, type Kind, type Scene } from './kind';

const EVENTS = { events: ['emailsReplied', 'warmed'] };
// lemlist gives up after a few tries of its own.
const DELIVERIES = 5;
const HOOK_LINES = /^(GET|POST|DELETE) .hooks(.hoo_\w+)?( |$|\?)/;

const activation: Kind = {
	name: 'activation',
	example: 'Lemlist Trigger is published',
	sends: HOOK_LINES,
	act: async (scene) =>
		await withTrigger(scene, async (trigger) => {
			const publish = () => trigger.publish();
			return await disturbed(scene, trigger, publish, async (hooks) => {
				const isAwake = hooks === 2 && (await trigger.checkExists());
				return isAwake ? [] : [`published with ${hooks} webhooks`];
			});
		}),
};

const deactivation: Kind = {
	name: 'deactivation',
	example: 'Lemlist Trigger is unpublished',
	sends: HOOK_LINES,
	act: async (scene) =>
		await withTrigger(scene, async (trigger) => {
			await trigger.publish();
			const unpublish = () => trigger.unpublish();
			return await disturbed(scene, trigger, unpublish, async (hooks) =>
				hooks === 0 ? [] : [`unpublished with ${hooks} webhooks`],
			);
		}),
};

const delivery: Kind = {
	name: 'delivery',
	example: 'Lemlist Trigger receives an event',
	sends: HOOK_LINES,
	// These are answers, and a delivery is a request.
	unsuited: ['429', '429, odd wait', '502 after', '503 before', '403', 'redirect'],
	act: async (scene) =>
		await withTrigger(scene, async (trigger) => {
			await trigger.publish();
			const { secret } = scene.emulator.state.hooks[0];
			const event = deliveryOf(trigger, { _id: 'act_1', type: 'emailsReplied', secret });
			const times = Math.min(scene.times, DELIVERIES);
			for (let count = 0; count < times; count++) await HURT[scene.disturbance](event);
			await event.send();
			const started = trigger.executions.length;
			const isWhole = trigger.executions[0]?.[0].json.id === 'act_1';
			return {
				outcome: 'success',
				problems: [
					...(started === 1 ? [] : [`${started} executions for one event`]),
					...(isWhole ? [] : ['the event is not whole']),
				],
			};
		}),
};

const polling: Kind = {
	name: 'polling',
	example: 'Lemlist Polling Trigger asks',
	sends: /^GET .activities\?version=v2&type=emailsReplied&/,
	act: async (scene) => {
		const { emulator, apiKey } = scene;
		const trigger = await PollingInN8n.open(emulator, { events: ['emailsReplied'] }, apiKey);
		await trigger.publish();
		const createdAt = new Date(Date.now() + 60_000).toISOString();
		emulator.addActivity({ _id: 'act_1', type: 'emailsReplied', createdAt, isFirst: true });
		scene.disturb();
		let given = 0;
		const error = await errorOf(trigger.poll().then(({ length }) => (given += length)));
		scene.heal();
		given += (await trigger.poll()).length;
		return {
			outcome: outcomeOf(error),
			problems: [...problemsOf(error), ...(given === 1 ? [] : [`${given} items for one event`])],
			evidence: [error, trigger.staticData],
		};
	},
};

export const TRIGGER_KINDS = [activation, deactivation, delivery, polling];

interface Acted {
	outcome: ReturnType<typeof outcomeOf>;
	problems: string[];
	error?: unknown;
}

async function withTrigger(scene: Scene, act: (trigger: TriggerInN8n) => Promise<Acted>) {
	const { emulator, apiKey } = scene;
	const trigger = await TriggerInN8n.open(emulator, { parameters: EVENTS, apiKey });
	try {
		const { error, ...acted } = await act(trigger);
		const problems = [...problemsOf(error), ...acted.problems];
		return { ...acted, problems, evidence: [error, trigger.warnings, trigger.executions] };
	} finally {
		await trigger.close();
	}
}

/** Disturbs a step of the life cycle, judges it by the webhooks it leaves, then lets all be well. */
async function disturbed(
	scene: Scene,
	trigger: TriggerInN8n,
	step: () => Promise<void>,
	problemsWith: (hooks: number) => Promise<string[]>,
): Promise<Acted> {
	scene.disturb();
	const error = await errorOf(step());
	const outcome = outcomeOf(error);
	const hooks = scene.emulator.state.hooks.length;
	scene.heal();
	const problems = outcome === 'success' ? await problemsWith(hooks) : [];
	await trigger.publish();
	return { outcome, error, problems: [...problems, ...(await problemsAfter(scene, trigger))] };
}

/** The workflow is published and all is well again: it must have its webhooks, and leave none. */
async function problemsAfter({ emulator }: Scene, trigger: TriggerInN8n): Promise<string[]> {
	const published = emulator.state.hooks.filter(({ disabled }) => !disabled).length;
	await trigger.unpublish();
	const left = emulator.state.hooks.length;
	return [
		...(published === 2 ? [] : [`${published} webhooks after publishing again`]),
		...(left === 0 ? [] : [`${left} webhooks left behind`]),
	];
}

async function errorOf(promise: Promise<unknown>): Promise<unknown> {
	return await promise.then(
		() => undefined,
		(error: unknown) => error,
	);
}
