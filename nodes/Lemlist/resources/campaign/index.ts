import { defineResource } from '../../engine/defineOperation';
import { addAbmLeads } from './addAbmLeads';
import { addSignalAgent } from './addSignalAgent';
import { checkLaunch } from './checkLaunch';
import { create } from './create';
import { duplicate } from './duplicate';
import { emailStats } from './emailStats';
import { exportLeads } from './exportLeads';
import { exportStats } from './exportStats';
import { get } from './get';
import { getAll } from './getAll';
import { getReports } from './getReports';
import { getSettings } from './getSettings';
import { getStats } from './getStats';
import { getStatsInBatches } from './getStatsInBatches';
import { pause } from './pause';
import { removeSignalAgent } from './removeSignalAgent';
import { skipStep } from './skipStep';
import { skipStepForLeads } from './skipStepForLeads';
import { start } from './start';
import { update } from './update';
import { updateSettings } from './updateSettings';

export const campaign = defineResource({
	name: 'Campaign',
	value: 'campaign',
	description: 'Campaigns with their settings, statistics and exports',
	operations: [
		addAbmLeads,
		addSignalAgent,
		checkLaunch,
		create,
		duplicate,
		emailStats,
		exportLeads,
		exportStats,
		get,
		getAll,
		getReports,
		getSettings,
		getStats,
		getStatsInBatches,
		pause,
		removeSignalAgent,
		skipStep,
		skipStepForLeads,
		start,
		update,
		updateSettings,
	],
});
