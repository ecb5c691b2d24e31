import { COMPANY } from '../../output/recordKinds/kinds';
import { recordOutput } from '../../output/recordKinds/recordOutput';

/** A company, simplified on request. */
export const companyOutput = recordOutput(COMPANY);
