import type { Resource } from '../engine/operation';
import { activity } from './activity';
import { apiRequest } from './apiRequest';
import { call } from './call';
import { campaign } from './campaign';
import { company } from './company';
import { contact } from './contact';
import { contactSourcing } from './contactSourcing';
import { crm } from './crm';
import { database } from './database';
import { deliverabilityAlert } from './deliverabilityAlert';
import { domain } from './domain';
import { emailAccount } from './emailAccount';
import { enrichment } from './enrichment';
import { field } from './field';
import { inbox } from './inbox';
import { lead } from './lead';
import { lemwarm } from './lemwarm';
import { messageTemplate } from './messageTemplate';
import { schedule } from './schedule';
import { sender } from './sender';
import { sequence } from './sequence';
import { signalAgent } from './signalAgent';
import { task } from './task';
import { team } from './team';
import { unsubscribe } from './unsubscribe';
import { user } from './user';
import { userGroup } from './userGroup';
import { view } from './view';
import { webhook } from './webhook';

/**
 * All resources as the dropdown shows them: those that most workflows use first, then the rest by name, and last
 * what serves for the rest of lemlist's API.
 */
export const resources: readonly Resource[] = [
	lead,
	campaign,
	activity,
	inbox,
	contact,
	company,
	unsubscribe,
	enrichment,
	task,
	call,
	contactSourcing,
	crm,
	deliverabilityAlert,
	domain,
	emailAccount,
	field,
	lemwarm,
	messageTemplate,
	database,
	schedule,
	sender,
	sequence,
	signalAgent,
	team,
	user,
	userGroup,
	view,
	webhook,
	apiRequest,
];
