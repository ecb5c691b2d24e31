/** What a member has set: the signature, the LinkedIn limits and whether there is a picture. */
export interface MemberSettings {
	signature: string;
	plainTextSignature: string;
	linkedinLimits: Record<string, number | null>;
	hasPicture: boolean;
	/** How far the picture is, by the email address of a mailbox. */
	pictureStatus: Record<string, PictureStatus>;
}

export type PictureStatus = 'synced' | 'not-synced' | 'queued' | 'syncing' | 'not-supported';

/** The daily LinkedIn limits of a new member (docs/lemlist-api.md#linkedin-limits). */
const LINKEDIN_LIMITS = {
	followLimit: 20,
	inviteLimit: 25,
	sendLimit: 33,
	visitLimit: 36,
	inMailLimit: 10,
	networkCheckLimit: 50,
	withdrawInvitationLimit: 20,
	likeLastPostLimit: 20,
	endorseLimit: 20,
	commentLastPostRetrieveLimit: 20,
	commentLastPostSendLimit: 20,
	inviteRampUp: null,
};

/** The part of the emulator that holds the settings. */
interface SettingsHolder {
	state: { memberSettings: Record<string, MemberSettings> };
}

/** The settings of a member, which exist from the first look at them. */
export function settingsFor({ state }: SettingsHolder, userId: string): MemberSettings {
	state.memberSettings[userId] ??= {
		signature: '',
		plainTextSignature: '',
		linkedinLimits: { ...LINKEDIN_LIMITS },
		hasPicture: true,
		pictureStatus: {},
	};
	return state.memberSettings[userId];
}
