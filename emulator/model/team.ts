export interface User {
	_id: string;
	name: string;
	email: string;
	role: string;
}

export interface Team {
	_id: string;
	name: string;
	createdBy: string;
	createdAt: string;
	billing: { quantity: number; ok: boolean; plan: string };
}

/** The team's connections to CRMs. */
export interface Crm {
	users: Array<{ userId: string; crm: string }>;
	filters: Array<{ id: number; name: string; type?: string }>;
	/** The campaigns that are linked with a filter. */
	imports: Set<string>;
}

/** The team's remaining credits by origin. */
export interface Credits {
	freemium: number;
	subscription: number;
	gifted: number;
	paid: number;
}

export const OWNER: User = {
	_id: 'usr_aawMB5Gd5JJCFYvjp',
	name: 'Richard Hendricks',
	email: 'richard@piedpiper.com',
	role: 'admin',
};

/** A team on the trial plan, created by its owner. */
export function initialTeam(): Team {
	return {
		_id: 'tea_aaqam5a3BkY8aje24',
		name: 'PiedPiper',
		createdBy: OWNER._id,
		createdAt: '2018-04-30T12:19:42.829Z',
		billing: { quantity: 1, ok: true, plan: 'freetrial' },
	};
}
