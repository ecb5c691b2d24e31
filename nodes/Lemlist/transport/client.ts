import type { IDataObject, IExecuteFunctions, NodeApiError } from 'n8n-workflow';

import { rememberForAccount } from './accountMemory';
import { abortSignalFor, type ApiCall, type ApiLookup, type Context } from './call';
import { CREDENTIAL_TYPE, readCredential, toAccountKey, type Credential } from './credential';
import { delay, throwIfCancelled } from './delay';
import { lemlistStatus, toApiError } from './errors/apiError';
import { isUnknownRoute, type Failure } from './failure';
import { exchange, type Outcome } from './httpExchange';
import { limiterForKey } from './rateLimit/limiterForKey';
import type { RateLimiter } from './rateLimit/rateLimiter';
import { apiKeyForms } from './redaction';
import { jsonReader, type ResponseReader } from './responseBody';
import { RetryPolicy } from './retryPolicy';
import type { HttpConnection } from './sendRequest';

interface LookupResult {
	record?: IDataObject;
	/** lemlist confirmed that there is no record; false when the lookup failed. */
	isConfirmedAbsent: boolean;
}

const clients = new WeakMap<Context, Promise<LemlistClient>>();

/** The clients of an execution by account, which is an API key at a base URL. */
const clientsByAccount = new WeakMap<Context, Map<string, LemlistClient>>();

/** Calls lemlist for one n8n context, in one account and within the rate limit of its API key. */
export class LemlistClient {
	private readonly connection: HttpConnection;

	private readonly limiter: RateLimiter;

	private maxWaitMs = 0;

	private constructor(
		private readonly context: Context,
		private readonly account: Credential,
	) {
		const { apiKey, baseUrl } = account;
		const data = { apiKey, baseUrl };
		const credential = { id: '', name: CREDENTIAL_TYPE, type: CREDENTIAL_TYPE, data };
		this.connection = { context, credential, baseUrl, secrets: apiKeyForms(apiKey) };
		this.limiter = limiterForKey(apiKey);
	}

	/**
	 * The client of a context without items, such as a trigger or a picker, which reads the credential
	 * once. Throws when the credential is incomplete.
	 */
	static async for(context: Context): Promise<LemlistClient> {
		const existing = clients.get(context);
		if (existing) return await existing;
		const opening = readCredential(context).then(
			(credential) => new LemlistClient(context, credential),
		);
		clients.set(context, opening);
		return await opening;
	}

	/**
	 * The client of the account that the credential names for an item, the same one for all items of an
	 * account. Reads the credential each time; throws when it is incomplete for this item.
	 */
	static async forItem(context: IExecuteFunctions, itemIndex: number): Promise<LemlistClient> {
		const credential = await readCredential(context, itemIndex);
		const account = JSON.stringify(credential);
		const known = clientsByAccount.get(context) ?? new Map<string, LemlistClient>();
		clientsByAccount.set(context, known);
		const client = known.get(account) ?? new LemlistClient(context, credential);
		known.set(account, client);
		return client;
	}

	/** The base URL of the account, without a slash at the end. */
	get baseUrl(): string {
		return this.connection.baseUrl;
	}

	/** Identifies the account without revealing its API key. */
	get accountKey(): string {
		return toAccountKey(this.account);
	}

	/** The longest time in milliseconds that one request waited for the rate limit. */
	get longestWaitMs(): number {
		return this.maxWaitMs;
	}

	/** What `fetchValue` resolved with in this account in the last minutes, whatever the execution. */
	async remember<Value>(name: string, fetchValue: () => Promise<Value>): Promise<Value> {
		return await rememberForAccount(this.account, name, fetchValue);
	}

	/**
	 * Sends a call within the rate limit, retries it while that is safe, and applies it once. Resolves
	 * with nothing for a record that was already deleted. Throws a `NodeApiError` with lemlist's
	 * message and advice, or an `OperationalError` after a cancellation.
	 */
	async request<T = unknown>(
		call: ApiCall,
		reader: ResponseReader<T> = jsonReader as ResponseReader<T>,
	): Promise<T | undefined> {
		const policy = new RetryPolicy(call);
		const toError = (failure: Failure) => toApiError(this.context.getNode(), call, failure);
		let { method, path, fallback } = call;
		// Only the verb is in question.
		const isKnownAddress = fallback?.path === path;
		let unknownRoute: Failure | undefined;

		for (;;) {
			const outcome = await this.attempt({ ...call, method, path }, reader, !policy.isFirstAttempt);
			if ('value' in outcome) return outcome.value;

			const { failure } = outcome;
			if (unknownRoute && isUnknownRoute(failure, isKnownAddress)) throw toError(unknownRoute);
			if (fallback && isUnknownRoute(failure, isKnownAddress)) {
				unknownRoute = failure;
				({ method, path } = fallback);
				fallback = undefined;
				continue;
			}
			const decision = policy.recordFailure(failure);
			if (decision === 'done') return undefined;
			if (decision === 'fail') throw toError(policy.failureToReport(failure));
			if (failure.statusCode === 429) this.limiter.backOff(policy.delayMs);
			await delay(policy.delayMs, abortSignalFor(this.context, call));
			if (decision === 'retry' || !call.lookup) continue;

			const { record, isConfirmedAbsent } = await this.lookUp(call.lookup);
			if (record) return record as T;
			if (!isConfirmedAbsent) throw toError(policy.failureToReport(failure));
			policy.recordEmptyLookup();
			if (policy.hasExhaustedLookups) {
				throw toError(policy.failureToReport({ ...failure, effect: 'none' }));
			}
		}
	}

	private async attempt<T>(
		call: ApiCall,
		reader: ResponseReader<T>,
		isRetry: boolean,
	): Promise<Outcome<T>> {
		const signal = abortSignalFor(this.context, call);
		const permit = await this.limiter.acquire({ queueKey: this.context, signal, isRetry });
		this.maxWaitMs = Math.max(this.maxWaitMs, permit.waitedMs);
		const outcome = await exchange(this.connection, call, reader, permit);
		// A cancellation breaks the connection, which is not a failure of lemlist.
		if ('failure' in outcome) throwIfCancelled(signal);
		return outcome;
	}

	private async lookUp({ call, findRecord }: ApiLookup): Promise<LookupResult> {
		try {
			const response = await this.request(call);
			const record = findRecord(response);
			// A sentence does not say whether there is a record.
			return { record, isConfirmedAbsent: !record && typeof response !== 'string' };
		} catch (error) {
			throwIfCancelled(abortSignalFor(this.context));
			return { isConfirmedAbsent: lemlistStatus(error as NodeApiError) === '404' };
		}
	}
}
