import { withResult } from '../../comparison/itemResult';
import { LEAD } from '../../output/recordKinds/kinds';
import { recordOutput } from '../../output/recordKinds/recordOutput';

/** A lead, simplified on request. */
export const leadOutput = recordOutput(LEAD);

/** A lead after the columns that say what became of its item. */
export const leadResultOutput = withResult(leadOutput, [
	'result',
	'changed',
	'reason',
	'notRemovedFrom',
]);
