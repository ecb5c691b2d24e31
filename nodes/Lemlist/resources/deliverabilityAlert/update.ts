import { defineOperation } from '../../engine/define';
import { channelConfig } from '../../fields/alertChannels';
import * as condition from '../../fields/alertCondition';
import { alertId } from '../../fields/deliverabilityAlert';

export const update = defineOperation({
	name: 'Update',
	value: 'update',
	action: 'Update a deliverability alert',
	description:
		'Change when an alert fires and whom it tells, or pause it; the rest keeps its values',
	fields: [
		alertId,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				channelConfig,
				condition.comparisonOperator,
				{
					displayName: 'Enabled',
					name: 'enabled',
					type: 'boolean',
					default: true,
					description: 'Whether the alert is evaluated; off pauses it',
				},
				condition.periodDays,
				condition.periodMode,
				condition.scopeEntities,
				condition.threshold,
			],
		},
	],
	route: 'PATCH /deliverability/alerts/{alertId}',
	body: ({ updateFields }) => updateFields,
	isBodyRequired: true,
});
