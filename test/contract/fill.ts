import type {
	INodeParameters,
	INodeProperties,
	INodePropertyCollection,
	INodePropertyOptions,
} from 'n8n-workflow';

import { Choices } from './choices';
import { samplesOf } from './samples';

type Values = Record<string, unknown>;
type Fields = readonly INodeProperties[];

/** What an operation asks for. */
export interface Asking {
	fields: Fields;
	isBodyRequired?: boolean;
}

const HOLDS_BODY: Array<INodeProperties['type']> = ['resourceMapper', 'collection'];

/** Forms with nothing filled in but what is required, one for each way through the top dropdowns. */
export function requiredForms({ fields, isBodyRequired = false }: Asking): INodeParameters[] {
	const needed = fields.filter(
		({ required, type }) =>
			required ||
			['options', 'boolean'].includes(type) ||
			(isBodyRequired && HOLDS_BODY.includes(type)),
	);
	return fullForms({ fields: needed });
}

/** Forms with every field filled in, as many as it takes to choose each option once. */
export function fullForms({ fields }: Asking): INodeParameters[] {
	const choices = new Choices();
	const forms: INodeParameters[] = [];
	do {
		choices.begin();
		forms.push(new Filling(choices).form(fields, '') as INodeParameters);
	} while (choices.isGoingOn);
	return forms;
}

/** One form while it is filled in. */
class Filling {
	private root?: Values;

	constructor(private readonly choices: Choices) {}

	form(fields: Fields, place: string): Values {
		const form: Values = {};
		this.root ??= form;
		for (const field of fields) {
			if (this.isShown(field, form)) form[field.name] = this.value(field, `${place}.${field.name}`);
		}
		return form;
	}

	private value(field: INodeProperties, place: string): unknown {
		const { type, options = [] } = field;
		if (type === 'collection') return this.form(options as INodeProperties[], place);
		if (type === 'fixedCollection') return this.groups(field, place);
		if (type === 'boolean') return this.choices.next(place, [true, false]);
		if (type !== 'options') return this.choices.next(place, samplesOf(field));
		const values = (options as INodePropertyOptions[]).map(({ value }) => value);
		return this.choices.next(place, values);
	}

	private groups({ options, typeOptions }: INodeProperties, place: string): Values {
		const entries = (options as INodePropertyCollection[]).map(({ name, values }) => {
			const group = this.form(values, `${place}.${name}`);
			return [name, typeOptions?.multipleValues ? [group] : group] as const;
		});
		return Object.fromEntries(entries);
	}

	private isShown(
		{ displayOptions: { show = {}, hide = {} } = {} }: INodeProperties,
		form: Values,
	) {
		const holds = ([name, wanted]: [string, unknown]) => {
			const value = name.startsWith('/') ? this.root?.[name.slice(1)] : form[name];
			return (wanted as unknown[]).includes(value);
		};
		return Object.entries(show).every(holds) && !Object.entries(hide).some(holds);
	}
}
