import type { IDataObject, ITriggerFunctions } from 'n8n-workflow';

import { toAccountKey } from '../../transport/account/accountKey';
import { readAccount } from '../../transport/account/readAccount';
import { fetchLatestPage } from '../activities/activityApi';
import { WebhooksApi, type Webhook } from '../webhooks/webhooksApi';

/** What all triggers with one credential read in one round of checks. */
export class AccountReadings {
	private round?: number;

	private webhooks?: Promise<Webhook[]>;

	private pages: Array<Promise<IDataObject[]> | undefined> = [];

	/** Has everything read again, unless this round has begun. */
	begin(round: number): void {
		if (round === this.round) return;
		this.round = round;
		this.webhooks = undefined;
		this.pages = [];
	}

	/** The webhooks of the team. */
	async listWebhooks(context: ITriggerFunctions): Promise<Webhook[]> {
		this.webhooks ??= new WebhooksApi(context).list();
		return await this.webhooks.catch((error) => {
			this.webhooks = undefined;
			throw error;
		});
	}

	/** A page of the latest activities of all types and campaigns, counted from 0. */
	async latestActivities(context: ITriggerFunctions, page: number): Promise<IDataObject[]> {
		const { pages } = this;
		pages[page] ??= fetchLatestPage(context, page);
		return await pages[page].catch((error) => {
			pages[page] = undefined;
			throw error;
		});
	}

	/** Has the webhooks read again, because they have been changed. */
	forgetWebhooks(): void {
		this.webhooks = undefined;
	}
}

const accounts = new Map<string, AccountReadings>();

/** The key of the account that the credential of a node names now. */
export async function readAccountKey(context: ITriggerFunctions): Promise<string> {
	return toAccountKey(await readAccount(context));
}

/** The readings of an account. */
export function readingsFor(account: string): AccountReadings {
	const readings = accounts.get(account) ?? new AccountReadings();
	accounts.set(account, readings);
	return readings;
}

/** A number that all triggers of an account have in common. */
export function toSpread(account: string): number {
	return Buffer.from(account).readUInt32BE(0);
}
