import { ERROR_SHAPES, type ErrorShape } from '../../emulator';
import { HTML_PAGE } from '../../emulator/http/apiError';
import { emulatorForEachTest } from './emulatorForEachTest';

describe('a rejected request', () => {
	const context = emulatorForEachTest();

	it.each([
		['GET', '/campaigns/cam_none', 404, 'Campaign not found'],
		['GET', '/leads/nobody%40x.io', 404, 'Lead not found'],
		['GET', '/leads', 400, 'Bad params: id or email'],
		['PUT', '/team', 405, 'Bad method'],
		['DELETE', '/campaigns/cam_1', 405, 'Bad method'],
		['DELETE', '/leads/pause/lea_1', 405, ''],
		['GET', '/leads/%E0%A4%A', 400, "Bad params: Failed to decode param '%E0%A4%A'"],
		[
			'GET',
			'/fields?entity=person',
			400,
			{ success: false, error: 'Invalid entity parameter. Must be one of: contact, company' },
		],
		['PUT', '/fields', 405, { success: false, error: 'Method not allowed. Use GET.' }],
		[
			'GET',
			'/campaigns/cam_1/export/axp_none/status',
			404,
			{ ok: false, message: 'Export with id axp_none not found' },
		],
		['GET', '/campaigns/cam_1/unknown', 200, HTML_PAGE],
	])("%s %s gets the response %i in lemlist's shape", async (method, url, status, body) => {
		context.emulator.addCampaign({ _id: 'cam_1' });

		const response = await context.http.request({ method, url });

		expect([response.status, response.data]).toEqual([status, body]);
	});
});

describe('a fault with an error shape', () => {
	const context = emulatorForEachTest();
	const expected: Record<ErrorShape, unknown> = {
		text: 'Out of luck',
		errorAndMessage: { error: 'NO_LUCK', message: 'Out of luck' },
		error: { error: 'Out of luck' },
		errorAndCode: { error: 'Out of luck', code: 'NO_LUCK' },
		failedWithDetails: { success: false, error: { code: 'NO_LUCK', message: 'Out of luck' } },
		failed: { success: false, error: 'Out of luck' },
		notOk: { ok: false, message: 'Out of luck' },
		notOkStatus: { ok: false, status: 'Out of luck' },
		codeOnly: { code: 'NO_LUCK' },
		errorCodeAndDetails: {
			error: 'Bad request',
			code: 'NO_LUCK',
			details: { issues: [{ field: 'tracking', message: 'Out of luck' }] },
		},
		enrichmentStatus: { enrichmentStatus: 'Out of luck' },
		empty: '',
		html: HTML_PAGE,
	};

	it.each(ERROR_SHAPES)("responds in lemlist's shape: %s", async (errorShape) => {
		context.emulator.addFault({ status: 409, errorShape, message: 'Out of luck', code: 'NO_LUCK' });

		const { status, data } = await context.http.get('/team');

		expect([status, data]).toEqual([409, expected[errorShape]]);
	});
});
