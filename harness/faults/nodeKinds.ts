import type { IDataObject } from 'n8n-workflow';

import type { Emulator } from '../../emulator';
import { campaignById, leadFields } from '../engine/formParameters';
import { runNode, type RunOptions, type RunResult } from '../engine/runNode';
import {
	toOutcome,
	findErrorProblems,
	findEffectProblems,
	type OperationKind,
} from './operationKind';

const EMAIL = 'ada@example.com';
const CAMPAIGNS = 230;

interface NodeKind extends Omit<OperationKind, 'act'> {
	form: RunOptions;
	/** For a write: how often it took effect. */
	effects?(emulator: Emulator): number;
	/** For a read: whether these are the records. */
	isRight?(json: IDataObject[], result: RunResult): boolean;
}

const withCampaign = (emulator: Emulator) =>
	void emulator.addCampaign({ _id: 'cam_1', status: 'running' });

const withLead = (emulator: Emulator) => {
	withCampaign(emulator);
	emulator.addLead({ _id: 'lea_1', campaignId: 'cam_1', email: EMAIL });
};

const NODE_OPERATIONS: NodeKind[] = [
	{
		name: 'read',
		example: 'lead: get',
		form: { operation: 'lead: get', parameters: { lead: EMAIL } },
		sends: /^GET .leads.ada%40example.com\?version=v2$/,
		seed: withLead,
		isRight: ([lead]) => lead?._id === 'lea_1',
	},
	{
		name: 'list',
		example: 'campaign: getAll, 3 pages',
		form: { operation: 'campaign: getAll', parameters: { returnAll: true } },
		sends: /^GET .campaigns\?version=v2&(page=\d|limit=100)&(page=\d|limit=100)$/,
		seed: (emulator) => {
			for (let count = 0; count < CAMPAIGNS; count++) emulator.addCampaign();
		},
		isRight: (json) => new Set(json.map(({ _id }) => _id)).size === CAMPAIGNS,
	},
	{
		name: 'write, can be looked up',
		example: 'lead: create',
		form: {
			operation: 'lead: create',
			parameters: { ...campaignById('cam_1'), email: EMAIL, ...leadFields({ firstName: 'Ada' }) },
		},
		sends: /^POST .campaigns.cam_1.leads. |^GET .leads.ada%40example.com\?version=v2$/,
		seed: withCampaign,
		effects: ({ state }) => state.leads.length,
	},
	{
		name: 'write, cannot be looked up',
		example: 'campaign: pause',
		form: { operation: 'campaign: pause', parameters: campaignById('cam_1') },
		sends: /^POST .campaigns.cam_1.pause$/,
		seed: withCampaign,
		effects: ({ state }) => (state.campaigns[0].status === 'paused' ? 1 : 0),
	},
	{
		name: 'change',
		example: 'lead: update',
		form: {
			operation: 'lead: update',
			parameters: {
				...campaignById('cam_1'),
				lead: 'lea_1',
				...leadFields({ firstName: 'Grace' }),
			},
		},
		sends: /^PATCH .campaigns.cam_1.leads.lea_1 /,
		seed: withLead,
		effects: ({ state }) => (state.leads[0].variables.firstName === 'Grace' ? 1 : 0),
	},
	{
		name: 'delete',
		example: 'lead: delete',
		form: { operation: 'lead: delete', parameters: { ...campaignById('cam_1'), lead: 'lea_1' } },
		sends: /^DELETE .campaigns.cam_1.leads.lea_1\?action=remove$/,
		seed: withLead,
		effects: ({ state }) => 1 - state.leads.length,
	},
	{
		name: 'start and wait',
		example: 'enrichment: enrichAndWait',
		form: {
			operation: 'enrichment: enrichAndWait',
			parameters: {
				person: { firstName: 'Ada', lastName: 'Okafor', companyDomain: 'lumen.example' },
				enrichments: ['findEmail'],
				maxWaitMinutes: 0,
			},
		},
		sends: /^POST .enrich\?|^GET .enrich.enr_\w+$/,
		effects: ({ state }) => state.enrichments.length,
	},
	{
		name: 'export as rows',
		example: 'campaign: exportLeads',
		// It may be slow and large, so only the end of the execution stops it.
		excludedFaults: ['trickle'],
		form: {
			operation: 'campaign: exportLeads',
			parameters: { ...campaignById('cam_1'), csvOutput: 'rows' },
		},
		sends: /^GET .v2.campaigns.cam_1.export.leads\?state=all$/,
		seed: withLead,
		isRight: ([row]) => row?.email === EMAIL,
	},
	{
		name: 'export as a file',
		example: 'campaign: exportLeads',
		excludedFaults: ['trickle'],
		form: {
			operation: 'campaign: exportLeads',
			parameters: { ...campaignById('cam_1'), csvOutput: 'file', binaryPropertyName: 'data' },
		},
		sends: /^GET .v2.campaigns.cam_1.export.leads\?state=all$/,
		seed: withLead,
		isRight: (_, { items: [item] }) =>
			Buffer.from(item.binary?.data.data ?? '', 'base64').includes(EMAIL),
	},
	{
		name: 'export that is prepared',
		example: 'campaign: exportStats',
		form: {
			operation: 'campaign: exportStats',
			parameters: { ...campaignById('cam_1'), csvOutput: 'rows' },
		},
		sends: /^GET .campaigns.cam_1.export.(start|axp_\w+.status)$|^GET .files.axp_\w+.csv$/,
		seed: withLead,
		isRight: (json) => json.length > 0,
	},
];

export const NODE_KINDS: OperationKind[] = NODE_OPERATIONS.map((kind) => ({
	...kind,
	act: async ({ emulator, apiKey, startFaults }) => {
		startFaults();
		const result = await runNode(emulator, { ...kind.form, apiKey });
		const { error, items, hints, resultData, json } = result;
		const outcome = toOutcome(error);
		const isWrong = outcome === 'success' && kind.isRight?.(json, result) === false;
		return {
			outcome,
			problems: [
				...findErrorProblems(error),
				...(kind.effects ? findEffectProblems(outcome, kind.effects(emulator)) : []),
				...(kind.isRight && outcome === 'unknown' ? ['a reading is never unknown'] : []),
				...(isWrong ? [`wrong records: ${JSON.stringify(json).slice(0, 200)}`] : []),
			],
			visibleOutput: [error, items, hints, resultData],
		};
	},
}));
