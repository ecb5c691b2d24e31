import type { IDataObject } from 'n8n-workflow';

import { simplifyActivity } from '../../nodes/Lemlist/output/activity/simplifyActivity';
import { unwrap } from '../../nodes/Lemlist/output/items';
import { RECORD_KINDS } from '../../nodes/Lemlist/output/recordKinds';
import { CAMPAIGN, CONTACT, LEAD, MESSAGE } from '../../nodes/Lemlist/output/recordKinds/kinds';
import { columnNames, type RecordKind } from '../../nodes/Lemlist/output/recordKinds/recordKind';
import { recordOutput } from '../../nodes/Lemlist/output/recordKinds/recordOutput';

const simplify = (kind: RecordKind, record: unknown, parameters: IDataObject = {}) =>
	recordOutput(kind).toItems(record, { ...parameters, simplify: true })[0].json;

const variables = { email: 'ada@x.io', firstName: 'Ada', color: 'red' };

// The forms in which lemlist sends a lead (docs/lemlist-api.md#lead-shapes).
const FORMS: Record<string, IDataObject> = {
	'the answer of a change': {
		leadUrl: 'https://api.lemlist.com/api/leads/ada%40x.io',
		...variables,
		_id: 'lea_1',
		isPaused: false,
		campaignId: 'cam_1',
		campaignName: 'Spring',
		contactId: 'ctc_1',
		emailStatus: 'deliverable',
	},
	'the record of a lead': {
		_id: 'lea_1',
		updatedAt: '2026-01-01T00:00:00.000Z',
		isPaused: false,
		state: 'emailsSent',
		source: 'api',
		variables,
		contactId: 'ctc_1',
		enrichment: { emailStatus: 'deliverable' },
		campaign: { id: 'cam_1', name: 'Spring', status: 'running' },
	},
	'a row of the export': {
		emailStatus: 'deliverable',
		...variables,
		phone: '',
		lastState: 'emailsSent',
		_id: 'lea_1',
	},
};

describe.each(Object.entries(FORMS))('a lead from %s', (_name, record) => {
	it('has the columns of every lead', () => {
		const item = simplify(LEAD, record, { campaignId: 'cam_1' });

		expect(item).toMatchObject({
			id: 'lea_1',
			email: 'ada@x.io',
			firstName: 'Ada',
			campaignId: 'cam_1',
			emailStatus: 'deliverable',
			variables: { color: 'red' },
			_id: 'lea_1',
		});
		expect(Object.keys(item)).toEqual(columnNames(LEAD).filter((name) => name in item));
	});

	it('is as lemlist sends it without Simplify', () => {
		const [{ json }] = recordOutput(LEAD).toItems(record, { simplify: false });

		expect(JSON.stringify(json)).toBe(JSON.stringify(record));
	});
});

describe('the lead in an event', () => {
	it.each(['delivery', 'list'] as const)('has the columns of every lead, from a %s', (source) => {
		const own = { _id: 'act_1', type: 'paused', leadId: 'lea_1', leadEmail: 'ada@x.io' };
		const activity =
			source === 'list' ? { ...own, lead: { _id: 'lea_1', variables } } : { ...own, ...variables };

		const lead = simplifyActivity(activity, source).lead as IDataObject;

		expect(lead).toEqual({
			id: 'lea_1',
			email: 'ada@x.io',
			firstName: 'Ada',
			variables: { color: 'red' },
			_id: 'lea_1',
		});
		expect(Object.keys(lead)).toEqual(columnNames(LEAD).filter((name) => name in lead));
	});
});

describe('a record of a kind', () => {
	it('has the address and the fields of a contact at the top, whichever way lemlist sends them', () => {
		const upserted = {
			_id: 'ctc_1',
			emails: [{ value: 'ada@x.io' }],
			fields: { firstName: 'Ada' },
		};
		const listed = { _id: 'ctc_1', email: 'ada@x.io', firstName: 'Ada' };

		expect(simplify(CONTACT, upserted)).toMatchObject(listed);
		expect(simplify(CONTACT, listed)).toEqual({ id: 'ctc_1', ...listed });
	});

	it('has the ID from the parameters if lemlist leaves it out', () => {
		expect(simplify(CAMPAIGN, { name: 'Spring' }, { campaignId: 'cam_1' })).toEqual({
			id: 'cam_1',
			name: 'Spring',
			_id: 'cam_1',
		});
	});

	it('keeps values such as false and 0, and lists without entries', () => {
		const item = simplify(CAMPAIGN, { _id: 'cam_1', hasError: false, labels: [], errors: null });

		expect(item).toEqual({ id: 'cam_1', hasError: false, labels: [], _id: 'cam_1' });
	});

	it('is found inside an envelope', () => {
		const output = unwrap('draft', recordOutput(MESSAGE));
		const draft = { _id: 'drf_1', channel: 'email', content: '<p>Hello</p>' };

		const [{ json }] = output.toItems({ draft }, { simplify: true, contactId: 'ctc_1' });

		expect(json).toEqual({
			id: 'drf_1',
			channel: 'email',
			text: 'Hello',
			fullText: 'Hello',
			html: '<p>Hello</p>',
			contactId: 'ctc_1',
			_id: 'drf_1',
		});
	});
});

describe('what is no record', () => {
	it.each(RECORD_KINDS)('stays as it is for the kind $name', (kind) => {
		const parameters = { campaignId: 'cam_1', contactId: 'ctc_1' };

		expect(simplify(kind, 'Done', parameters)).toEqual({ success: true, message: 'Done' });
		expect(simplify(kind, {})).toEqual({ success: true });
	});

	it('stays as it is if it is a file', () => {
		const file = { json: { _id: 'lea_1', fileName: 'leads.csv' }, binary: {} };
		const output = recordOutput(LEAD, { toItems: () => [file] });

		expect(output.toItems(undefined, { simplify: true })).toEqual([file]);
	});
});
