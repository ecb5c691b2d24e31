import { ApiError } from '../http/apiError';
import type { LemwarmSettings, Mailbox } from '../model/mailboxes';
import { bodyObject, type RouteCall, type Routes } from './route';

type Rule = (value: unknown) => boolean;

const isWithin = (minimum: number, maximum: number): Rule => {
	return (value) => Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum;
};
const isBoolean: Rule = (value) => typeof value === 'boolean';

const RULES: Record<keyof LemwarmSettings, Rule> = {
	warmEmailMax: isWithin(1, 40),
	warmEmailRampup: isWithin(1, 40),
	internalCommunicationPercent: isWithin(0, 100),
	answerPercentage: isWithin(0, 100),
	warmUsePlaintext: isBoolean,
	warmDailyVarianceEnabled: isBoolean,
};

export const lemwarm: Routes = {
	'POST /lemwarm/:mailboxId/start': (call) => {
		requireMailbox(call).activeAt = new Date().toISOString();
		return { ok: true };
	},

	'POST /lemwarm/:mailboxId/pause': (call) => {
		delete requireMailbox(call).activeAt;
		return { ok: true };
	},

	'GET /lemwarm/:mailboxId/settings': (call) => {
		const { lemwarm: settings, activeAt } = requireMailbox(call);
		const deliverability = { score: 70, lastAt: '2025-04-09T13:34:43.998Z' };
		return { ...settings, ...(activeAt && { activeAt }), deliverability };
	},

	'PATCH /lemwarm/:mailboxId/settings': (call) => {
		const mailbox = requireMailbox(call);
		const changes = Object.entries(bodyObject(call));
		if (changes.length === 0) throw new ApiError(400, 'Error updating settings');
		for (const [name, value] of changes) {
			if (!RULES[name as keyof LemwarmSettings]?.(value)) {
				throw new ApiError(400, 'Error updating settings');
			}
		}
		Object.assign(mailbox.lemwarm, Object.fromEntries(changes));
		return { ok: true };
	},
};

function requireMailbox({ context, params }: RouteCall): Mailbox {
	const mailbox = context.state.mailboxes.find(({ _id }) => _id === params.mailboxId);
	if (!mailbox) throw new ApiError(400, 'invalid-usermailbox');
	return mailbox;
}
