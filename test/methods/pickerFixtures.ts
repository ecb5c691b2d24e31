import type { Emulator } from '../../emulator';
import { addCompany, addContact } from '../../emulator/model/contacts';
import { createMailbox } from '../../emulator/model/mailboxes';
import type { Branch } from '../../emulator/model/sequences';
import { createView } from '../../emulator/model/views';
import { createSignal, createSignalAgent } from '../../emulator/model/signals';

const test = { key: 'customLeadInfo', customField: 'industry' };

const BRANCHES: Branch[] = [
	{ ...test, sequenceId: 'seq_3', name: 'Software', customValue: 'Software' },
	{ ...test, sequenceId: 'seq_4', customValue: 'Wholesale' },
	{ key: 'customLeadInfo', sequenceId: 'seq_5', fallback: true },
];

/** Adds one or two of each kind of record that can be selected. */
export function fillTeam(emulator: Emulator): void {
	const { state } = emulator;
	const [richard] = state.users;
	const jared = emulator.addUser({ _id: 'usr_2', name: 'Jared Dunn', email: 'jared@x.io' });
	emulator.addCampaign({ _id: 'cam_1', name: 'Launch', sequenceId: 'seq_1' });
	const step = { delay: 0, emailTemplateId: 'etp_1' };
	state.sequences[0].steps = [
		{ ...step, _id: 'stp_1', type: 'email', subject: 'Hello {{firstName}}' },
		{ ...step, _id: 'stp_2', type: 'conditional' },
	];
	state.sequences.push({
		_id: 'seq_2',
		campaignId: 'cam_1',
		level: 1,
		parentId: 'seq_1',
		conditionalStepIndex: 1,
		steps: [
			{ ...step, _id: 'stp_3', type: 'linkedinSend', message: '<p>Hi there</p>' },
			{ ...step, _id: 'stp_4', type: 'conditional', branches: BRANCHES },
		],
	});
	state.mailboxes.push(
		createMailbox({ _id: 'usm_1', userId: richard._id, email: 'r@mail.io', name: 'Richard' }),
		createMailbox({ _id: 'usm_2', userId: jared._id, email: 'j@mail.io', name: 'Jared' }),
	);
	state.schedules[0].name = 'Office hours';
	addCompany(state, { _id: 'cpn_1', domain: 'acme.io', fields: { name: 'Acme' } });
	addContact(state, { _id: 'ctc_1', emails: ['ada@x.io'], fields: { firstName: 'Ada' } });
	state.contactBook.lists.push(
		{ _id: 'clt_1', name: 'Nurturing', dynamic: false, contactIds: [] },
		{ _id: 'clt_2', name: 'All of Paris', dynamic: true, contactIds: [] },
	);
	const createdAt = '2026-01-01T00:00:00.000Z';
	state.contactBook.companyLists.push(
		{ _id: 'clt_5', name: 'Prospects', dynamic: false, createdAt, companyIds: [] },
		{ _id: 'clt_6', name: 'Big ones', dynamic: true, createdAt, companyIds: [] },
	);
	state.inbox.labels.push({
		_id: 'lbl_1',
		name: 'Interested',
		color: '#F9A2A2',
		createdAt: '2026-01-01T00:00:00.000Z',
		createdBy: richard.email,
	});
	state.inbox.drafts.push({
		_id: 'drf_1',
		contactId: 'ctc_1',
		ownerId: jared._id,
		channel: 'email',
		subject: 'Our offer',
		cc: [],
		content: 'Hello',
		attachments: [],
		source: 'api',
		createdAt: '2026-01-01T00:00:00.000Z',
		updatedAt: '2026-01-01T00:00:00.000Z',
	});
	state.crm = {
		users: [
			{ userId: jared._id, crm: 'hubspot' },
			{ userId: richard._id, crm: 'salesforce' },
		],
		filters: [{ id: 16, name: 'Warm leads' }],
		imports: new Set(),
	};
	const agent = createSignalAgent({ _id: 'wl_1', name: 'Movers', status: 'active' });
	state.watchlist.agents.push(agent);
	state.watchlist.signals.push(
		createSignal(agent, { _id: 'wsi_1', contact: { email: 'ada@x.io' } }),
		createSignal(agent, { _id: 'wsi_2', status: 'handled' }),
	);
	const created = { createdBy: jared._id, createdAt: '2026-01-01T00:00:00.000Z' };
	state.texts.templates.push({
		...created,
		_id: 'etp_1',
		name: 'Intro',
		subject: 'Hello',
		message: '<p>Hello</p>',
		cc: [],
		tags: ['intro', 'france'],
	});
	state.texts.snippets.push({
		...created,
		_id: 'snt_1',
		name: 'Address',
		content: '1 Main Street',
	});
	state.senders.accounts.push(
		{ userId: jared._id, type: 'email', id: 'usm_2', label: 'j@mail.io', diagnostics: [] },
		{ userId: jared._id, type: 'linkedin', label: 'Jared Dunn', diagnostics: [] },
	);
	state.database.savedSearches.push({
		_id: 'lss_1',
		name: 'French founders',
		mode: 'leads',
		filters: [],
		createdAt: '2026-01-01T00:00:00.000Z',
		lastResultsCount: null,
		lastResultsCountUpdatedAt: null,
	});
	state.database.personas.push({
		_id: 'pdp_1',
		name: 'Founders',
		mode: 'leads',
		filters: [],
		createdAt: '2026-01-01T00:00:00.000Z',
		updatedAt: '2026-01-01T00:00:00.000Z',
	});
	state.tasks.push({
		_id: 'opp_1',
		type: 'phone',
		title: 'Call back',
		content: '',
		priority: 1,
		userId: jared._id,
		dueDate: '2026-03-01T09:00:00.000Z',
		status: 'pending',
	});
	state.views.push(createView({ _id: 'evw_1', name: 'CEOs' }));
	state.userGroups.push({ _id: 'ugr_1', name: 'Sales', userIds: [jared._id] });
	emulator.addHook({ _id: 'hoo_1', type: 'emailsReplied', targetUrl: 'https://x.io/hook' });
}
