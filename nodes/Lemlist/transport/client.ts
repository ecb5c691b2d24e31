import type { IDataObject, IExecuteFunctions, NodeApiError } from 'n8n-workflow';

import type { Account } from './account/account';
import { toAccountKey } from './account/accountKey';
import { rememberForAccount } from './account/accountMemory';
import { readAccount, readItemAccount } from './account/readAccount';
import { renewToken } from './account/tokenRenewal';
import { abortSignalFor, type ApiCall, type ApiLookup, type Context } from './call';
import { delay, throwIfCancelled } from './delay';
import { lemlistStatus, toApiError } from './errors/apiError';
import { isUnknownRoute, toUnrenewedFailure, type Failure } from './failure';
import { exchange, type Outcome } from './httpExchange';
import { limiterForKey } from './rateLimit/limiterForKey';
import type { RateLimiter } from './rateLimit/rateLimiter';
import { jsonReader, type ResponseReader } from './responseBody';
import { RetryPolicy } from './retryPolicy';
import type { HttpConnection } from './sendRequest';

interface LookupResult {
	record?: IDataObject;
	/** lemlist confirmed that there is no record; false when the lookup failed. */
	isConfirmedAbsent: boolean;
}

const clients = new WeakMap<Context, Promise<LemlistClient>>();

/** The clients of an execution by account, which is a credential at a base URL. */
const clientsByAccount = new WeakMap<Context, Map<string, Promise<LemlistClient>>>();

// A token may expire again while a request waits for the rate limit.
const MAX_RENEWALS = 3;

/** Calls lemlist for one n8n context, in one account and within its rate limit. */
export class LemlistClient {
	private readonly connection: HttpConnection;

	private maxWaitMs = 0;

	private constructor(
		private readonly context: Context,
		private readonly account: Account,
		private readonly limiter: RateLimiter,
	) {
		this.connection = { context, account };
	}

	/**
	 * The client of a context without items, such as a trigger or a picker, which reads the credential
	 * once. Throws when the credential is incomplete.
	 */
	static async for(context: Context): Promise<LemlistClient> {
		const existing = clients.get(context);
		if (existing) return await existing;
		const opening = readAccount(context).then((account) => LemlistClient.open(context, account));
		clients.set(context, opening);
		return await opening.catch((error) => {
			// A trigger runs on, and the next call may succeed.
			clients.delete(context);
			throw error;
		});
	}

	/**
	 * The client of the account that the credential names for an item, the same one for all items of an
	 * account. Reads the credential each time; throws when it is incomplete for this item.
	 */
	static async forItem(context: IExecuteFunctions, itemIndex: number): Promise<LemlistClient> {
		const account = await readItemAccount(context, itemIndex);
		const key = toAccountKey(account);
		const known = clientsByAccount.get(context) ?? new Map<string, Promise<LemlistClient>>();
		clientsByAccount.set(context, known);
		const client = known.get(key) ?? LemlistClient.open(context, account);
		known.set(key, client);
		return await client;
	}

	private static async open(context: Context, account: Account): Promise<LemlistClient> {
		const open = (limitKey: string) => new LemlistClient(context, account, limiterForKey(limitKey));
		if (account.limitKey) return open(account.limitKey);
		const client = open(account.id);
		const teamId = await rememberForAccount(account, 'team ID', () => client.fetchTeamId());
		return open(teamId);
	}

	/** The base URL of the account, without a slash at the end. */
	get baseUrl(): string {
		return this.account.baseUrl;
	}

	/** Identifies the account without revealing its secrets. */
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
		let renewals = 0;
		let { method, path, fallback } = call;
		// Only the verb is in question.
		const isKnownAddress = fallback?.path === path;
		let unknownRoute: Failure | undefined;

		for (;;) {
			const { outcome, sentAt } = await this.attempt(
				{ ...call, method, path },
				reader,
				!policy.isFirstAttempt,
			);
			if ('value' in outcome) return outcome.value;

			let { failure } = outcome;
			if (this.canRenew(failure) && renewals++ < MAX_RENEWALS) {
				const renewal = await renewToken(this.connection, sentAt, (probe) => this.pace(probe));
				throwIfCancelled(abortSignalFor(this.context, call));
				// lemlist does nothing for a request that it rejects, so it is sent again as it was.
				if (renewal === 'renewed') continue;
				if (renewal === 'unavailable') failure = toUnrenewedFailure();
			}
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
	): Promise<{ outcome: Outcome<T>; sentAt: number }> {
		const signal = abortSignalFor(this.context, call);
		const permit = await this.limiter.acquire({ queueKey: this.context, signal, isRetry });
		this.maxWaitMs = Math.max(this.maxWaitMs, permit.waitedMs);
		const sentAt = performance.now();
		const outcome = await exchange(this.connection, call, reader, permit);
		// A cancellation breaks the connection, which is not a failure of lemlist.
		if ('failure' in outcome) throwIfCancelled(signal);
		return { outcome, sentAt };
	}

	// What responds in place of lemlist does not know whether the token holds.
	private canRenew({ statusCode, refusal }: Failure): boolean {
		return this.account.authentication === 'oAuth2' && statusCode === 401 && !refusal;
	}

	private async pace<T>(send: () => Promise<T>): Promise<T> {
		const permit = await this.limiter.acquire({ queueKey: this.context, isRetry: true });
		try {
			return await send();
		} finally {
			permit.settle();
		}
	}

	private async fetchTeamId(): Promise<string> {
		const team = await this.request<IDataObject>({ method: 'GET', path: '/team' }).catch(
			(error: NodeApiError) => {
				// Access that does not include the team is paced by credential.
				if (lemlistStatus(error) === '403') return undefined;
				throw error;
			},
		);
		return team ? `team ${team._id}` : this.account.id;
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
