import type { CaseGroup, OperationCase } from './operationCase';
import { activity } from './activity';
import { apiRequest } from './apiRequest';
import { branch } from './branch';
import { call } from './call';
import { campaign } from './campaign';
import { company } from './company';
import { contact } from './contact';
import { contactSourcing } from './contactSourcing';
import { database } from './database';
import { deliverabilityAlert } from './deliverabilityAlert';
import { domain } from './domain';
import { emailAccount } from './emailAccount';
import { enrichment } from './enrichment';
import { inbox } from './inbox';
import { lead } from './lead';
import { leadSteps } from './leadSteps';
import { lemwarm } from './lemwarm';
import { messageTemplate } from './messageTemplate';
import { original } from './original';
import { savedSearch } from './savedSearch';
import { schedule } from './schedule';
import { sender } from './sender';
import { sequence } from './sequence';
import { signalAgent } from './signalAgent';
import { signalTrigger } from './signalTrigger';
import { task } from './task';
import { team } from './team';
import { unsubscribe } from './unsubscribe';
import { userGroup } from './userGroup';
import { view } from './view';
import { webhook } from './webhook';

/** Cases for every operation, grouped by the records that the emulator needs for them. */
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
	messageTemplate,
	sender,
	branch,
	contactSourcing,
	signalTrigger,
	savedSearch,
	userGroup,
	domain,
	apiRequest,
	call,
	leadSteps,
	view,
];

/** A case with everything needed to run it. */
export type CaseRow = readonly [
	operation: OperationCase['operation'],
	apiVersion: 'v1' | 'v2',
	operationCase: OperationCase,
	seed: CaseGroup['seed'],
];

/** Every case with its version and the seed of its group, as rows for `describe.each`. */
export function allCases(): CaseRow[] {
	return caseGroups.flatMap(({ seed, v1 = [], v2 }) => [
		...v1.map((one) => [one.operation, 'v1', one, seed] as const),
		...v2.map((one) => [one.operation, 'v2', one, seed] as const),
	]);
}
