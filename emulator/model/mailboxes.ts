/** How a mailbox is warmed up. */
export interface LemwarmSettings {
	warmEmailMax: number;
	warmEmailRampup: number;
	internalCommunicationPercent: number;
	answerPercentage: number;
	warmUsePlaintext: boolean;
	warmDailyVarianceEnabled: boolean;
}

/** A mailbox of a user, from which campaigns send. */
export interface Mailbox {
	_id: string;
	userId: string;
	email: string;
	name: string;
	provider: string;
	status: 'CONNECTED' | 'ERROR' | 'DISCONNECTED';
	/** When lemwarm was started; missing while it is paused. */
	activeAt?: string;
	lemwarm: LemwarmSettings;
	/** Why the servers refuse lemlist, if they do. */
	smtpError?: string;
	imapError?: string;
}

/** A mailbox that works, with the settings that lemwarm begins with. */
export function createMailbox(
	identity: Pick<Mailbox, '_id' | 'userId' | 'email' | 'name'>,
): Mailbox {
	return {
		...identity,
		provider: 'custom',
		status: 'CONNECTED',
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
