import { defineOperation } from '../../engine/defineOperation';
import { toTexts } from '../../engine/input/values';
import { signalAgentField } from '../../fields/signalAgent';
import * as externalSignal from '../../fields/externalSignal';

export const pushSignal = defineOperation({
	name: 'Push Signal',
	value: 'pushSignal',
	action: 'Push a signal to a signal agent',
	description:
		'Report an event of your own to an agent of the type External Signal; free of credits',
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
	// Signals about different people or companies are independent of each other.
	serializeBy: (parameters) =>
		`${parameters.watchListId} ${parameters.linkedinUrl} ${parameters.domain}`,
});
