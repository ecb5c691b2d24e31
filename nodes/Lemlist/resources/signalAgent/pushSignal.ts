import { defineOperation } from '../../engine/define';
import { watchListId } from '../../fields/signalAgent';
import * as signal from '../../fields/externalSignal';
import { texts } from './texts';

export const pushSignal = defineOperation({
	name: 'Push Signal',
	value: 'pushSignal',
	action: 'Push a signal to a signal agent',
	description:
		'Report an event of your own to an agent of the type External Signal; free of credits',
	fields: [
		watchListId,
		signal.about,
		signal.linkedinUrl,
		signal.contactFields,
		signal.domain,
		signal.companyName,
		signal.companyFields,
		signal.customFields,
	],
	route: 'POST /watchlist/{watchListId}/external-signals',
	body: ({ about, customFields, ...of }) => ({
		...(about === 'contact'
			? { contact: { linkedinUrl: of.linkedinUrl, ...of.contactFields } }
			: { company: { domain: of.domain, name: of.companyName, ...of.companyFields } }),
		customFields: texts(customFields),
	}),
	// Signals about different people or companies may overtake each other.
	orderedBy: (parameters) =>
		`${parameters.watchListId} ${parameters.linkedinUrl} ${parameters.domain}`,
});
