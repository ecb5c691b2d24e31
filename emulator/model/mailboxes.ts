import type { User } from './team';

/** How lemwarm warms up a mailbox. */
export interface LemwarmSettings {
	warmEmailMax: number;
	warmEmailRampup: number;
	internalCommunicationPercent: number;
	answerPercentage: number;
	warmUsePlaintext: boolean;
	warmDailyVarianceEnabled: boolean;
}

/** A problem of the warm-up as lemlist describes it, without the mailbox. */
export interface WarmupError {
	state: string;
	since: string;
	key: string;
	code: string;
	family: string;
	action: string;
	title: string;
	whatHappened: string;
	whatToCheck: string;
}

/** A user's mailbox, from which campaigns send. */
export interface Mailbox {
	_id: string;
	userId: string;
	email: string;
	name: string;
	provider: string;
	status: 'CONNECTED' | 'ERROR' | 'DISCONNECTED';
	/** When lemwarm started; missing while it is paused. */
	activeAt?: string;
	lemwarm: LemwarmSettings;
	/** How many emails lemlist sends from it in a day. */
	dailyEmailLimit: number;
	/** What pauses or endangers the warm-up. */
	warmupErrors?: WarmupError[];
	/** Why the connection test fails, if it does. */
	smtpError?: string;
	imapError?: string;
}

/** A connected mailbox with lemwarm's default settings. */
export function createMailbox(
	identity: Pick<Mailbox, '_id' | 'userId' | 'email' | 'name'>,
): Mailbox {
	return {
		...identity,
		provider: 'custom',
		status: 'CONNECTED',
		dailyEmailLimit: 50,
		lemwarm: {
			warmEmailMax: 5,
			warmEmailRampup: 5,
			internalCommunicationPercent: 0,
			answerPercentage: 30,
			warmUsePlaintext: false,
			warmDailyVarianceEnabled: false,
		},
	};
}

/** The mailboxes of a member. */
export function mailboxesFor(mailboxes: readonly Mailbox[], { _id }: User): Mailbox[] {
	return mailboxes.filter(({ userId }) => userId === _id);
}
