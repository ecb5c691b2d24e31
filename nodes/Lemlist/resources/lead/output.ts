import { LEAD } from '../../output/recordKinds/kinds';
import { recordOutput } from '../../output/recordKinds/recordOutput';

/** A lead, simplified on request. */
export const leadOutput = recordOutput(LEAD);
