import { forVersion } from '../../../nodes/Lemlist/engine/defineOperation';
import { toProperties } from '../../../nodes/Lemlist/engine/form/properties';
import { resources } from '../../../nodes/Lemlist/resources';

const properties = toProperties(resources);

const inVersions = resources.flatMap((resource) =>
	resource.operations.flatMap((operation) =>
		(['v2', 'v1'] as const).flatMap((version) => {
			const fields = forVersion(operation, version)?.fields.map(({ name }) => name);
			return fields ? [[resource.value, operation.value, version, fields] as const] : [];
		}),
	),
);

describe('the form', () => {
	it.each(inVersions)('has the fields of %s: %s in %s in their order', (...chosen) => {
		const [resource, operation, version, fields] = chosen;
		const shown = properties.filter(({ displayOptions: { show = {} } = {} }) => {
			const isOfOperation =
				show.resource?.includes(resource) && show.operation?.includes(operation);
			return isOfOperation && show.apiVersion?.includes(version);
		});

		expect(shown.map(({ name }) => name)).toEqual(fields);
	});
});
