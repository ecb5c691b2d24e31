import { expect } from 'expect';

import type { Emulator } from '../../emulator';
import type { CaseGroup } from './operationCase';

const STEP = { sequenceId: 'seq_1', stepId: 'stp_1' };

/** A condition on a variable with two branches and Else in a draft, and one on opening with Yes and No. */
export function seedBranches(emulator: Emulator): void {
	emulator.addCampaign({ _id: 'cam_1', sequenceId: 'seq_1', status: 'draft' });
	const { sequences } = emulator.state;
	const condition = { type: 'conditional', delay: 0, emailTemplateId: 'etp_1' };
	const key = 'customLeadInfo';
	const test = { key, customField: 'industry', customOperator: 'equal' };
	sequences[0].steps.push(
		{
			...condition,
			_id: 'stp_1',
			conditionKey: key,
			branches: [
				{ ...test, sequenceId: 'seq_2', name: 'Software', customValue: 'Software' },
				{ ...test, sequenceId: 'seq_3', name: 'Wholesale', customValue: 'Wholesale' },
				{ sequenceId: 'seq_4', key, fallback: true },
			],
		},
		{ ...condition, _id: 'stp_2', conditionKey: 'emailsOpened' },
	);
	for (const _id of ['seq_2', 'seq_3', 'seq_4'])
		sequences.push({
			_id,
			campaignId: 'cam_1',
			level: 1,
			parentId: 'seq_1',
			conditionalStepIndex: 0,
			steps: [],
		});
}

export const branch: CaseGroup = {
	seed: seedBranches,
	v2: [
		{
			operation: 'sequence: getBranches',
			parameters: { ...STEP, returnAll: true },
			sends: ['GET /sequences/seq_1/steps/stp_1/branches'],
			returns: [
				{ sequenceId: 'seq_2', index: 0, customField: 'industry', customValues: ['Software'] },
				{ sequenceId: 'seq_3', index: 1 },
				{ sequenceId: 'seq_4', index: 2, fallback: true },
			],
			fails: {
				fault: {
					status: 404,
					errorShape: 'errorAndCode',
					message: 'Step not found',
					code: 'SEQUENCE_STEP_NOT_FOUND',
				},
				error: 'Step not found: SEQUENCE_STEP_NOT_FOUND (404) [item 0]',
			},
		},
		{
			operation: 'sequence: addBranch',
			parameters: {
				...STEP,
				additionalFields: {
					name: 'Retail',
					customField: 'industry',
					customOperator: 'contains',
					customValue: 'Retail',
					delay: 2,
					delayType: 'within',
				},
			},
			sends: [
				'POST /sequences/seq_1/steps/stp_1/branches {"customField":"industry","customOperator":"contains","customValue":"Retail","delay":2,"delayType":"within","name":"Retail"}',
			],
			returns: [{ sequenceId: expect.stringMatching(/^seq_/), index: 2, name: 'Retail' }],
			fails: {
				parameters: { additionalFields: { customValue: 'Retail' } },
				error: "'Custom Field' is empty [item 0]",
			},
		},
		{
			operation: 'sequence: updateBranch',
			parameters: {
				...STEP,
				branchSequenceId: 'seq_3',
				updateFields: { name: 'Trade' },
			},
			sends: ['PATCH /sequences/seq_1/steps/stp_1/branches/seq_3 {"name":"Trade"}'],
			returns: [{ sequenceId: 'seq_3', name: 'Trade', customValues: ['Wholesale'] }],
			fails: {
				parameters: { branchSequenceId: 'seq_4' },
				error: 'Else cannot be changed: SEQUENCE_BRANCH_IS_FALLBACK (400) [item 0]',
			},
		},
		{
			operation: 'sequence: reorderBranches',
			parameters: {
				...STEP,
				order: { branch: [{ branchSequenceId: 'seq_3' }, { branchSequenceId: 'seq_2' }] },
			},
			sends: ['PATCH /sequences/seq_1/steps/stp_1/branches {"order":["seq_3","seq_2"]}'],
			returns: [{ sequenceId: 'seq_3' }, { sequenceId: 'seq_2' }, { sequenceId: 'seq_4' }],
			fails: {
				parameters: { order: { branch: [{ branchSequenceId: 'seq_3' }] } },
				error:
					'order must name every branch but Else once: SEQUENCE_BRANCH_ORDER_INVALID (400) [item 0]',
			},
		},
		{
			operation: 'sequence: deleteBranch',
			parameters: { ...STEP, branchSequenceId: 'seq_3' },
			sends: ['DELETE /sequences/seq_1/steps/stp_1/branches/seq_3'],
			returns: [{ ok: true, removedSequenceIds: ['seq_3'] }],
			fails: {
				parameters: { branchSequenceId: 'seq_4' },
				error: 'Else cannot be deleted: SEQUENCE_BRANCH_IS_FALLBACK (400) [item 0]',
			},
		},
	],
};
