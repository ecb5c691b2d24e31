import { simplifiable, unwrap } from '../../output/items';

/** A call, simplified on request. */
export const callOutput = unwrap(
	'data',
	simplifiable(
		'_id',
		'externalId',
		'userId',
		'contactId',
		'leadId',
		'campaignId',
		'direction',
		'startedAt',
		'duration',
		'callStatus',
		'phoneProvider',
		'hasRecording',
	),
);
