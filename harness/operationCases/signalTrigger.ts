import { createSignal, createSignalAgent } from '../../emulator/model/signals';
import { campaignById } from '../engine/formParameters';
import type { CaseGroup } from './operationCase';

export const signalTrigger: CaseGroup = {
	seed(emulator) {
		const { watchlist, contactBook } = emulator.state;
		const agent = createSignalAgent({ _id: 'wl_1', name: 'Moves', status: 'active' });
		watchlist.agents.push(agent, createSignalAgent({ _id: 'wat_2', type: 'companyIsHiring' }));
		watchlist.signals.push(createSignal(agent, { _id: 'wsi_1' }));
		contactBook.lists.push({ _id: 'clt_1', name: 'Customers', dynamic: false, contactIds: [] });
		emulator.addCampaign({ _id: 'cam_1' });
		emulator.addCampaign({ _id: 'cam_2' });
		emulator.addLead({ campaignId: 'cam_2' });
	},
	v2: [
		{
			operation: 'campaign: addSignalAgent',
			parameters: { ...campaignById('cam_1'), watchListId: 'wl_1' },
			sends: ['POST /campaigns/cam_1/triggers/watch-lists {"watchListId":"wl_1"}'],
			returns: [{ campaignId: 'cam_1', watchListIds: ['wl_1'] }],
			fails: {
				parameters: campaignById('cam_2'),
				error: 'The campaign is filled by hand: WATCH_LIST_CAMPAIGN_IS_MANUAL (409) [item 0]',
			},
		},
		{
			operation: 'campaign: removeSignalAgent',
			parameters: { ...campaignById('cam_1'), watchListId: 'wat_2' },
			sends: ['DELETE /campaigns/cam_1/triggers/watch-lists/wat_2'],
			returns: [{ campaignId: 'cam_1' }],
			fails: {
				parameters: { watchListId: 'wl_9' },
				error: 'Watch list not found: WATCH_LIST_NOT_FOUND (404) [item 0]',
			},
		},
		{
			operation: 'signalAgent: markSignals',
			parameters: { signalIds: ['wsi_1', 'wsi_9'], status: 'ignored', reason: 'Wrong industry' },
			sends: [
				'PUT /watchlist/signals {"signalIds":["wsi_1","wsi_9"],"status":"ignored","reason":"Wrong industry"}',
			],
			returns: [{ requestedCount: 2, updatedCount: 1 }],
			fails: {
				parameters: { signalIds: '={{ [] }}' },
				error: "'Signal Names or IDs' is empty [item 0]",
			},
		},
		{
			operation: 'signalAgent: watchLists',
			parameters: { watchListId: 'wl_1', crmListIds: ['clt_1'] },
			sends: ['POST /watchlist/crm-lists {"watchListId":"wl_1","crmListIds":["clt_1"]}'],
			returns: [{ _id: 'wl_1', crmListIds: ['clt_1'] }],
			// The fault occurs once, so a retry would succeed.
			fails: {
				fault: {
					status: 429,
					errorShape: 'errorAndCode',
					message: 'Too many are watched',
					code: 'WATCH_LIST_MONITOR_MAX_EXCEEDED',
					retryAfter: 0,
				},
				error: 'Too many are watched: WATCH_LIST_MONITOR_MAX_EXCEEDED (429) [item 0]',
			},
		},
	],
};
