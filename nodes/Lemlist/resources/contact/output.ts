import { CONTACT } from '../../output/recordKinds/kinds';
import { recordOutput } from '../../output/recordKinds/recordOutput';

/** A contact, simplified on request. */
export const contactOutput = recordOutput(CONTACT);
