import { defineOperation } from '../../engine/defineOperation';
import { signalAgentField } from '../../fields/signalAgent';
import * as externalSignal from '../../fields/externalSignal';
import { toCustomFieldTexts } from './toCustomFieldTexts';

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
		customFields: toCustomFieldTexts(customFields),
	}),
	// Signals about different people or companies may overtake each other.
	serializeBy: (parameters) =>
		`${parameters.watchListId} ${parameters.linkedinUrl} ${parameters.domain}`,
});
