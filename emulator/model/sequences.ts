import { ApiError } from '../http/apiError';
import type { Channel } from './channels';

/** The second message of an email step in an A/B test. */
export interface VariantB {
	emailTemplateBId: string;
	subject?: string;
	message?: string;
	altMessage?: string;
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

const STEP_TYPES = [
	'email',
	'manual',
	'phone',
	'api',
	'linkedinVisit',
	'linkedinInvite',
	'linkedinSend',
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
const REQUIRED_FIELDS: Record<string, string> = {
	email: 'subject',
	linkedinSend: 'message',
	whatsappMessage: 'message',
	sms: 'message',
	api: 'url',
};

const MAX_MEDIA = 6;

/** Returns the content of a step unchanged; throws if a value is missing or invalid. */
export function parseStepContent(content: Record<string, unknown>): Record<string, unknown> {
	const { type, delay = 0, url = 'https://', images = [], videos = [] } = content;
	if (!STEP_TYPES.includes(String(type))) throw new ApiError(400, 'Bad params: type');
	const required = REQUIRED_FIELDS[String(type)];
	if (required && !content[required]) throw new ApiError(400, `Bad params: ${required}`);
	if (!Number.isInteger(delay)) throw new ApiError(400, 'Bad params: delay');
	if (!/^https?:\/\//.test(String(url))) throw new ApiError(400, 'Bad params: url');
	const media = [images, videos].flat();
	if (media.length > MAX_MEDIA) throw new ApiError(400, 'LINKEDIN_MEDIA_TOO_MANY_FILES');
	return content;
}
