import { defineOperation } from '../../engine/define';
import * as field from '../../fields/deliverabilityAlert';

export const update = defineOperation({
	name: 'Update',
	value: 'update',
	action: 'Update a deliverability alert',
	description:
		'Change when an alert fires and whom it tells, or pause it; the rest keeps its values',
	fields: [
		field.alertId,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				field.channelConfig,
				field.comparisonOperator,
				{
					displayName: 'Enabled',
					name: 'enabled',
					type: 'boolean',
					default: true,
					description: 'Whether the alert is evaluated; off pauses it',
				},
				field.periodDays,
				field.periodMode,
				field.scopeEntities,
				field.threshold,
			],
		},
	],
	route: 'PATCH /deliverability/alerts/{alertId}',
	body: ({ updateFields }) => updateFields,
	isBodyRequired: true,
});
