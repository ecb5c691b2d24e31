import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { runNode, type RunOptions } from '../../harness/engine/runNode';
import { call } from '../../harness/operationCases/call';
import { contact } from '../../harness/operationCases/contact';
import { domain } from '../../harness/operationCases/domain';
import type { ResolvedOptions } from '../../emulator/options';

const emulator = emulatorForFile();

let defaults: ResolvedOptions;
beforeAll(() => (defaults = { ...emulator.options }));
afterEach(() => void Object.assign(emulator.options, defaults));

const run = async (operation: RunOptions['operation'], parameters: RunOptions['parameters'] = {}) =>
	await runNode(emulator, { operation, parameters });

describe.each(['failedWithDetails', 'errorAndCode', 'codeOnly'] as const)(
	'errors of calls as %s',
	(shape) => {
		beforeEach(() => {
			call.seed(emulator);
			emulator.options.callsErrorShape = shape;
		});

		it('have the code of lemlist and its advice', async () => {
			const { error } = await run('call: update', {
				callId: 'act_2',
				updateFields: { duration: 45 },
			});

			expect(error?.message).toContain('CALLS_API_CALL_NOT_UPDATABLE');
			expect(error?.description).toContain('logged through the API');
		});
	},
);

describe.each([
	['flat', { queued: 1, alreadyLinked: 1 }],
	['nested', { success: true, data: { counts: { queued: 1, alreadyLinked: 1 } } }],
	['accepted', { queued: 1, alreadyLinked: 1 }],
] as const)('a push to the CRM whose answer is %s', (crmPushAnswer, answer) => {
	beforeEach(() => {
		contact.seed(emulator);
		emulator.options.crmPushAnswer = crmPushAnswer;
	});

	it('returns what lemlist counted with each item, in one request', async () => {
		const { json, requests } = await runNode(emulator, {
			operation: 'contact: pushToCrm',
			parameters: { contact: '={{ $json.id }}' },
			items: [{ id: 'ctc_1' }, { id: 'ctc_2' }],
		});

		expect(json).toEqual([
			{ contact: 'ctc_1', request: answer },
			{ contact: 'ctc_2', request: answer },
		]);
		expect(requests).toHaveLength(1);
	});
});

describe.each(['data', 'named', 'results', 'bare'] as const)(
	'answers about domains as %s',
	(domainsShape) => {
		beforeEach(() => {
			domain.seed(emulator);
			emulator.options.domainsShape = domainsShape;
		});

		it.each([
			['domain: getAll', {}, 'domain', 'piedpiper-mail.com'],
			['domain: getMailboxes', {}, 'email', 'jared@piedpiper-mail.com'],
			['domain: search', { domain: 'try-piedpiper.com' }, 'available', true],
		] as const)('are read by %s', async (operation, parameters, name, value) => {
			const { json } = await run(operation, parameters);

			expect(json).toEqual([expect.objectContaining({ [name]: value })]);
		});
	},
);

describe('a field that a campaign uses', () => {
	const deleteField = async () =>
		await run('field: delete', { entity: 'contact', fieldName: 'favoriteColor' });

	beforeEach(() => {
		emulator.state.fields.push({
			entity: 'contact',
			name: 'favoriteColor',
			label: 'Favorite Color',
			type: 'text',
			source: 'custom',
		});
		const { sequenceId } = emulator.addCampaign();
		const sequence = emulator.state.sequences.find(({ _id }) => _id === sequenceId);
		const content = { message: 'Do you like {{favoriteColor}}?' };
		sequence?.steps.push({
			_id: 'stp_1',
			type: 'email',
			delay: 0,
			emailTemplateId: 'etp_1',
			...content,
		});
	});

	it.each([400, 403, 409] as const)(
		'is not deleted, which lemlist may say with %i',
		async (status) => {
			emulator.options.fieldInUseStatus = status;

			const { error } = await deleteField();

			expect(error?.message).toBe(`The field is used in a campaign (${status}) [item 0]`);
			expect(error?.description).toContain('First remove the variable');
			expect(emulator.state.fields.some(({ name }) => name === 'favoriteColor')).toBe(true);
		},
	);

	it('is not deleted, which lemlist may say with a code', async () => {
		const fault = { status: 409, message: 'Conflict', errorShape: 'errorAndCode' } as const;
		emulator.addFault({ match: 'DELETE /fields', ...fault, code: 'FIELD_IN_USE' });

		const { error } = await deleteField();

		expect(error?.description).toContain('First remove the variable');
	});
});

describe.each(['notFound', 'gone', 'moved', 'refused', 'webPage'] as const)(
	'the original unsubscribe list, if it is %s since lemlist switched it off',
	(formerUnsubscribes) => {
		beforeEach(() => {
			emulator.options.formerUnsubscribes = formerUnsubscribes;
		});

		it.each([
			['unsubscribe: getAll', {}],
			['unsubscribe: create', { email: 'ada@example.com' }],
			['unsubscribe: delete', { email: 'ada@example.com' }],
			['unsubscribe: export', { csvOutput: 'rows' }],
			['unsubscribe: export', { csvOutput: 'file' }],
		] as const)('fails in %s with what to select (%j)', async (operation, parameters) => {
			const { error } = await runNode(emulator, { operation, parameters, apiVersion: 'v1' });

			expect(error?.description).toContain('switched off the original unsubscribe list');
			expect(error?.description).toContain("Select 'V2 (Current)'");
			expect(error?.description).not.toContain('base URL');
		});

		it.each([
			['unsubscribe: get', { value: 'ada@example.com', format: 'former' }],
			['unsubscribe: export', { csvOutput: 'rows', format: 'former' }],
		] as const)(
			'fails in the former format of %s with what to select',
			async (operation, parameters) => {
				const { error } = await run(operation, parameters);

				expect(error?.description).toContain('switched off the original unsubscribe list');
				expect(error?.description).toContain("Select Current in 'Format'");
			},
		);

		it('leaves the current format as it is', async () => {
			emulator.addUnsubscribe('ada@example.com');

			expect((await run('unsubscribe: get', { value: 'ada@example.com' })).json).toHaveLength(1);
		});
	},
);
