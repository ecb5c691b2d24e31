import type { INodeParameters } from 'n8n-workflow';

import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { campaignById } from '../../harness/engine/formParameters';
import { runNode } from '../../harness/engine/runNode';
import { EVERY_OPERATION } from '../engine/everyOperation';

const emulator = emulatorForFile();

const EMAIL = 'ada@x.io';
const inPath = encodeURIComponent(EMAIL);
const byUrl = {
	campaignId: {
		__rl: true,
		mode: 'url',
		value: 'https://app.lemlist.com/teams/tea_1/campaigns-next/cam_1/review',
		__regex: 'https://app\\.lemlist\\.com/\\S*?(cam_[A-Za-z0-9]+)',
	},
};
const fromList = {
	campaignId: { __rl: true, mode: 'list', value: 'cam_1', cachedResultName: 'Launch' },
};
const byExpression = campaignById('={{ $json.campaign }}');
const notSelected = { campaignId: { __rl: true, mode: 'list', value: '' } };
const NOT_SELECTED = "'Campaign' is not selected [item 0]";
const EMPTY = "'Campaign' is empty [item 0]";

interface SavedNode {
	operation: string;
	parameters: INodeParameters;
	/** The request that it sends, or why it sends none. */
	outcome: string;
}

const withOption = (operation: string, route: string): SavedNode[] => [
	{ operation, parameters: {}, outcome: route },
	{ operation, parameters: { options: {} }, outcome: route },
	...[campaignById('cam_1'), byUrl, fromList, byExpression, { campaignId: 'cam_1' }].map(
		(options) => ({
			operation,
			parameters: { options },
			outcome: `${route}?campaignId=cam_1`,
		}),
	),
	{ operation, parameters: { options: notSelected }, outcome: NOT_SELECTED },
	{
		operation,
		parameters: { options: { campaignId: { mode: 'list', value: '' } } },
		outcome: NOT_SELECTED,
	},
	{
		operation,
		parameters: { options: campaignById('={{ $json.missing }}') },
		outcome: EMPTY,
	},
	{ operation, parameters: { options: { campaignId: '' } }, outcome: EMPTY },
	{
		operation,
		parameters: { options: { campaignId: '={{ $json.missing }}' } },
		outcome: EMPTY,
	},
];

const withField = (operation: string, word: string): SavedNode[] => [
	...[campaignById('cam_1'), byUrl, fromList, byExpression].map((campaign) => ({
		operation,
		parameters: campaign,
		outcome: `POST /campaigns/cam_1/leads/${inPath}/${word}`,
	})),
	{
		operation,
		parameters: { scope: 'oneCampaign', ...campaignById('cam_1') },
		outcome: `POST /campaigns/cam_1/leads/${inPath}/${word}`,
	},
	{ operation, parameters: { scope: 'allCampaigns' }, outcome: `POST /leads/${word}/${inPath}` },
	{
		operation,
		parameters: { scope: '={{ "allCampaigns" }}', ...campaignById('cam_1') },
		outcome: `POST /leads/${word}/${inPath}`,
	},
	{ operation, parameters: campaignById('={{ $json.missing }}'), outcome: EMPTY },
];

const SAVED_NODES: SavedNode[] = [
	...withOption('pause', `POST /leads/pause/${inPath}`),
	...withOption('resume', `POST /leads/start/${inPath}`),
	...withField('markInterested', 'interested'),
	...withField('markNotInterested', 'notinterested'),
	...[campaignById('cam_1'), byUrl, fromList, byExpression].map((campaign) => ({
		operation: 'unsubscribe',
		parameters: campaign,
		outcome: `DELETE /campaigns/cam_1/leads/${inPath}`,
	})),
	{
		operation: 'unsubscribe',
		parameters: { ...campaignById('cam_1'), options: { emailInQuery: true } },
		outcome: `DELETE /campaigns/cam_1/leads/${inPath}`,
	},
	{
		operation: 'unsubscribe',
		parameters: campaignById('={{ $json.missing }}'),
		outcome: EMPTY,
	},
	...[
		{ operation: 'pause', outcome: `POST /leads/pause/${inPath}` },
		{ operation: 'resume', outcome: `POST /leads/start/${inPath}` },
		{ operation: 'unsubscribe', outcome: `DELETE /campaigns/cam_1/leads/${inPath}` },
	].map(({ operation, outcome }) => ({
		operation,
		parameters: { apiVersion: 'v1', email: EMAIL, ...campaignById('cam_1') },
		outcome,
	})),
];

describe('a workflow saved before all operations on a lead asked where to act', () => {
	it.each(SAVED_NODES)('$operation with $parameters: $outcome', async (saved) => {
		const { operation, parameters, outcome } = saved;
		emulator.addCampaign({ _id: 'cam_1' });
		emulator.addLead({ _id: 'lea_1', campaignId: 'cam_1', email: EMAIL });

		const { error, requests } = await runNode(emulator, {
			operation: `lead: ${operation}`,
			items: [{ campaign: 'cam_1' }],
			parameters: { lead: EMAIL, ...parameters },
		});

		expect(error ? [error.message] : requests).toEqual([outcome]);
	});
});

describe('an operation that asks where to act', () => {
	it('asks for the lead first, then where, then for the campaign', () => {
		const onLeads = EVERY_OPERATION.filter(({ resource }) => resource === 'lead');
		const orders = onLeads.flatMap(({ name, operation: { fields } }) => {
			const names = fields.map((field) => field.name);
			const asked = ['lead', 'scope', 'campaignId', 'simplify'];
			const order = names.filter((field) => asked.includes(field));
			return names.includes('scope') ? [[name, [...new Set(order)]]] : [];
		});

		const order = ['lead', 'scope', 'campaignId', 'simplify'];
		expect(orders).toEqual([
			['lead: pause', order],
			['lead: resume', order],
			['lead: markInterested', order],
			['lead: markNotInterested', order],
			['lead: unsubscribe', order],
		]);
	});
});
