import type { ITriggerFunctions, ITriggerResponse } from 'n8n-workflow';

import { loadState, stateFrom, toStoredState, type PollState } from '../activities/cursor';
import { readNewActivities } from '../activities/newActivities';
import { isFirstPublication, isStart, publishedNode } from '../publishedNode';
import { ensureSalt, readReading, writeReading } from '../webhooks/staticData';
import { createSalt } from '../webhooks/verification';
import { scheduleEvery } from './schedule';
import { readAccountKey, toSpread } from './sharedReadings';
import { Supervisor } from './supervisor';
import { readTriggerForm, type TriggerForm } from './triggerForm';

// All triggers start within seconds when n8n starts.
const START_ROUND_MS = 15_000;

/**
 * Supervises a trigger from its publication, or from the start of n8n, until n8n removes it. The
 * first publication records the current position; later ones catch up on what happened in between.
 */
export async function supervise(context: ITriggerFunctions): Promise<ITriggerResponse> {
	if (context.getMode() === 'manual') return {};
	const form = readTriggerForm(context);
	const node = publishedNode(context);
	const activation = context.getActivationMode();
	const isFirst = isFirstPublication(activation);
	const isStarting = isStart(activation);
	// n8n 1.x calls no `checkExists` after a change of the leader.
	if (isStarting) node.isPublished = true;
	const known = isFirst ? undefined : (node.state ?? loadState(readReading(context)));
	node.state = known ?? (await readPresent(context, form));
	// n8n stores its data once all triggers of the workflow run, and never while they do.
	writeReading(context, toStoredState({ ...node.state, filters: form.filters }));
	if (!isFirst) ensureSalt(context, createSalt);

	const account = await readAccountKey(context).catch(() => undefined);
	const supervisor = new Supervisor(context, node, form, account);
	node.catchUp = async () => await supervisor.catchUpNow();
	const spread = account === undefined ? 0 : toSpread(account);
	scheduleEvery(context, form.intervalMinutes, spread, (minute) => {
		void supervisor.check(minute);
	});
	// Otherwise n8n has the webhooks created.
	if (isStarting) void supervisor.check(Math.floor(Date.now() / START_ROUND_MS));
	else if (!isFirst) void supervisor.catchUpNow();
	return { closeFunction: async () => supervisor.close() };
}

// Publishing a workflow does not fail because the activities cannot be read.
async function readPresent(
	context: ITriggerFunctions,
	{ filters }: TriggerForm,
): Promise<PollState> {
	try {
		return (await readNewActivities(context, filters, undefined)).nextState;
	} catch (error) {
		context.logger.warn(`The activities in lemlist could not be read: ${error.message}`);
		return stateFrom(Date.now(), filters);
	}
}
