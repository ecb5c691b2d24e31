import { ApiError } from '../http/apiError';
import type { Channel } from './channels';

/** The second message of an email step in an A/B test. */
export interface VariantB {
	emailTemplateBId: string;
	subject?: string;
	message?: string;
	altMessage?: string;
	altMessagePremium?: string;
	cc?: string[];
	plainText?: boolean;
}

/** A branch of a condition, with the sequence that its leads follow. */
export interface Branch {
	sequenceId: string;
	key: string;
	name?: string;
	customField?: string;
	customOperator?: string;
	customValues?: string[];
	/** Only Else. */
	fallback?: true;
	[test: string]: unknown;
}

export interface Step {
	_id: string;
	type: string;
	delay: number;
	emailTemplateId: string;
	/** True while a test runs, then the winner. */
	abTest?: boolean | 'A' | 'B';
	/** Not shown with the step. */
	variantB?: VariantB;
	/** Who sends the step whatever the sender of the lead is; not shown with it. */
	forcedSender?: { userId: string; channel?: Channel };
	/** The branches of a condition in their order, Else last; not shown with the step. */
	branches?: Branch[];
	[content: string]: unknown;
}

export interface Sequence {
	_id: string;
	campaignId: string;
	level: number;
	parentId?: string;
	conditionalStepIndex?: number;
	steps: Step[];
}

type StepContent = Record<string, unknown>;

const STEP_TYPES = [
	'email',
	'manual',
	'phone',
	'api',
	'linkedinVisit',
	'linkedinInvite',
	'linkedinSend',
	'linkedinInMail',
	'linkedinVoiceNote',
	'linkedinFollow',
	'linkedinLikeLastPost',
	'linkedinCommentLastPost',
	'linkedinEndorse',
	'linkedinWithdrawInvitation',
	'sendToAnotherCampaign',
	'conditional',
	'whatsappMessage',
	'sms',
];

// The content that a step type requires (docs/lemlist-api.md#steps)
const REQUIRED_FIELDS: Record<string, string[]> = {
	linkedinSend: ['message'],
	linkedinInMail: ['subject', 'message'],
	whatsappMessage: ['message'],
	sms: ['message'],
	api: ['url'],
};

const CONDITION_KEYS = [
	...['hasEmailAddress', 'hasLinkedinUrl', 'hasPhoneNumber', 'customLeadInfo', 'hasScore'],
	...['emailsOpened', 'emailsClicked', 'emailsUnsubscribed', 'meetingBooked'],
	...['linkedinInviteAccepted', 'linkedinOpened', 'aircallDone', 'linkedinNetworkCheck'],
	'hasWhatsappAccount',
];

// The steps that have a second message, for people out of the network or for LinkedIn Premium
const ALT_MESSAGE_TYPES = ['linkedinInvite', 'linkedinSend', 'linkedinVoiceNote'];

const MAX_MEDIA = 6;

function assertValidCondition({ conditionKey, customField, customOperator }: StepContent): void {
	if (!CONDITION_KEYS.includes(String(conditionKey)))
		throw new ApiError(400, 'Bad params: conditionKey');
	if (conditionKey !== 'customLeadInfo') return;
	const isRefused = /\$|^(_id|teamId|campaignId|leadId|__proto__|constructor|prototype)$/;
	if (!customField || isRefused.test(String(customField)))
		throw new ApiError(400, 'Bad params: customField');
	if (!customOperator) throw new ApiError(400, 'Bad params: customOperator');
}

/** Returns the content of a step unchanged; throws if a value is missing or invalid. */
export function parseStepContent(content: StepContent): Record<string, unknown> {
	const { type, delay = 0, url = 'https://', images = [], videos = [] } = content;
	if (!STEP_TYPES.includes(String(type))) throw new ApiError(400, 'Bad params: type');
	const missing = REQUIRED_FIELDS[String(type)]?.find((name) => !content[name]);
	if (missing) throw new ApiError(400, `Bad params: ${missing}`);
	if (content.altMessage && !ALT_MESSAGE_TYPES.includes(String(type)))
		throw new ApiError(400, 'Bad params: altMessage');
	if (content.altMessagePremium && type !== 'linkedinSend')
		throw new ApiError(400, 'Bad params: altMessagePremium');
	if (type === 'conditional') assertValidCondition(content);
	if (!Number.isInteger(delay)) throw new ApiError(400, 'Bad params: delay');
	if (!/^https?:\/\//.test(String(url))) throw new ApiError(400, 'Bad params: url');
	const media = [images, videos].flat();
	if (media.length > MAX_MEDIA) throw new ApiError(400, 'LINKEDIN_MEDIA_TOO_MANY_FILES');
	return content;
}
