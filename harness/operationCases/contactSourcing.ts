import { expect } from 'expect';

import { addCompany } from '../../emulator/model/contacts';
import { createSourcingRun } from '../../emulator/model/contactSourcing';
import { campaignById } from '../engine/formParameters';
import type { CaseGroup, ExpectedFailure } from './operationCase';

const closedBeta: ExpectedFailure = {
	fault: {
		status: 403,
		errorShape: 'errorAndCode',
		message: 'Beta is not enabled',
		code: 'BETA_NOT_ENABLED',
	},
	error: 'Beta is not enabled: BETA_NOT_ENABLED (403) [item 0]',
};

export const contactSourcing: CaseGroup = {
	seed(emulator) {
		const { state } = emulator;
		addCompany(state, { _id: 'cpn_1', domain: 'northwind.example.com' });
		addCompany(state, { _id: 'cpn_2', domain: 'contoso.example.com' });
		addCompany(state, { _id: 'cpn_3', domain: '' });
		state.abm.runs.push(createSourcingRun({ runId: 'air_1' }));
		emulator.addCampaign({ _id: 'cam_1', name: 'ABM' });
		state.abm.campaigns.cpn_1 = 'cam_1';
	},
	v2: [
		{
			operation: 'contactSourcing: start',
			parameters: { companyId: '={{ $json.id }}', options: { overwrite: false } },
			items: [{ id: 'cpn_1' }, { id: 'cpn_2' }],
			sends: ['POST /contact-sourcing {"companyIds":["cpn_1","cpn_2"]}'],
			returns: [
				{ companyId: 'cpn_1', runId: 'air_1', status: 'reused' },
				{ companyId: 'cpn_2', runId: expect.stringMatching(/^air_/), status: 'started' },
			],
			fails: {
				parameters: { companyId: 'cpn_3' },
				error:
					'The company is not identified: ABS_CONTACT_SOURCING_COMPANY_NOT_IDENTIFIED [item 0]',
			},
		},
		{
			operation: 'contactSourcing: get',
			parameters: { findBy: 'companyId', companyId: 'cpn_1', simplify: false },
			sends: ['GET /contact-sourcing?companyId=cpn_1'],
			returns: [
				{
					runId: 'air_1',
					status: 'completed',
					leadId: '434482355',
					fullName: 'Jane Roe',
					role: 'decision_maker',
					runReasoning: 'The company sells software.',
					reasoning: 'Decides about tools.',
				},
			],
			fails: {
				parameters: { companyId: 'cpn_2' },
				error: 'No contact sourcing run found (404) [item 0]',
			},
		},
		{
			operation: 'contactSourcing: get',
			parameters: { findBy: 'runId', runId: 'air_1' },
			sends: ['GET /contact-sourcing?runId=air_1'],
			returns: [{ runId: 'air_1', leadId: '434482355', jobTitle: 'Founder', fitScore: 92 }],
			fails: { parameters: { runId: '={{ "" }}' }, error: "'Run ID' is empty [item 0]" },
		},
		{
			operation: 'contactSourcing: addContact',
			parameters: { companyId: 'cpn_1', leadId: '434482355', options: { findEmail: true } },
			sends: [
				'POST /contact-sourcing/contacts {"leadId":"434482355","companyId":"cpn_1","findEmail":true}',
			],
			returns: [{ _id: expect.stringMatching(/^ctc_/), companyId: 'cpn_1' }],
			fails: {
				parameters: { leadId: '1' },
				error: 'The person is gone or is a contact already (404) [item 0]',
			},
		},
		{
			operation: 'company: engage',
			parameters: { companyId: 'cpn_1' },
			sends: ['POST /companies/cpn_1/engage'],
			returns: [{ companyId: 'cpn_1', campaignId: 'cam_1', created: false }],
			fails: closedBeta,
		},
		{
			operation: 'campaign: addAbmLeads',
			parameters: { ...campaignById('cam_1'), leadIds: ['434482355', '434482356', '1'] },
			sends: ['POST /campaigns/cam_1/abm-leads {"leadIds":["434482355","434482356","1"]}'],
			returns: [{ campaignId: 'cam_1', addedCount: 2, alreadyInCampaignCount: 0, skipped: ['1'] }],
			fails: {
				parameters: { leadIds: [] },
				error: "'Database Person IDs' is empty [item 0]",
			},
		},
	],
};
