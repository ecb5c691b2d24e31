import { CAMPAIGN } from '../../output/recordKinds/kinds';
import { recordOutput } from '../../output/recordKinds/recordOutput';

/** A campaign, simplified on request. */
export const campaignOutput = recordOutput(CAMPAIGN);
