import { defineResource } from '../../engine/defineOperation';
import { getErrors } from './getErrors';
import { getSettings } from './getSettings';
import { pause } from './pause';
import { start } from './start';
import { updateSettings } from './updateSettings';

export const lemwarm = defineResource({
	name: 'Lemwarm',
	value: 'lemwarm',
	description: 'The warm-up of mailboxes',
	operations: [getErrors, getSettings, pause, start, updateSettings],
});
