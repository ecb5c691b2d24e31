import type { INodeProperties, INodePropertyCollection, INodePropertyMode } from 'n8n-workflow';

import { forVersion } from '../../../nodes/Lemlist/engine/defineOperation';
import { methods } from '../../../nodes/Lemlist/methods';
import { pickers } from '../../../nodes/Lemlist/methods/pickers';
import { resources } from '../../../nodes/Lemlist/resources';

interface Found {
	form: readonly INodeProperties[];
	field: INodeProperties;
	isMember: boolean;
}

const found: Found[] = resources
	.flatMap(({ operations }) => operations)
	.flatMap((operation) => [forVersion(operation, 'v1'), forVersion(operation, 'v2')])
	.flatMap((request) => (request ? [request.fields] : []))
	.flatMap((form) => form.flatMap((field) => withMembers(field).map((one) => ({ form, ...one }))));

const locators = unique(found.filter(({ field }) => field.type === 'resourceLocator'));
const dropdowns = unique(found.filter(({ field }) => field.typeOptions?.loadOptionsMethod));

describe.each(locators)('the resource locator %s', (_name, { form, field, isMember }) => {
	const modes = field.modes ?? [];
	const mode = (name: string) => modes.find((one) => one.name === name) as INodePropertyMode;

	it('begins with a list that can be searched', () => {
		const { searchListMethod, searchable } = mode('list').typeOptions ?? {};

		expect(modes[0]).toBe(mode('list'));
		expect(field.default).toEqual({ mode: 'list', value: '' });
		expect(mode('list').placeholder).toMatch(/^Select an? .+\.\.\.$/);
		expect(Object.keys(methods.listSearch)).toContain(searchListMethod);
		expect(searchable).toBe(true);
	});

	it('takes an ID as in its example', () => {
		expect(mode('id').displayName).toMatch(/^By ID/);
		expect(mode('id').placeholder).toMatch(/^e\.g\. /);
		for (const example of examplesOf(mode('id'))) expect(complaint(mode('id'), example)).toBe('');
	});

	it('refuses what is no ID, unless it is part of a collection', () => {
		const { length } = complaint(mode('id'), 'two words');

		expect(length > 10).toBe(!isMember);
	});

	it('takes the ID out of an address, if it takes addresses', () => {
		if (!mode('url')) return;
		const [address] = examplesOf(mode('url'));
		const { regex = '' } = mode('url').extractValue ?? {};

		expect(new RegExp(regex).exec(`${address}/more?tab=1`)?.[1]).toMatch(/^[a-z]{3}_[A-Z0-9]+$/i);
		expect(complaint(mode('url'), `${address}/more?tab=1`)).toBe('');
		if (!isMember) expect(complaint(mode('url'), 'https://example.com')).not.toBe('');
	});

	it('follows the fields that its list needs, which come before it', () => {
		const method = mode('list').typeOptions?.searchListMethod as keyof typeof pickers;
		const picker = pickers[method];
		const needed = 'dependencies' in picker ? Object.keys(picker.dependencies) : [];
		const followed = (field.typeOptions?.loadOptionsDependsOn ?? []).map(
			(path) => path.split('.')[0],
		);
		const before = form.slice(0, form.indexOf(field)).map(({ name }) => name);

		expect(followed.sort()).toEqual(needed.sort());
		expect(before).toEqual(expect.arrayContaining(followed));
	});
});

describe.each(dropdowns)('the dropdown %s', (_name, { field }) => {
	it('has a method that exists', () => {
		expect(Object.keys(methods.loadOptions)).toContain(field.typeOptions?.loadOptionsMethod);
	});
});

it('every picker is used by a field', () => {
	const used = locators.map(([, { field }]) => field.modes?.[0].typeOptions?.searchListMethod);

	expect([...new Set(used)].sort()).toEqual(Object.keys(methods.listSearch).sort());
});

it('no text field asks for the ID of something that lemlist can list', () => {
	const listed = ['cam', 'clt', 'cpn', 'dac', 'drf', 'hoo', 'lbl', 'pdp', 'seq', 'skd', 'stp'];
	const texts = found.filter(({ field: { type, placeholder = '' } }) => {
		return type === 'string' && listed.some((prefix) => placeholder.includes(`e.g. ${prefix}_`));
	});

	expect(texts.map(({ field }) => field.name)).toEqual([]);
});

function withMembers(field: INodeProperties, isMember = false): Array<Omit<Found, 'form'>> {
	const groups = (field.options ?? []) as Array<INodeProperties | INodePropertyCollection>;
	const members = ['collection', 'fixedCollection'].includes(field.type)
		? groups.flatMap((group) => ('values' in group ? group.values : [group]))
		: [];
	return [{ field, isMember }, ...members.flatMap((member) => withMembers(member, true))];
}

/** Each field once, by its name and label. */
function unique(all: Found[]): Array<[name: string, found: Found]> {
	const fields = new Map(all.map((one) => [one.field, one]));
	return [...fields.values()].map((one) => [`${one.field.displayName} (${one.field.name})`, one]);
}

function examplesOf({ placeholder = '' }: INodePropertyMode): string[] {
	return placeholder.replace('e.g. ', '').split(' or ');
}

/** What n8n shows for a value of this mode; it checks the whole text. */
function complaint({ validation = [] }: INodePropertyMode, value: string): string {
	const [check] = validation;
	if (!check || !('properties' in check)) return '';
	const { regex, errorMessage } = check.properties as { regex: string; errorMessage: string };
	return new RegExp(`^${regex}$`).test(value) ? '' : errorMessage;
}
