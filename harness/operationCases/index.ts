import type { CaseGroup } from './operationCase';
import { activity } from './activity';
import { campaign } from './campaign';
import { company } from './company';
import { contact } from './contact';
import { database } from './database';
import { deliverabilityAlert } from './deliverabilityAlert';
import { emailAccount } from './emailAccount';
import { enrichment } from './enrichment';
import { inbox } from './inbox';
import { lead } from './lead';
import { lemwarm } from './lemwarm';
import { original } from './original';
import { schedule } from './schedule';
import { sequence } from './sequence';
import { signalAgent } from './signalAgent';
import { task } from './task';
import { team } from './team';
import { unsubscribe } from './unsubscribe';
import { webhook } from './webhook';

/** What is known of every operation, by what the emulator must hold for it. */
export const caseGroups: CaseGroup[] = [
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
