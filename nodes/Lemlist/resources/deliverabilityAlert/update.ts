import { defineOperation } from '../../engine/defineOperation';
import { alertChannels } from '../../fields/alertChannels';
import {
	alertComparison,
	alertField,
	alertPeriodDays,
	alertPeriodMode,
	alertScopeEntities,
	alertThreshold,
} from '../../fields/deliverabilityAlert';
import { emptyValues } from '../../fields/emptyValues';

export const update = defineOperation({
	name: 'Update',
	value: 'update',
	action: 'Update a deliverability alert',
	description:
		'Change when an alert fires and who it notifies, or pause it; other values stay unchanged',
	fields: [
		alertField,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				alertChannels,
				alertComparison,
				{
					displayName: 'Enabled',
					name: 'enabled',
					type: 'boolean',
					default: true,
					description: 'Whether the alert is active; turn off to pause it',
				},
				alertPeriodDays,
				alertPeriodMode,
				alertScopeEntities,
				alertThreshold,
			],
		},
		emptyValues,
	],
	route: 'PATCH /deliverability/alerts/{alertId}',
	body: ({ updateFields }) => updateFields,
	requireOneOf: ['updateFields'],
	isRepeatable: true,
});
