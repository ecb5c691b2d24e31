import { defineResource } from '../../engine/defineOperation';
import { addVariables } from './addVariables';
import { create } from './create';
import { deleteLead } from './delete';
import { eraseVariables } from './eraseVariables';
import { get } from './get';
import { getAll } from './getAll';
import { importFromCrm } from './importFromCrm';
import { launch } from './launch';
import { markInterested } from './markInterested';
import { markNotInterested } from './markNotInterested';
import { pause } from './pause';
import { personalizeStep } from './personalizeStep';
import { resetStep } from './resetStep';
import { resume } from './resume';
import { sync } from './sync';
import { skipStep } from './skipStep';
import { unsubscribe } from './unsubscribe';
import { update } from './update';
import { updateVariables } from './updateVariables';
import { uploadAudio } from './uploadAudio';
import { upsert } from './upsert';

export const lead = defineResource({
	name: 'Lead',
	value: 'lead',
	description: 'A person in a campaign',
	operations: [
		upsert,
		sync,
		create,
		get,
		getAll,
		update,
		pause,
		resume,
		markInterested,
		markNotInterested,
		unsubscribe,
		launch,
		personalizeStep,
		resetStep,
		skipStep,
		deleteLead,
		importFromCrm,
		uploadAudio,
		addVariables,
		updateVariables,
		eraseVariables,
	],
});
