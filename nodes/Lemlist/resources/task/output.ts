import { TASK } from '../../output/recordKinds/kinds';
import { recordOutput } from '../../output/recordKinds/recordOutput';

/** A task, simplified on request. */
export const taskOutput = recordOutput(TASK);
