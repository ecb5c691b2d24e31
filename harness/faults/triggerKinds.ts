import { EnginePollingTrigger } from '../engine/enginePollingTrigger';
import { EngineTrigger } from '../engine/engineTrigger';
import { createDelivery, DELIVERY_FAULTS } from './deliveryFaults';
import {
	toOutcome,
	findErrorProblems,
	type OperationKind,
	type FaultScenario,
} from './operationKind';

const EVENTS = { events: ['emailsReplied', 'warmed'] };
// lemlist gives up after a few attempts.
const DELIVERIES = 5;
const HOOK_LINES = /^(GET|POST|DELETE) .hooks(.hoo_\w+)?( |$|\?)/;

const activation: OperationKind = {
	name: 'activation',
	example: 'Lemlist Community Trigger is published',
	sends: HOOK_LINES,
	act: async (scene) =>
		await withTrigger(scene, async (trigger) => {
			const publish = () => trigger.publish();
			return await runStepUnderFaults(scene, trigger, publish, async (hooks) => {
				const isAwake = hooks === 2 && (await trigger.checkExists());
				return isAwake ? [] : [`published with ${hooks} webhooks`];
			});
		}),
};

const deactivation: OperationKind = {
	name: 'deactivation',
	example: 'Lemlist Community Trigger is unpublished',
	sends: HOOK_LINES,
	act: async (scene) =>
		await withTrigger(scene, async (trigger) => {
			await trigger.publish();
			const unpublish = () => trigger.unpublish();
			return await runStepUnderFaults(scene, trigger, unpublish, async (hooks) =>
				hooks === 0 ? [] : [`unpublished with ${hooks} webhooks`],
			);
		}),
};

const delivery: OperationKind = {
	name: 'delivery',
	example: 'Lemlist Community Trigger receives an event',
	sends: HOOK_LINES,
	// These faults concern responses, and a delivery is a request.
	excludedFaults: [
		...['429', '429, odd wait', '502 after', '503 before', '403', 'redirect'],
		...['proxy login', 'firewall page', 'firewall 404', 'challenge', 'gateway page'],
	],
	act: async (scene) =>
		await withTrigger(scene, async (trigger) => {
			await trigger.publish();
			const { secret } = scene.emulator.state.hooks[0];
			const event = createDelivery(trigger, { _id: 'act_1', type: 'emailsReplied', secret });
			const times = Math.min(scene.times, DELIVERIES);
			for (let count = 0; count < times; count++) await DELIVERY_FAULTS[scene.faultName](event);
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

const polling: OperationKind = {
	name: 'polling',
	example: 'Lemlist Community Polling Trigger polls',
	sends: /^GET .activities\?version=v2&type=emailsReplied&/,
	act: async (scene) => {
		const { emulator, apiKey } = scene;
		const trigger = await EnginePollingTrigger.open(
			emulator,
			{ events: ['emailsReplied'] },
			apiKey,
		);
		await trigger.publish();
		const createdAt = new Date(Date.now() + 60_000).toISOString();
		emulator.addActivity({ _id: 'act_1', type: 'emailsReplied', createdAt, isFirst: true });
		scene.startFaults();
		let given = 0;
		const error = await errorOf(trigger.poll().then(({ length }) => (given += length)));
		scene.stopFaults();
		given += (await trigger.poll()).length;
		return {
			outcome: toOutcome(error),
			problems: [
				...findErrorProblems(error),
				...(given === 1 ? [] : [`${given} items for one event`]),
			],
			visibleOutput: [error, trigger.staticData],
		};
	},
};

export const TRIGGER_KINDS = [activation, deactivation, delivery, polling];

interface StepResult {
	outcome: ReturnType<typeof toOutcome>;
	problems: string[];
	error?: unknown;
}

async function withTrigger(
	scene: FaultScenario,
	act: (trigger: EngineTrigger) => Promise<StepResult>,
) {
	const { emulator, apiKey } = scene;
	const trigger = await EngineTrigger.open(emulator, { parameters: EVENTS, apiKey });
	try {
		const { error, ...acted } = await act(trigger);
		const problems = [...findErrorProblems(error), ...acted.problems];
		return { ...acted, problems, visibleOutput: [error, trigger.warnings, trigger.executions] };
	} finally {
		await trigger.close();
	}
}

/** Runs a step of the life cycle under a fault, checks the webhooks that it leaves, then ends the fault. */
async function runStepUnderFaults(
	scene: FaultScenario,
	trigger: EngineTrigger,
	step: () => Promise<void>,
	problemsWith: (hooks: number) => Promise<string[]>,
): Promise<StepResult> {
	scene.startFaults();
	const error = await errorOf(step());
	const outcome = toOutcome(error);
	const hooks = scene.emulator.state.hooks.length;
	scene.stopFaults();
	const problems = outcome === 'success' ? await problemsWith(hooks) : [];
	await trigger.publish();
	return { outcome, error, problems: [...problems, ...(await problemsAfter(scene, trigger))] };
}

/** Once the fault has ended, the published workflow must have its webhooks and leave none when it ends. */
async function problemsAfter(
	{ emulator }: FaultScenario,
	trigger: EngineTrigger,
): Promise<string[]> {
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
