import { ApiError } from '../http/apiError';
import type { ResolvedOptions } from '../options';
import type { Channel, ChannelType } from './channels';
import type { Sequence, Step } from './sequences';

/** An account of a member, from which campaigns send. LinkedIn accounts have no ID. */
export interface SenderAccount {
	userId: string;
	type: ChannelType;
	id?: string;
	label: string;
	esp?: string;
	aliases?: string[];
	diagnostics: Array<{ code: string; scope: string; type: 'error' | 'warning' | 'info' }>;
}

/** A member who sends, with the accounts; without channels, all or those that fit. */
export interface Sender {
	userId: string;
	channels?: Channel[];
}

/** Who sends for which campaign, and who is excluded where campaigns select senders themselves. */
export interface Senders {
	accounts: SenderAccount[];
	/** By campaign. */
	pools: Record<string, Sender[]>;
	/** By campaign; `random` by default. Any other one is dynamic. */
	strategies: Record<string, string>;
	teamExclusions: Sender[];
	/** By campaign; a campaign without its own follows the team. */
	campaignExclusions: Record<string, Sender[]>;
}

export function emptySenders(): Senders {
	return { accounts: [], pools: {}, strategies: {}, teamExclusions: [], campaignExclusions: {} };
}

const CHANNEL_BY_STEP: Array<[RegExp, ChannelType]> = [
	[/^email/, 'email'],
	[/^linkedin/, 'linkedin'],
	[/^whatsapp/, 'whatsapp'],
	[/^sms/, 'phone'],
];

/** The channel that a step needs; `undefined` for calls, manual tasks and others. */
export function channelOfStep({ type }: Step): ChannelType | undefined {
	return CHANNEL_BY_STEP.find(([pattern]) => pattern.test(type))?.[1];
}

/** The channels that the steps of these sequences need. */
export function requiredChannels(sequences: readonly Sequence[]): ChannelType[] {
	const channels = sequences.flatMap(({ steps }) => steps.map(channelOfStep));
	return [...new Set(channels.filter((channel) => channel !== undefined))];
}

/** The account that a channel names, or the first of its type that works; throws if there is none. */
export function requireAccount(
	{ accounts }: Senders,
	userId: string,
	{ type, id }: Channel,
	{ status, hasCode }: ResolvedOptions['senderRefusal'],
): SenderAccount {
	const account = accounts.find(
		(one) =>
			one.userId === userId &&
			one.type === type &&
			(id === undefined ? isHealthy(one) : one.id === id),
	);
	if (account) return account;
	const message = `No ${type} account of ${userId}`;
	throw hasCode
		? new ApiError(status, message, 'errorAndCode', 'CAMPAIGN_SENDERS_UNKNOWN_CHANNEL')
		: new ApiError(status, message);
}

function isHealthy({ diagnostics }: SenderAccount): boolean {
	return !diagnostics.some(({ type }) => type === 'error');
}
