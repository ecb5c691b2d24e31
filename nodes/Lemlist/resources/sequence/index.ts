import { defineResource } from '../../engine/defineOperation';
import { addBranch } from './addBranch';
import { addStep } from './addStep';
import { chooseAbTestWinner } from './chooseAbTestWinner';
import { createAbTest } from './createAbTest';
import { deleteAbTest } from './deleteAbTest';
import { deleteBranch } from './deleteBranch';
import { deleteStep } from './deleteStep';
import { forceStepSender } from './forceStepSender';
import { getAbTest } from './getAbTest';
import { getAll } from './getAll';
import { getBranches } from './getBranches';
import { getStepSender } from './getStepSender';
import { removeStepSender } from './removeStepSender';
import { reorderBranches } from './reorderBranches';
import { updateAbTest } from './updateAbTest';
import { updateBranch } from './updateBranch';
import { updateStep } from './updateStep';

export const sequence = defineResource({
	name: 'Sequence',
	value: 'sequence',
	description: 'The steps of a campaign, with conditions and A/B tests',
	operations: [
		addBranch,
		addStep,
		chooseAbTestWinner,
		createAbTest,
		deleteAbTest,
		deleteBranch,
		deleteStep,
		forceStepSender,
		getAbTest,
		getBranches,
		getAll,
		getStepSender,
		removeStepSender,
		reorderBranches,
		updateAbTest,
		updateBranch,
		updateStep,
	],
});
