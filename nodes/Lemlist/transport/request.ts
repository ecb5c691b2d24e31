import type { IDataObject, NodeApiError } from 'n8n-workflow';

import { json, type Reader } from './body';
import { cancelSignal, type Call, type Check, type Context } from './call';
import { connectionOf, type Connection } from './connection';
import { toApiError } from './errors';
import { exchange, type Outcome } from './exchange';
import { whenAbsent, type Failure } from './failure';
import { History } from './history';
import { pause, throwIfCancelled } from './pause';

/**
 * The only way in which this package talks to lemlist: paced to the grant, sent again when that is
 * safe, applied once. Throws a NodeApiError with lemlist's words and what to do.
 */
export async function request<T = unknown>(
	context: Context,
	call: Call,
	reader: Reader<T> = json as Reader<T>,
): Promise<T | undefined> {
	const connection = await connectionOf(context);
	const history = new History(call);
	const failWith = (failure: Failure) => toApiError(context.getNode(), call, failure);

	for (;;) {
		const outcome = await attempt(context, connection, call, reader, history.isFirstTry);
		if ('value' in outcome) return outcome.value;

		const { failure } = outcome;
		const step = history.next(failure);
		if (step === 'done') return undefined;
		if (step === 'fail') throw failWith(history.verdict(failure));
		if (failure.statusCode === 429) connection.limiter.pause(history.delayMs);
		await pause(history.delayMs, cancelSignal(context, call));
		if (step === 'again' || !call.check) continue;

		const { record, isAbsent } = await look(context, call.check);
		if (record) return record as T;
		if (!isAbsent) throw failWith(history.verdict(failure));
		if (history.isSpent) throw failWith(whenAbsent(failure));
	}
}

async function attempt<T>(
	context: Context,
	connection: Connection,
	call: Call,
	reader: Reader<T>,
	isFirstTry: boolean,
): Promise<Outcome<T>> {
	const signal = cancelSignal(context, call);
	const slot = await connection.limiter.slot({
		owner: connection,
		signal,
		isRetry: !isFirstTry,
	});
	connection.longestWaitMs = Math.max(connection.longestWaitMs, slot.waitedMs);
	const outcome = await exchange(context, connection, call, reader, slot);
	// A cancellation breaks the connection, which is no failure of lemlist.
	if ('failure' in outcome) throwIfCancelled(signal);
	return outcome;
}

interface Finding {
	record?: IDataObject;
	/** lemlist said that there is none; false when it could not be asked. */
	isAbsent: boolean;
}

async function look(context: Context, { call, found }: Check): Promise<Finding> {
	try {
		const record = found(await request(context, call));
		return { record, isAbsent: record === undefined };
	} catch (error) {
		throwIfCancelled(cancelSignal(context));
		return { isAbsent: (error as NodeApiError).httpCode === '404' };
	}
}
