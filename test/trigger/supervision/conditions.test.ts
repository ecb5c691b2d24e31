import { NodeApiError, NodeOperationError, UserError } from 'n8n-workflow';

import { lemlistNode } from '../../../harness/engine/lemlistNode';
import { failureCondition } from '../../../nodes/Lemlist/trigger/supervision/conditions';

const node = lemlistNode({});

const apiError = (httpCode: string | undefined, message = 'Refused') =>
	new NodeApiError(node, { message }, { message, httpCode });

const isCondition = (error: Error) => failureCondition(error as NodeApiError) !== undefined;

describe('a failed check is a condition for people', () => {
	it.each(['400', '401', '402', '403', '404', '409'])('when lemlist answers %s', (status) => {
		expect(isCondition(apiError(status))).toBe(true);
	});

	it.each([
		['is deleted', new UserError('Credential with ID "1" does not exist for type "api".')],
		['is not selected', new NodeOperationError(node, 'Node does not have any credentials set')],
	])('when the credential %s', (_title, error) => {
		expect(isCondition(error)).toBe(true);
	});
});

describe('a failed check is none', () => {
	it.each(['429', '500', '503'])('when lemlist answers %s', (status) => {
		expect(isCondition(apiError(status))).toBe(false);
	});

	it('when lemlist could not be reached, or the database of n8n', () => {
		expect(isCondition(apiError(undefined, 'The connection of the credential broke'))).toBe(false);
		expect(isCondition(new Error('timeout exceeded when trying to connect'))).toBe(false);
	});
});
