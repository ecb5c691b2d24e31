import type {
	INodeProperties,
	INodePropertyOptions,
	NodeParameterValueType,
	ResourceMapperField,
} from 'n8n-workflow';

import { additionalJson } from '../../nodes/Lemlist/fields/additionalJson';
import { methods } from '../../nodes/Lemlist/methods';

/** A field that a team may have defined itself. */
const CUSTOM_FIELD: ResourceMapperField = {
	id: 'favoriteColor',
	displayName: 'Favorite Color',
	required: false,
	defaultMatch: false,
	display: true,
};

const ID = 'xyz_A1B2C3D4E5F6G7H8I';

type Samples = (field: INodeProperties) => NodeParameterValueType[];

const SAMPLES: Partial<Record<INodeProperties['type'], Samples>> = {
	number: ({ typeOptions: { minValue = 1 } = {}, default: preset }) => [
		Math.max(Number(preset) || minValue || 1, minValue),
	],
	dateTime: () => ['2026-03-01T09:30:00.000Z'],
	multiOptions: ({ options }) => [
		// Without options of its own, lemlist's records are offered by their IDs.
		((options as INodePropertyOptions[]) ?? [{ value: ID }]).map(({ value }) => String(value)),
	],
	// What the additional fields hold is unknown to every contract (test/engine/input/additionalJson).
	json: (field) =>
		field.name === additionalJson.name
			? ['{}']
			: [sampleTexts(field).find((text) => /^[{[]\s*[^}\]\s]/.test(text)) ?? '{"key":"value"}'],
	resourceLocator: ({ name, modes = [] }) => {
		const placeholder = modes.find((mode) => mode.name === 'id')?.placeholder;
		return sampleTexts({ name, placeholder }).map((value) => ({ __rl: true, mode: 'id', value }));
	},
	resourceMapper: ({ typeOptions }) => {
		const method = String(typeOptions?.resourceMapper?.resourceMapperMethod);
		return [{ mappingMode: 'defineBelow', value: toRecord(columns.get(method) ?? []) }];
	},
	assignmentCollection: () => [
		{ assignments: [{ id: '1', name: 'plan', value: 'pro', type: 'string' }] },
	],
	options: (field) => sampleTexts(field),
	string: (field) =>
		field.typeOptions?.multipleValues
			? sampleTexts(field).map((text) => [text])
			: sampleTexts(field),
};

const columns = new Map<string, ResourceMapperField[]>();

/** Loads the columns of a record as the editor does, before forms are filled in. */
export async function loadColumns(): Promise<void> {
	// Those that are known without lemlist, as in the original API.
	const context = { getCurrentNodeParameter: () => 'v1' } as never;
	for (const [name, load] of Object.entries(methods.resourceMapping)) {
		const { fields } = await load.call(context);
		columns.set(name, fields.length > 0 ? fields : [CUSTOM_FIELD]);
	}
}

/** What a user could enter into a field without options or members: one value of each kind. */
export function sampleValues(field: INodeProperties): NodeParameterValueType[] {
	return SAMPLES[field.type]?.(field) ?? [''];
}

type Hint = Pick<INodeProperties, 'name' | 'placeholder'> & { default?: unknown };

/** The examples that the field shows to the user, or one that fits its name. */
function sampleTexts({ name, placeholder = '', default: preset }: Hint): string[] {
	const [, examples] = /^e\.g\. (.+)$/.exec(placeholder) ?? [];
	if (examples) return examples.split(/ or |, /).filter((text) => !text.includes('...'));
	if (preset && typeof preset === 'string') return [preset];
	if (/email/i.test(name)) return ['nathan@example.com'];
	if (/url/i.test(name)) return ['https://example.com/page'];
	return [/id$/i.test(name) ? ID : 'text'];
}

function toRecord(fields: ResourceMapperField[]): Record<string, string> {
	return Object.fromEntries(fields.map(({ id }) => [id, sampleTexts({ name: id })[0]]));
}
