import { defineResource } from '../../engine/defineOperation';
import { create } from './create';
import { deleteAgent } from './delete';
import { getAll } from './getAll';
import { getFilters } from './getFilters';
import { getFilterValues } from './getFilterValues';
import { getHistory } from './getHistory';
import { getSignals } from './getSignals';
import { getSignalTypes } from './getSignalTypes';
import { markSignals } from './markSignals';
import { pushSignal } from './pushSignal';
import { update } from './update';
import { watchLists } from './watchLists';

export const signalAgent = defineResource({
	name: 'Signal Agent',
	value: 'signalAgent',
	description: 'Agents that watch companies and people for signals',
	operations: [
		create,
		deleteAgent,
		getFilterValues,
		getFilters,
		getHistory,
		getAll,
		getSignalTypes,
		getSignals,
		markSignals,
		pushSignal,
		update,
		watchLists,
	],
});
