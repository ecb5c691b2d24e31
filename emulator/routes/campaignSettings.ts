import { ApiError } from '../http/apiError';
import type { Campaign } from '../model/campaigns';
import { bodyObject, requireById, type RouteCall, type Routes } from './route';

type Settings = Record<string, unknown>;

const READ_ONLY = [
	'general.labels',
	'general.sequenceId',
	'senders.espRouting',
	'schedule.scheduleIds',
];
const DEFAULTS: Settings = {
	senderStrategy: 'random',
	senders: { espMatching: false, espRouting: [] },
	onReplied: { campaignProgress: 'stop' },
	tracking: { trackOpens: true, trackClicks: true },
	automation: { autoReview: false },
};

/** The settings of a campaign in sections (docs/lemlist-api.md#campaign-settings). */
export const campaignSettings: Routes = {
	'GET /campaigns/:campaignId/settings': (call) => toView(requireOwn(call)),

	'PATCH /campaigns/:campaignId/settings': (call) => {
		const campaign = requireOwn(call);
		const changes = bodyObject(call);
		const current = toView(campaign);
		const issues = Object.entries(changes).flatMap(([section, value]) =>
			findIssues(section, value, current),
		);
		if (issues.length > 0 || Object.keys(changes).length === 0) throw new SettingsError(issues);
		for (const [section, value] of Object.entries(changes)) {
			const before = current[section];
			current[section] = isObject(before) && isObject(value) ? { ...before, ...value } : value;
		}
		campaign.storedSettings = current;
		return toView(campaign);
	},
};

interface Issue {
	field: string;
	code: string;
	message: string;
}

class SettingsError extends ApiError {
	constructor(private readonly issues: Issue[]) {
		super(400, 'Invalid settings', 'errorAndCode', 'CAMPAIGN_SETTINGS_INVALID_INPUT');
	}

	override get body(): object {
		return { error: this.message, code: this.code, details: { issues: this.issues } };
	}
}

function findIssues(section: string, value: unknown, current: Settings): Issue[] {
	if (!(section in current)) {
		return [{ field: section, code: 'unrecognized_keys', message: 'Unknown section' }];
	}
	const fields = isObject(value) ? Object.keys(value).map((name) => `${section}.${name}`) : [];
	return fields
		.filter((field) => READ_ONLY.includes(field))
		.map((field) => ({ field, code: 'CAMPAIGN_SETTINGS_READ_ONLY_FIELD', message: 'Read-only' }));
}

function toView(campaign: Campaign): Settings {
	const { labels, sequenceId, scheduleIds } = campaign;
	return {
		general: { labels, sequenceId },
		...structuredClone(DEFAULTS),
		schedule: { scheduleIds },
		...(campaign.storedSettings as Settings | undefined),
	};
}

function requireOwn({ context, params }: RouteCall): Campaign {
	const error = new ApiError(404, 'Campaign not found', 'errorAndCode', 'CAMPAIGN_NOT_FOUND');
	return requireById(context.state.campaigns, params.campaignId, error);
}

function isObject(value: unknown): value is Settings {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
