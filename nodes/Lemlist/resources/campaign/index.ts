import { defineResource } from '../../engine/define';
import { exportLeads } from './exportLeads';
import { exportStats } from './exportStats';
import { getAll } from './getAll';

export const campaign = defineResource({
	name: 'Campaign',
	value: 'campaign',
	operations: [exportLeads, exportStats, getAll],
});
