import { unwrap } from '../../output/items';
import { MESSAGE } from '../../output/recordKinds/kinds';
import { recordOutput } from '../../output/recordKinds/recordOutput';

/** A message, simplified on request. */
export const messageOutput = recordOutput(MESSAGE);

/** A draft in its envelope, simplified on request. */
export const draftOutput = unwrap('draft', messageOutput);
