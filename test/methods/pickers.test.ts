import type { INodeProperties } from 'n8n-workflow';

import { addCompany, addContact } from '../../emulator/model/contacts';
import { createMailbox } from '../../emulator/model/mailboxes';
import { resources } from '../../nodes/Lemlist/resources';
import { pickers } from '../../nodes/Lemlist/methods/pickers';
import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { byId, Form } from './editor';
import { fillTeam } from './pickerFixtures';

const emulator = emulatorForFile();

const CHOSEN = {
	campaignId: byId('cam_1'),
	campaignOfSequence: byId('cam_1'),
	sequenceId: byId('seq_2'),
	stepId: byId('stp_4'),
	contactId: byId('ctc_1'),
	draftOwner: byId('usr_2'),
	userId: byId('usr_2'),
	entity: 'contact',
};

/** The operations whose forms have lists that depend on other fields. */
const FORMS: Record<string, { resource: string; operation: string }> = {
	searchBranches: { resource: 'sequence', operation: 'deleteBranch' },
	searchCrmFilters: { resource: 'lead', operation: 'importFromCrm' },
	searchCrmUsers: { resource: 'lead', operation: 'importFromCrm' },
	searchCustomFields: { resource: 'field', operation: 'delete' },
	searchCampaignSteps: { resource: 'campaign', operation: 'skipStep' },
	searchDrafts: { resource: 'inbox', operation: 'deleteDraft' },
	searchPictureMailboxes: { resource: 'user', operation: 'syncSenderPicture' },
	searchSequences: { resource: 'sequence', operation: 'deleteStep' },
	searchViews: { resource: 'view', operation: 'duplicate' },
	searchEditableViews: { resource: 'view', operation: 'update' },
	searchSteps: { resource: 'sequence', operation: 'deleteStep' },
	searchStepsOfCampaign: { resource: 'lead', operation: 'uploadAudio' },
};

const RICHARD = 'Richard Hendricks (richard@piedpiper.com)';
const JARED = 'Jared Dunn (jared@x.io)';

const OFFERED: Record<keyof typeof pickers, Array<[name: string, value: string]>> = {
	searchAlerts: [],
	searchBranches: [
		['Software', 'seq_3'],
		['industry Wholesale', 'seq_4'],
		['Else', 'seq_5'],
	],
	searchCampaigns: [['Launch', 'cam_1']],
	searchCampaignSteps: [
		['1. Email: Hello {{firstName}}', 'stp_1'],
		['2. Condition', 'stp_2'],
		['1. LinkedIn Message: Hi there', 'stp_3'],
		['2. Condition', 'stp_'],
	],
	searchCompanies: [['Acme (acme.io)', 'cpn_1']],
	searchCompanyLists: [
		['Prospects', 'clt_5'],
		['Big ones (dynamic)', 'clt_6'],
	],
	searchContactLists: [
		['All of Paris (dynamic)', 'clt_2'],
		['Nurturing', 'clt_1'],
	],
	searchContactListsOrAll: [
		['[All]', 'all'],
		['All of Paris (dynamic)', 'clt_2'],
		['Nurturing', 'clt_1'],
	],
	searchContacts: [['Ada (ada@x.io)', 'ctc_1']],
	searchCrmFilters: [['Warm leads', '16']],
	searchCrmUsers: [[RICHARD, 'usr_']],
	searchCustomFields: [
		['Favorite Color (favoriteColor)', 'favoriteColor'],
		['Score (score)', 'score'],
	],
	searchDrafts: [['Our offer (email)', 'drf_1']],
	searchEditableCompanyLists: [['Prospects', 'clt_5']],
	searchEditableLists: [['Nurturing', 'clt_1']],
	searchEditableViews: [['CEOs', 'evw_1']],
	searchLabels: [['Interested', 'lbl_1']],
	searchMailboxes: [
		['r@mail.io (Richard Hendricks)', 'usm_1'],
		['j@mail.io (Jared Dunn)', 'usm_2'],
	],
	searchMessageTemplates: [['Intro', 'etp_1']],
	searchOwnProviders: [
		['Dropcontact', 'dropcontact'],
		['Kaspr', 'kaspr'],
	],
	searchPersonas: [['Founders', 'pdp_1']],
	searchPictureMailboxes: [['j@mail.io', 'dem_2']],
	searchProviders: [
		['lemlist', 'lemlist'],
		['Findymail', 'findymail'],
		['Dropcontact', 'dropcontact'],
		['Kaspr', 'kaspr'],
	],
	searchSavedSearches: [['French founders (leads)', 'lss_1']],
	searchSchedules: [['Office hours (09:00 to 18:00, Europe/Paris)', 'skd']],
	searchSenderAccounts: [['j@mail.io (email, Jared Dunn)', 'usm_2']],
	searchSenders: [
		[RICHARD, 'usr_aawMB5Gd5JJCFYvjp|richard@piedpiper.com'],
		[JARED, 'usr_2|jared@x.io'],
	],
	searchSequences: [
		['Main sequence (2 steps)', 'seq_1'],
		['Branch of step 2, level 1 (2 steps, seq_2)', 'seq_2'],
	],
	searchSignalAgents: [['Movers', 'wl_1']],
	searchSnippets: [['Address', 'snt_1']],
	searchSteps: [
		['1. LinkedIn Message: Hi there', 'stp_3'],
		['2. Condition', 'stp_4'],
	],
	searchStepsOfCampaign: [
		['1. Email: Hello {{firstName}}', 'stp_1'],
		['2. Condition', 'stp_2'],
		['1. LinkedIn Message: Hi there', 'stp_3'],
		['2. Condition', 'stp_4'],
	],
	searchTasks: [['Call back, due 2026-03-01', 'opp_1']],
	searchUserGroups: [['Sales', 'ugr_1']],
	searchUsers: [
		[RICHARD, 'usr_aawMB5Gd5JJCFYvjp'],
		[JARED, 'usr_2'],
	],
	searchViews: [
		['My Contacts (default)', 'evw_contact_my_contacts'],
		['CEOs', 'evw_1'],
	],
	searchWaterfalls: [
		['Default email (email)', 'default_email'],
		['Default phone (phone)', 'default_phone'],
	],
	searchWebhooks: [['emailsReplied (https://x.io/hook)', 'hoo_1']],
	searchWhatsappAccounts: [],
};

describe.each(Object.entries(OFFERED))('%s', (method, expected) => {
	const parameters = { ...FORMS[method], ...CHOSEN };

	beforeEach(() => fillTeam(emulator));

	it('lists the records of the team', async () => {
		const { results } = await new Form(emulator, parameters).search(method);

		expect(results.map(({ name }) => name)).toEqual(expected.map(([name]) => name));
		results.forEach(({ value }, index) => {
			expect(String(value).startsWith(expected[index][1])).toBe(true);
		});
	});

	it('searches names without regard to case', async () => {
		const [last] = expected.slice(-1);
		if (!last) return expect(await new Form(emulator, parameters).names(method, 'x')).toEqual([]);
		const word = last[0].split(/[ (]/)[0].toUpperCase();

		expect(await new Form(emulator, parameters).names(method, word)).toContain(last[0]);
		expect(await new Form(emulator, parameters).names(method, 'nothing like it')).toEqual([]);
	});

	it('searches names without regard to accents', async () => {
		const [last] = expected.slice(-1);
		if (!last) return;
		const word = last[0].split(/[ (]/)[0].replace(/[aeiou]/g, (vowel) => `${vowel}\u0301`);

		expect(await new Form(emulator, parameters).names(method, word)).toContain(last[0]);
		expect(await new Form(emulator, parameters).names(method, word.normalize('NFC'))).toContain(
			last[0],
		);
	});

	it("shows lemlist's error and advice for a wrong key", async () => {
		const search = new Form(emulator, parameters, 'wrong').search(method);

		await expect(search).rejects.toMatchObject({
			httpCode: '401',
			message: 'The authentication you supplied is incorrect',
			description: expect.stringContaining('API key'),
		});
	});

	it("shows lemlist's error and advice for a plan that does not include it", async () => {
		emulator.addFault({ status: 402, message: 'This route is available starting emailPro plan' });
		const search = new Form(emulator, parameters).search(method);

		await expect(search).rejects.toMatchObject({
			httpCode: '402',
			message: expect.stringContaining('emailPro'),
			description: expect.stringContaining('plan'),
		});
	});
});

describe('a picker of more than one page', () => {
	beforeEach(() => {
		for (let index = 1; index <= 230; index++) {
			emulator.addCampaign({ name: `Campaign ${index}` });
			addContact(emulator.state, {
				_id: `ctc_${index}`,
				emails: [],
				fields: { firstName: `Person ${index}` },
			});
		}
	});

	it('returns one page of a long list at a time and each record once', async () => {
		const form = new Form(emulator);
		const names: string[] = [];
		let token: string | undefined;
		do {
			const { results, paginationToken } = await form.search('searchContacts', undefined, token);
			names.push(...results.map(({ name }) => name));
			token = paginationToken;
		} while (token !== undefined);

		expect(new Set(names).size).toBe(230);
		expect(emulator.lines()).toEqual([
			'GET /contacts?offset=0&limit=100',
			'GET /contacts?offset=100&limit=100',
			'GET /contacts?offset=200&limit=100',
		]);
	});

	it('returns a list that is put in order as a whole', async () => {
		const { results, paginationToken } = await new Form(emulator).search('searchCampaigns');

		expect(results).toHaveLength(230);
		expect(paginationToken).toBeUndefined();
	});

	it('finds a record on a page that is not loaded yet', async () => {
		expect(await new Form(emulator).names('searchCampaigns', 'campaign 229')).toEqual([
			'Campaign 229',
		]);
	});

	it('lists the same records if lemlist does not state the number of pages', async () => {
		emulator.options.campaignsShape = 'array';
		const names = await new Form(emulator).names('searchCampaigns');
		emulator.options.campaignsShape = 'envelope';

		expect(names).toHaveLength(230);
	});
});

describe('a search for', () => {
	it.each([
		['ete', 'Été'],
		['ÉTÉ', 'ete 2026'],
		['e\u0301te\u0301', 'L’Été'],
		['lete', "L'Été"],
		["l'ete", 'Lété'],
		['francois', 'François Müller'],
		['STRASSE', 'Königsstraße'],
		['ισ', 'Ἑλλάς της Ίσιδος'],
		['lodz', 'Łódź'],
		['soeren aeroe', 'Sœren Ærœ'],
		['q4 launch', 'Launch (Q4)'],
		['q42026', 'Q4-2026'],
		['Q4 2026', 'Q42026'],
		['o’brien', "O'Brien"],
		['???', 'Really???'],
		['🚀', '🚀 Launch'],
	])('%s finds %s', async (filter, name) => {
		emulator.addCampaign({ name });
		emulator.addCampaign({ name: 'Winter' });

		expect(await new Form(emulator).names('searchCampaigns', filter)).toEqual([name]);
	});

	it('blanks lists everything', async () => {
		emulator.addCampaign({ name: 'Winter' });

		expect(await new Form(emulator).names('searchCampaigns', ' ')).toEqual(['Winter']);
	});
});

describe('a picker whose records lemlist can search', () => {
	it('lets lemlist search, page by page', async () => {
		for (let index = 1; index <= 120; index++) {
			addCompany(emulator.state, {
				_id: `cpn_${index}`,
				domain: `${index}.io`,
				fields: { name: index > 10 ? `Acme ${index}` : `Other ${index}` },
			});
		}
		const form = new Form(emulator);
		const first = await form.search('searchCompanies', 'acme');
		const second = await form.search('searchCompanies', 'acme', first.paginationToken);

		expect(first.results).toHaveLength(100);
		expect(second.results).toHaveLength(10);
		expect(second.paginationToken).toBeUndefined();
		expect(emulator.lines()).toEqual([
			'GET /companies?search=acme&offset=0&limit=100',
			'GET /companies?search=acme&offset=100&limit=100',
		]);
	});

	it('adds what lemlist misses because of accents and signs, each record once', async () => {
		for (const firstName of ['Pete', 'Été', "E'te"]) {
			addContact(emulator.state, { _id: `ctc_${firstName}`, emails: [], fields: { firstName } });
		}

		expect(await new Form(emulator).names('searchContacts', 'ete')).toEqual([
			'Pete',
			'Été',
			"E'te",
		]);
		expect(emulator.lines()).toEqual([
			'GET /contacts?search=ete&offset=0&limit=100',
			'GET /contacts?offset=0&limit=500',
		]);
	});

	it('looks for these in the first 5,000 records only', async () => {
		for (let index = 1; index <= 5_010; index++) {
			const firstName = index % 1_000 === 0 || index === 5_001 ? `Été ${index}` : 'Ada';
			addContact(emulator.state, { _id: `ctc_${index}`, emails: [], fields: { firstName } });
		}

		const names = await new Form(emulator).names('searchContacts', 'ete');

		expect(names).toEqual([1, 2, 3, 4, 5].map((thousands) => `Été ${thousands}000`));
		expect(emulator.lines()).toHaveLength(11);
	});

	it('searches the names itself if the text is too short for lemlist', async () => {
		addContact(emulator.state, { _id: 'ctc_1', emails: [], fields: { firstName: 'Ada' } });

		expect(await new Form(emulator).names('searchContacts', 'a')).toEqual(['Ada']);
		expect(emulator.lines().join()).not.toContain('search=');
	});
});

describe('the picker of mailboxes', () => {
	it('fetches only the members of one page', async () => {
		emulator.options.limit = 100;
		for (let index = 2; index <= 45; index++) emulator.addUser({ _id: `usr_${index}` });
		for (const { _id: userId } of emulator.state.users) {
			const email = `${userId}@x.io`.toLowerCase();
			emulator.state.mailboxes.push(
				createMailbox({ _id: `usm_${userId}`, userId, email, name: '' }),
			);
		}
		const form = new Form(emulator);
		const first = await form.search('searchMailboxes');
		const requests = emulator.lines().length;
		const last = await form.search('searchMailboxes', undefined, '2');
		emulator.options.limit = 20;

		expect(first.results).toHaveLength(20);
		expect(first.paginationToken).toBe('1');
		expect(requests).toBe(21);
		expect(last.results).toHaveLength(5);
		expect(last.paginationToken).toBeUndefined();
	});
});

describe('a picker that depends on other parameters', () => {
	beforeEach(() => fillTeam(emulator));

	it.each([
		['searchSequences', {}, 'Select a campaign first'],
		['searchSteps', { campaignOfSequence: byId('cam_1') }, 'Select a sequence first'],
		['searchSteps', { campaignOfSequence: byId(' '), sequenceId: byId('seq_1') }, 'a campaign'],
		['searchDrafts', { contactId: byId('ctc_1') }, 'Select the owner of the draft first'],
	])('%s names the missing one, before any request', async (method, parameters, message) => {
		await expect(
			new Form(emulator, { ...FORMS[method], ...parameters }).search(method),
		).rejects.toThrow(message);
		expect(emulator.lines()).toEqual([]);
	});

	it('also reads them from plain text', async () => {
		const parameters = { campaignOfSequence: 'cam_1', sequenceId: 'seq_2' };
		const form = new Form(emulator, { ...FORMS.searchSteps, ...parameters });

		expect(await form.names('searchSteps')).toEqual([
			'1. LinkedIn Message: Hi there',
			'2. Condition',
		]);
	});

	it('also reads them from the URL of a page in lemlist', async () => {
		const value = 'https://app.lemlist.com/teams/tea_1/campaigns-next/cam_1/sequence';
		const campaignOfSequence = { __rl: true, mode: 'url', value };
		const form = new Form(emulator, { ...FORMS.searchSequences, campaignOfSequence });

		expect(await form.names('searchSequences')).toHaveLength(2);
	});

	it('escapes values that would change the path', async () => {
		const campaignOfSequence = byId('../team');
		const form = new Form(emulator, { ...FORMS.searchSequences, campaignOfSequence });

		await expect(form.search('searchSequences')).rejects.toThrow();
		expect(emulator.lines()).toEqual(['GET /campaigns/..%2Fteam/sequences']);
	});
});

describe('the dropdowns for several records', () => {
	beforeEach(() => fillTeam(emulator));

	it.each([
		['getAllLists', ['clt_2', 'clt_6', 'clt_1', 'clt_5']],
		['getCallStatuses', ['connected', 'interested', 'left-voicemail']],
		['getCampaigns', ['cam_1']],
		['getLabels', ['lbl_1']],
		['getNewSignals', ['wsi_1']],
		['getTasks', ['opp_1']],
		['getTemplateTags', ['france', 'intro']],
		['getUsers', ['usr_2', 'usr_aawMB5Gd5JJCFYvjp']],
	])('%s lists all, sorted by name', async (method, values) => {
		const options = await new Form(emulator).options(method);

		expect(options.map(({ value }) => value)).toEqual(values);
	});

	it('getCallStatuses is what every field for a call status offers', () => {
		const isForStatus = ({ name }: INodeProperties) => /^callStatus/.test(name);
		const found = resources
			.flatMap(({ operations }) => operations.flatMap((one) => one.fields))
			.flatMap((field) => [field, ...((field.options ?? []) as INodeProperties[])])
			.filter(isForStatus);

		expect(found.length).toBeGreaterThan(3);
		expect(found.filter((field) => !usesList(field, 'getCallStatuses'))).toEqual([]);
	});

	it('getAllLists says what each list holds', async () => {
		const options = await new Form(emulator).options('getAllLists');

		expect(options.map(({ name }) => name)).toEqual([
			'All of Paris (dynamic, contacts)',
			'Big ones (dynamic, companies)',
			'Nurturing (contacts)',
			'Prospects (companies)',
		]);
	});

	it('getCampaigns shows the state next to the name', async () => {
		const options = await new Form(emulator).options('getCampaigns');

		expect(options).toEqual([{ name: 'Launch', value: 'cam_1', description: 'running' }]);
	});
});

function usesList({ typeOptions }: INodeProperties, method: string): boolean {
	return typeOptions?.loadOptionsMethod === method;
}
