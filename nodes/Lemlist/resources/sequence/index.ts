import { defineResource } from '../../engine/defineOperation';
import { addStep } from './addStep';
import { chooseAbTestWinner } from './chooseAbTestWinner';
import { createAbTest } from './createAbTest';
import { deleteAbTest } from './deleteAbTest';
import { deleteStep } from './deleteStep';
import { getAbTest } from './getAbTest';
import { getAll } from './getAll';
import { updateAbTest } from './updateAbTest';
import { updateStep } from './updateStep';

export const sequence = defineResource({
	name: 'Sequence',
	value: 'sequence',
	operations: [
		addStep,
		chooseAbTestWinner,
		createAbTest,
		deleteAbTest,
		deleteStep,
		getAbTest,
		getAll,
		updateAbTest,
		updateStep,
	],
});
