import { defineOperation } from '../../engine/defineOperation';
import { toTexts } from '../../engine/input/values';
import { asRecord } from '../../output/records';
import { signalAgentField } from '../../fields/signalAgent';
import * as externalSignal from '../../fields/externalSignal';

const REASONS: Readonly<Record<string, string>> = {
	no_entity_match: 'lemlist could not find the contact or company.',
	daily_limit_reached: 'The agent has reached its daily limit.',
};

function ignoredHint(reason: unknown): string {
	const text = REASONS[String(reason)] ?? `The reason is ${String(reason ?? 'not stated')}.`;
	return `lemlist ignored a signal. ${text}`;
}

export const pushSignal = defineOperation({
	name: 'Push Signal',
	value: 'pushSignal',
	action: 'Push a signal to a signal agent',
	description: 'Report your own event to an agent of the type External Signal; uses no credits',
	fields: [
		signalAgentField,
		externalSignal.signalSubject,
		externalSignal.signalLinkedinUrl,
		externalSignal.signalContactFields,
		externalSignal.signalDomain,
		externalSignal.signalCompanyName,
		externalSignal.signalCompanyFields,
		externalSignal.signalCustomFields,
	],
	route: 'POST /watchlist/{watchListId}/external-signals',
	body: ({ about, customFields, ...signal }) => ({
		...(about === 'contact'
			? { contact: { linkedinUrl: signal.linkedinUrl, ...signal.contactFields } }
			: { company: { domain: signal.domain, name: signal.companyName, ...signal.companyFields } }),
		// A signal holds only texts.
		customFields: toTexts(customFields),
	}),
	inspect: (response) => {
		const { status, reason } = asRecord(response);
		return status === 'ignored' ? { hint: ignoredHint(reason) } : {};
	},
	// Signals about different people or companies are independent of each other.
	serializeBy: (parameters) =>
		`${parameters.watchListId} ${parameters.linkedinUrl} ${parameters.domain}`,
});
