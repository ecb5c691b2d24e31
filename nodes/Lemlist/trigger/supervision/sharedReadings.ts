import type { IDataObject, ITriggerFunctions } from 'n8n-workflow';

import { readAccount } from '../../transport/account/readAccount';
import { fetchLatestPage } from '../activities/activityApi';
import { toDigest } from '../webhooks/staticData';
import { WebhooksApi, type Webhook } from '../webhooks/webhooksApi';

/** What all triggers with one credential read in one round of checks. */
class AccountReadings {
	private round?: number;

	private webhooks?: Promise<Webhook[]>;

	private activities?: Promise<IDataObject[]>;

	/** Has everything read again, unless this round has begun. */
	begin(round: number): void {
		if (round === this.round) return;
		this.round = round;
		this.webhooks = undefined;
		this.activities = undefined;
	}

	/** The webhooks of the team. */
	async listWebhooks(context: ITriggerFunctions): Promise<Webhook[]> {
		this.webhooks ??= new WebhooksApi(context).list();
		return await this.webhooks.catch((error) => {
			this.webhooks = undefined;
			throw error;
		});
	}

	/** The latest page of activities of all types and campaigns. */
	async latestActivities(context: ITriggerFunctions): Promise<IDataObject[]> {
		this.activities ??= fetchLatestPage(context);
		return await this.activities.catch((error) => {
			this.activities = undefined;
			throw error;
		});
	}

	/** Has the webhooks read again, because they have been changed. */
	forgetWebhooks(): void {
		this.webhooks = undefined;
	}
}

const accounts = new Map<string, AccountReadings>();

/** The readings for the credential that a node has now. */
export async function readingsFor(context: ITriggerFunctions): Promise<AccountReadings> {
	const account = await digestAccount(context);
	const readings = accounts.get(account) ?? new AccountReadings();
	accounts.set(account, readings);
	return readings;
}

/** A number that all triggers with the same credential have in common. */
export async function toSpread(context: ITriggerFunctions): Promise<number> {
	const account = await digestAccount(context);
	return Buffer.from(account).readUInt32BE(0);
}

async function digestAccount(context: ITriggerFunctions): Promise<string> {
	const { id, baseUrl } = await readAccount(context);
	return toDigest(JSON.stringify([id, baseUrl]));
}
