import { documentedStatuses } from '../../harness/docs/documentedStatuses';
import { OpenApi } from '../contract/openapi';

describe('the documented errors of a route', () => {
	it('are found whatever its placeholder is called', () => {
		expect(documentedStatuses('GET /campaigns/{id}')).toEqual([400, 401, 404]);
		expect(documentedStatuses('GET /campaigns/{campaignId}')).toEqual([400, 401, 404]);
	});

	it('are none for a route that lemlist does not document', () => {
		expect(documentedStatuses('GET /unknown')).toEqual([]);
	});

	// lemlist's document is no part of this project; where it lies beside it, the table is compared.
	it.each(
		OpenApi.read()?.operations.map(({ request, errors }) => [request, errors] as const) ?? [
			['GET /campaigns/{campaignId}', [400, 401, 404]] as const,
		],
	)('are those of the document for %s', (request, errors) => {
		expect(documentedStatuses(request)).toEqual(errors);
	});
});
