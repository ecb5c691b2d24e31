import { ACTIVITY } from './activity';
import { CAMPAIGN, COMPANY, CONTACT, LEAD, MESSAGE, TASK, USER } from './kinds';

/** Every kind of records that has one simplified form. */
export const RECORD_KINDS = [LEAD, ACTIVITY, MESSAGE, CONTACT, COMPANY, CAMPAIGN, TASK, USER];
