import { defineResource } from '../../engine/defineOperation';
import { getSettings } from './getSettings';
import { pause } from './pause';
import { start } from './start';
import { updateSettings } from './updateSettings';

export const lemwarm = defineResource({
	name: 'Lemwarm',
	value: 'lemwarm',
	operations: [getSettings, pause, start, updateSettings],
});
