/** The message of an e-mail step that is tried out beside the first one. */
export interface VariantB {
	emailTemplateBId: string;
	subject?: string;
	message?: string;
	altMessage?: string;
	cc?: string[];
	plainText?: boolean;
}

export interface Step {
	_id: string;
	type: string;
	delay: number;
	emailTemplateId: string;
	/** True while a test runs, then the winner. */
	abTest?: boolean | 'A' | 'B';
	/** Not shown with the step. */
	variantB?: VariantB;
	[content: string]: unknown;
}

export interface Sequence {
	_id: string;
	campaignId: string;
	level: number;
	parentId?: string;
	conditionalStepIndex?: number;
	steps: Step[];
}

export interface Schedule {
	_id: string;
	name: string;
	secondsToWait: number;
	timezone: string;
	start: string;
	end: string;
	weekdays: number[];
	public?: boolean;
	teamId: string;
	createdBy: string;
	createdAt: string;
	deletedAt?: string;
	deletedBy?: string;
}

/** The connections of the team to its customer databases. */
export interface Crm {
	users: Array<{ userId: string; crm: string }>;
	filters: Array<{ id: number; name: string; crm: string; userId: string; type?: string }>;
}

/** Where the credits of the team come from. */
export interface Credits {
	freemium: number;
	subscription: number;
	gifted: number;
	paid: number;
}
