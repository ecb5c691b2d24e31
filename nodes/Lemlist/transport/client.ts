import type { IDataObject, NodeApiError } from 'n8n-workflow';

import { jsonReader, type ResponseReader } from './responseBody';
import { abortSignalFor, type ApiCall, type ApiLookup, type Context } from './call';
import { sessionFor, type Session } from './session';
import { toApiError } from './errors/apiError';
import { exchange, type Outcome } from './httpExchange';
import { afterEmptyLookup, type Failure } from './failure';
import { RetryState } from './retryState';
import { delay, throwIfCancelled } from './delay';

/**
 * The only way in which this package talks to lemlist: paced to the grant, sent again when that is
 * safe, applied once. Throws a NodeApiError with lemlist's words and what to do.
 */
export async function request<T = unknown>(
	context: Context,
	call: ApiCall,
	reader: ResponseReader<T> = jsonReader as ResponseReader<T>,
): Promise<T | undefined> {
	const session = await sessionFor(context);
	const state = new RetryState(call);
	const toError = (failure: Failure) => toApiError(context.getNode(), call, failure);

	for (;;) {
		const outcome = await attempt(context, session, call, reader, state.isFirstAttempt);
		if ('value' in outcome) return outcome.value;

		const { failure } = outcome;
		const decision = state.recordFailure(failure);
		if (decision === 'done') return undefined;
		if (decision === 'fail') throw toError(state.failureToReport(failure));
		if (failure.statusCode === 429) session.limiter.backOff(state.delayMs);
		await delay(state.delayMs, abortSignalFor(context, call));
		if (decision === 'again' || !call.lookup) continue;

		const { record, isConfirmedAbsent } = await lookUp(context, call.lookup);
		if (record) return record as T;
		if (!isConfirmedAbsent) throw toError(state.failureToReport(failure));
		if (state.isOutOfLookups) throw toError(afterEmptyLookup(failure));
	}
}

async function attempt<T>(
	context: Context,
	session: Session,
	call: ApiCall,
	reader: ResponseReader<T>,
	isFirstAttempt: boolean,
): Promise<Outcome<T>> {
	const signal = abortSignalFor(context, call);
	const permit = await session.limiter.acquire({
		queueKey: session,
		signal,
		isRetry: !isFirstAttempt,
	});
	session.longestWaitMs = Math.max(session.longestWaitMs, permit.waitedMs);
	const outcome = await exchange(context, session, call, reader, permit);
	// A cancellation breaks the connection, which is no failure of lemlist.
	if ('failure' in outcome) throwIfCancelled(signal);
	return outcome;
}

interface LookupResult {
	record?: IDataObject;
	/** lemlist said that there is none; false when it could not be asked. */
	isConfirmedAbsent: boolean;
}

async function lookUp(context: Context, { call, findRecord }: ApiLookup): Promise<LookupResult> {
	try {
		const record = findRecord(await request(context, call));
		return { record, isConfirmedAbsent: record === undefined };
	} catch (error) {
		throwIfCancelled(abortSignalFor(context));
		return { isConfirmedAbsent: (error as NodeApiError).httpCode === '404' };
	}
}
