import type { Rows } from './row';
import { company } from './rows/company';
import { contact } from './rows/contact';
import { emailAccount } from './rows/emailAccount';
import { inbox } from './rows/inbox';
import { lemwarm } from './rows/lemwarm';
import { task } from './rows/task';
import { database } from './rows/database';
import { deliverabilityAlert } from './rows/deliverabilityAlert';
import { signalAgent } from './rows/signalAgent';
import { activity } from './rows/activity';
import { enrichment } from './rows/enrichment';
import { lead } from './rows/lead';
import { team } from './rows/team';
import { campaign } from './rows/campaign';
import { schedule } from './rows/schedule';
import { sequence } from './rows/sequence';
import { original } from './rows/original';
import { unsubscribe } from './rows/unsubscribe';
import { webhook } from './rows/webhook';

/** The rows of all operations. */
export const TABLES: Rows[] = [
	team,
	campaign,
	schedule,
	sequence,
	company,
	contact,
	unsubscribe,
	webhook,
	signalAgent,
	deliverabilityAlert,
	database,
	activity,
	enrichment,
	lead,
	original,
	emailAccount,
	inbox,
	lemwarm,
	task,
];
