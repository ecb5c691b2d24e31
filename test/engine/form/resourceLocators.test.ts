import type { INodeProperties, INodePropertyCollection, INodePropertyMode } from 'n8n-workflow';

import { methods } from '../../../nodes/Lemlist/methods';
import { pickers } from '../../../nodes/Lemlist/methods/pickers';
import { EVERY_REQUEST } from '../everyOperation';

interface FormField {
	form: readonly INodeProperties[];
	field: INodeProperties;
	/** Whether the field is inside a collection. */
	isMember: boolean;
}

const FORM_FIELDS: FormField[] = EVERY_REQUEST.flatMap(({ request: { fields: form } }) =>
	form.flatMap((field) => withMembers(field).map((one) => ({ form, ...one }))),
);
const LOCATORS = distinct(FORM_FIELDS.filter(({ field }) => field.type === 'resourceLocator'));
const MINOR_WORDS = /^(a|an|and|by|for|from|in|of|or|the|to)$/;

const locatorsWhere = (rule: (locator: FormField) => boolean, locators = LOCATORS) =>
	locators.filter(rule).map(({ field }) => `${field.displayName} (${field.name})`);
const locatorsWith = (modeName: string) =>
	LOCATORS.filter(({ field }) => field.modes?.some(({ name }) => name === modeName));

describe('every resource locator', () => {
	it('has a label in title case', () => {
		const offenders = locatorsWhere(({ field: { displayName } }) =>
			displayName.split(' ').some((word) => !/^[A-Z]/.test(word) && !MINOR_WORDS.test(word)),
		);

		expect(offenders).toEqual([]);
	});

	it('has a description: sentence case, IDs and URLs in capitals, no full stop after one sentence', () => {
		const offenders = locatorsWhere(
			({ field: { description = '' } }) =>
				!/^[A-Z]/.test(description) ||
				/\b(ids?|Ids?|urls?|Urls?)\b/.test(description) ||
				description.endsWith('.') !== description.includes('. '),
		);

		expect(offenders).toEqual([]);
	});

	it('starts with a list, and has nothing selected by default', () => {
		const offenders = locatorsWhere(({ field }) => {
			const [{ name }] = field.modes ?? [];
			return name !== 'list' || JSON.stringify(field.default) !== '{"mode":"list","value":""}';
		});

		expect(offenders).toEqual([]);
	});

	it('has a list that a method of the node fills and that the user can search', () => {
		const offenders = locatorsWhere(({ field }) => {
			const { placeholder = '', typeOptions = {} } = modeOf(field, 'list');
			const { searchListMethod = '', searchable } = typeOptions;
			const isFilled = searchListMethod in methods.listSearch;
			return !isFilled || !searchable || !/^Select an? .+\.\.\.$/.test(placeholder);
		});

		expect(offenders).toEqual([]);
	});

	it('accepts an ID, with an example that it accepts itself', () => {
		const offenders = locatorsWhere(({ field }) => {
			const mode = modeOf(field, 'id');
			const isLabelled = /^By ID/.test(mode.displayName) && /^e\.g\. /.test(mode.placeholder ?? '');
			return !isLabelled || examplesOf(mode).some((example) => rejectionOf(mode, example));
		});

		expect(offenders).toEqual([]);
	});

	it('rejects text that is not an ID with a message about IDs, except inside a collection', () => {
		const offenders = locatorsWhere(({ field, isMember }) => {
			const rejection = rejectionOf(modeOf(field, 'id'), 'two words');
			return isMember ? rejection !== undefined : !/\bID\b/.test(rejection ?? '');
		});

		expect(offenders).toEqual([]);
	});

	it('extracts the ID from a URL of the app, even with a longer path and a query', () => {
		const offenders = locatorsWhere(({ field }) => {
			const mode = modeOf(field, 'url');
			const [address] = examplesOf(mode);
			const longAddress = `${address}/more?tab=1`;
			const { regex = '' } = mode.extractValue ?? {};
			const [, id = ''] = new RegExp(regex).exec(longAddress) ?? [];
			return !/^[a-z]{3}_[A-Z0-9]+$/i.test(id) || rejectionOf(mode, longAddress) !== undefined;
		}, locatorsWith('url'));

		expect(offenders).toEqual([]);
	});

	it('rejects URLs of other sites, except inside a collection', () => {
		const offenders = locatorsWhere(({ field, isMember }) => {
			const isAccepted = !rejectionOf(modeOf(field, 'url'), 'https://example.com');
			return isAccepted && !isMember;
		}, locatorsWith('url'));

		expect(offenders).toEqual([]);
	});

	it('reloads its list when a field changes that the list depends on', () => {
		const offenders = locatorsWhere(({ form, field }) => {
			const method = modeOf(field, 'list').typeOptions?.searchListMethod as keyof typeof pickers;
			const picker = pickers[method];
			const needed = 'dependencies' in picker ? Object.keys(picker.dependencies) : [];
			const parents = (field.typeOptions?.loadOptionsDependsOn ?? []).map(
				(path) => path.split('.')[0],
			);
			const before = form.slice(0, form.indexOf(field)).map(({ name }) => name);
			return (
				parents.toSorted().join() !== needed.toSorted().join() ||
				parents.some((name) => !before.includes(name))
			);
		});

		expect(offenders).toEqual([]);
	});
});

describe('every dropdown that lemlist fills', () => {
	it('names a method of the node', () => {
		const methodNames = FORM_FIELDS.flatMap(
			({ field }) => field.typeOptions?.loadOptionsMethod ?? [],
		);

		expect(methodNames).not.toEqual([]);
		expect(methodNames.filter((name) => !(name in methods.loadOptions))).toEqual([]);
	});
});

describe('every picker', () => {
	it('is used by a field', () => {
		const used = LOCATORS.map(({ field }) => modeOf(field, 'list').typeOptions?.searchListMethod);

		expect([...new Set(used)].sort()).toEqual(Object.keys(methods.listSearch).sort());
	});
});

describe('no text field', () => {
	it('asks for the ID of a record if lemlist can list such records', () => {
		const listed = [
			...[
				'cam',
				'clt',
				'cpn',
				'dac',
				'drf',
				'etp',
				'hoo',
				'lbl',
				'lss',
				'pdp',
				'seq',
				'skd',
				'snt',
			],
			'stp',
		];
		const textFields = FORM_FIELDS.filter(({ field: { type, placeholder = '' } }) => {
			return type === 'string' && listed.some((prefix) => placeholder.includes(`e.g. ${prefix}_`));
		});

		expect(textFields.map(({ field }) => field.name)).toEqual([]);
	});
});

/** A field and, for a collection, its members at any depth. */
function withMembers(field: INodeProperties, isMember = false): Array<Omit<FormField, 'form'>> {
	const groups = (field.options ?? []) as Array<INodeProperties | INodePropertyCollection>;
	const members = ['collection', 'fixedCollection'].includes(field.type)
		? groups.flatMap((group) => ('values' in group ? group.values : [group]))
		: [];
	return [{ field, isMember }, ...members.flatMap((member) => withMembers(member, true))];
}

/** Each field once, however many operations share it. */
function distinct(formFields: FormField[]): FormField[] {
	return [...new Map(formFields.map((one) => [one.field, one])).values()];
}

/** The mode of this name; an empty one, which breaks every rule, where the field has none. */
function modeOf({ modes = [] }: INodeProperties, name: string): INodePropertyMode {
	return modes.find((mode) => mode.name === name) ?? { displayName: '', name: '', type: 'string' };
}

function examplesOf({ placeholder = '' }: INodePropertyMode): string[] {
	return placeholder.replace('e.g. ', '').split(' or ');
}

/** The message with which n8n rejects a value in this mode; n8n matches the complete text. */
function rejectionOf({ validation = [] }: INodePropertyMode, value: string): string | undefined {
	const [check] = validation;
	if (!check || !('properties' in check)) return undefined;
	const { regex, errorMessage } = check.properties as { regex: string; errorMessage: string };
	return new RegExp(`^${regex}$`).test(value) ? undefined : errorMessage;
}
