import type {
	INodeParameters,
	INodeProperties,
	INodePropertyCollection,
	INodePropertyOptions,
} from 'n8n-workflow';

import { PairwiseChoices } from './pairwiseChoices';
import { sampleValues } from './sampleValues';

type Values = Record<string, unknown>;
type Fields = readonly INodeProperties[];

/** The fields of an operation. */
export interface OperationFields {
	fields: Fields;
	requireOneOf?: readonly string[];
	exclusive?: ReadonlyArray<readonly string[]>;
	findProblem?(parameters: never): object | undefined;
}

/** Forms with only the required fields filled in, one for each path through the top dropdowns. */
export function requiredForms({
	fields,
	requireOneOf = [],
	findProblem,
}: OperationFields): INodeParameters[] {
	const [oneOf = ''] = requireOneOf;
	const needed = fields.filter(
		({ name, required, type }) =>
			required || ['options', 'boolean'].includes(type) || name === oneOf.split('.')[0],
	);
	return fullForms({ fields: needed, findProblem });
}

/**
 * Forms with every field filled in, as many as are needed to select each option once. Of groups that
 * exclude each other, each form has one. A form whose values do not go together is left out.
 */
export function fullForms({
	fields,
	exclusive = [],
	findProblem,
}: OperationFields): INodeParameters[] {
	const choices = new PairwiseChoices();
	const forms: INodeParameters[] = [];
	do {
		choices.startForm();
		const form = new FormFiller(choices).form(fields, '') as INodeParameters;
		if (!hasProblem(findProblem, form)) forms.push(form);
	} while (choices.needsAnotherForm);
	if (exclusive.length === 0) return forms;
	return forms.flatMap((form) =>
		exclusive.map((group) =>
			withoutPaths(form, exclusive.filter((other) => other !== group).flat()),
		),
	);
}

// Nested values are read by the engine first, so only forms without any can be judged as they are.
function hasProblem(findProblem: OperationFields['findProblem'], form: INodeParameters): boolean {
	const isFlat = Object.values(form).every(
		(value) => typeof value !== 'object' || value === null || '__rl' in value,
	);
	try {
		return isFlat && findProblem?.(form as never) !== undefined;
	} catch {
		// A form without all fields cannot be judged either.
		return false;
	}
}

function withoutPaths(form: INodeParameters, paths: readonly string[]): INodeParameters {
	const copy = structuredClone(form);
	for (const path of paths) {
		const names = path.split('.');
		const [last] = names.splice(-1);
		const holder = names.reduce<Values | undefined>(
			(values, name) => values?.[name] as Values,
			copy,
		);
		if (holder) delete holder[last];
	}
	return copy;
}

/** One form while it is filled in. */
class FormFiller {
	private root?: Values;

	constructor(private readonly choices: PairwiseChoices) {}

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
		if (type !== 'options') return this.choices.next(place, sampleValues(field));
		const values = (options as INodePropertyOptions[]).map(({ value }) => value);
		return this.choices.next(place, values.length > 0 ? values : sampleValues(field));
	}

	private groups({ options, typeOptions }: INodeProperties, place: string): Values {
		const entries = (options as INodePropertyCollection[]).map(({ name, values }) => {
			const group = this.form(values, `${place}.${name}`);
			return [name, typeOptions?.multipleValues ? [group] : group] as const;
		});
		return Object.fromEntries(entries);
	}

	private isShown(
		{ type, displayOptions: { show = {}, hide = {} } = {} }: INodeProperties,
		form: Values,
	) {
		// A new form has none of the values that older workflows hold.
		if (type === 'hidden') return false;
		const matches = ([name, wanted]: [string, unknown]) => {
			const value = name.startsWith('/') ? this.root?.[name.slice(1)] : form[name];
			return (wanted as unknown[]).includes(value);
		};
		return Object.entries(show).every(matches) && !Object.entries(hide).some(matches);
	}
}
