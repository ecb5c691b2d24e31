import type { ApiVersion } from '../../nodes/Lemlist/engine/operation';
import * as activity from './activity';
import * as call from './call';
import * as campaign from './campaign';
import * as company from './company';
import * as contact from './contact';
import * as contactSourcing from './contactSourcing';
import * as crm from './crm';
import * as database from './database';
import * as deliverabilityAlert from './deliverabilityAlert';
import * as domain from './domain';
import * as emailAccount from './emailAccount';
import * as enrichment from './enrichment';
import * as field from './field';
import * as inbox from './inbox';
import * as lead from './lead';
import * as lemwarm from './lemwarm';
import * as messageTemplate from './messageTemplate';
import * as original from './original';
import * as schedule from './schedule';
import * as sender from './sender';
import * as sequence from './sequence';
import * as signalAgent from './signalAgent';
import * as task from './task';
import * as team from './team';
import * as unsubscribe from './unsubscribe';
import * as user from './user';
import * as userGroup from './userGroup';
import * as view from './view';
import * as webhook from './webhook';
import type { Contract, RequestContract } from './contract';

/** The tables by resource, and those of the original API. A name that ends in `V1` describes that API. */
const TABLES: ReadonlyArray<Record<string, Contract>> = [
	activity,
	call,
	campaign,
	company,
	contact,
	contactSourcing,
	crm,
	database,
	deliverabilityAlert,
	domain,
	emailAccount,
	enrichment,
	field,
	inbox,
	lead,
	lemwarm,
	messageTemplate,
	original,
	schedule,
	sender,
	sequence,
	signalAgent,
	task,
	team,
	unsubscribe,
	user,
	userGroup,
	view,
	webhook,
];

/** The contracts of all operations of a version, by name. */
export function loadContracts(version: ApiVersion): ReadonlyMap<string, RequestContract[]> {
	const tables = TABLES.flatMap((file) => Object.entries(file))
		.filter(([name]) => name.endsWith('V1') === (version === 'v1'))
		.map(([, table]) => table);
	return new Map(tables.flatMap((table) => Object.entries(table)).map(toEntry));
}

function toEntry([name, contract]: [string, Contract[string]]): [string, RequestContract[]] {
	return [name, [contract].flat()];
}
