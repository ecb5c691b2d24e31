import { USER } from '../../output/recordKinds/kinds';
import { recordOutput } from '../../output/recordKinds/recordOutput';

/** A user, simplified on request. */
export const userOutput = recordOutput(USER);
