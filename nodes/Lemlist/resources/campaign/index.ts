import { defineResource } from '../../engine/defineOperation';
import { checkLaunch } from './checkLaunch';
import { create } from './create';
import { duplicate } from './duplicate';
import { emailStats } from './emailStats';
import { exportLeads } from './exportLeads';
import { exportStats } from './exportStats';
import { get } from './get';
import { getAll } from './getAll';
import { getReports } from './getReports';
import { getStats } from './getStats';
import { getStatsInBatches } from './getStatsInBatches';
import { pause } from './pause';
import { start } from './start';
import { update } from './update';

export const campaign = defineResource({
	name: 'Campaign',
	value: 'campaign',
	operations: [
		checkLaunch,
		create,
		duplicate,
		emailStats,
		exportLeads,
		exportStats,
		get,
		getAll,
		getReports,
		getStats,
		getStatsInBatches,
		pause,
		start,
		update,
	],
});
