import { addContact } from '../../emulator/model/contacts';
import type { DeliverabilityAlert } from '../../emulator/model/deliverabilityAlerts';
import type { CampaignStatus } from '../../emulator/model/campaigns';
import { createMailbox } from '../../emulator/model/mailboxes';
import { createSignalAgent } from '../../emulator/model/signals';
import { pickers } from '../../nodes/Lemlist/methods/pickers';
import type { Picker } from '../../nodes/Lemlist/methods/picker';
import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { Form } from './editor';

const emulator = emulatorForFile();

const CAMPAIGNS: Array<[name: string, status: CampaignStatus]> = [
	['Old', 'archived'],
	['Done', 'ended'],
	['Idea', 'draft'],
	['Break', 'paused'],
	['Trouble', 'errors'],
	['Launch', 'running'],
];

const IN_ORDER = ['Launch', 'Trouble', 'Break', 'Idea', 'Done (ended)', 'Old (archived)'];

function addCampaigns(): void {
	for (const [name, status] of CAMPAIGNS) emulator.addCampaign({ name, status });
}

/** How the records of each picker with states are added, those out of use first; and what it lists. */
const LISTS: Record<string, [add: () => void, names: string[]]> = {
	searchAlerts: [
		() => {
			const alert = { comparisonOperator: 'above', threshold: 5, scope: 'global' };
			emulator.state.alerts.push(
				{ ...alert, _id: 'dac_1', metric: 'spamRate', enabled: false } as DeliverabilityAlert,
				{ ...alert, _id: 'dac_2', metric: 'bounceRate', enabled: true } as DeliverabilityAlert,
			);
		},
		['bounceRate above 5 (global)', 'spamRate above 5 (global) (disabled)'],
	],
	searchCampaigns: [addCampaigns, IN_ORDER],
	searchContacts: [
		() => {
			addContact(emulator.state, {
				_id: 'ctc_1',
				emails: [],
				fields: { firstName: 'Ada' },
				doNotContact: true,
			});
			addContact(emulator.state, { _id: 'ctc_2', emails: [], fields: { firstName: 'Bea' } });
		},
		['Bea', 'Ada (unsubscribed)'],
	],
	searchMailboxes: [
		() => {
			const [{ _id: userId }] = emulator.state.users;
			const mailbox = { userId, name: '' };
			emulator.state.mailboxes.push(
				{ ...createMailbox({ ...mailbox, _id: 'usm_1', email: 'a@x.io' }), status: 'DISCONNECTED' },
				{ ...createMailbox({ ...mailbox, _id: 'usm_2', email: 'b@x.io' }), status: 'ERROR' },
				createMailbox({ ...mailbox, _id: 'usm_3', email: 'c@x.io' }),
			);
		},
		[
			'c@x.io (Richard Hendricks)',
			'b@x.io (Richard Hendricks) (error)',
			'a@x.io (Richard Hendricks) (disconnected)',
		],
	],
	searchSignalAgents: [
		() => {
			for (const status of ['draft', 'inactive', 'insufficient_credits', 'active'] as const) {
				const agent = { _id: `wl_${status}`, name: 'Movers', type: 'jobChange', status };
				emulator.state.watchlist.agents.push(createSignalAgent(agent));
			}
		},
		['Movers', 'Movers (insufficient credits)', 'Movers (inactive)', 'Movers (draft)'],
	],
	searchWebhooks: [
		() => {
			emulator.addHook({ type: 'emailsSent', targetUrl: 'https://x.io/1', disabled: true });
			emulator.addHook({ type: 'emailsReplied', targetUrl: 'https://x.io/2' });
		},
		['emailsReplied (https://x.io/2)', 'emailsSent (https://x.io/1) (disabled)'],
	],
};

/** lemlist lists only tasks that are to be done. */
const WITHOUT_CHOICE = ['searchTasks'];

describe('a picker whose records have a state', () => {
	it('is one of these', () => {
		const withStates = Object.entries<Picker>(pickers).filter(([, { states }]) => states);

		expect(withStates.map(([name]) => name).sort()).toEqual(
			[...Object.keys(LISTS), ...WITHOUT_CHOICE].sort(),
		);
	});

	it.each(Object.entries(LISTS))('%s lists those in use first', async (method, [add, names]) => {
		add();

		expect(await new Form(emulator).names(method)).toEqual(names);
	});

	it('keeps the order of lemlist among records of one state, also across pages', async () => {
		for (let index = 1; index <= 110; index++) {
			const status = index % 2 ? 'ended' : 'running';
			emulator.addCampaign({ name: String(index), status });
		}

		const names = await new Form(emulator).names('searchCampaigns');

		expect(names.slice(0, 2)).toEqual(['2', '4']);
		expect(names.slice(54, 57)).toEqual(['110', '1 (ended)', '3 (ended)']);
	});

	it('lists a state that lemlist adds one day after those in use', async () => {
		emulator.addCampaign({ name: 'Odd', status: 'frozen' as CampaignStatus });
		addCampaigns();

		const names = await new Form(emulator).names('searchCampaigns');

		expect(names.indexOf('Odd')).toBe(IN_ORDER.indexOf('Done (ended)'));
	});

	it('keeps the order in a search, which also finds the state', async () => {
		addCampaigns();
		emulator.addCampaign({ name: 'Done again' });

		expect(await new Form(emulator).names('searchCampaigns', 'done')).toEqual([
			'Done again',
			'Done (ended)',
		]);
		expect(await new Form(emulator).names('searchCampaigns', 'ended')).toEqual(['Done (ended)']);
	});

	it('has the same order in a dropdown, then by name', async () => {
		addCampaigns();
		emulator.addCampaign({ name: 'Launch 10' });
		emulator.addCampaign({ name: 'Launch 9' });

		const options = await new Form(emulator).options('getCampaigns');

		expect(options.map(({ name }) => name)).toEqual([
			...['Launch', 'Launch 9', 'Launch 10'],
			...IN_ORDER.slice(1),
		]);
	});
});
