import { defineOperation } from '../../engine/defineOperation';
import { alertChannels } from '../../fields/alertChannels';
import {
	alertComparison,
	alertPeriodDays,
	alertPeriodMode,
	alertScopeEntities,
	alertSeverity,
	alertThreshold,
	alertWidget,
	outreachMetric,
	outreachScope,
	warmupMetric,
	warmupScope,
} from '../../fields/deliverabilityAlert';
import { alertLookup } from './alertLookup';

export const create = defineOperation({
	name: 'Create',
	value: 'create',
	action: 'Create a deliverability alert',
	description:
		"Get alerted when a deliverability metric crosses a threshold; what the alert watches can't be changed later",
	fields: [
		alertWidget,
		outreachMetric,
		warmupMetric,
		outreachScope,
		warmupScope,
		{ ...alertScopeEntities, displayOptions: { show: { scope: ['domain', 'mailbox'] } } },
		{ ...alertComparison, required: true },
		{ ...alertThreshold, required: true },
		{ ...alertPeriodDays, required: true },
		{ ...alertPeriodMode, required: true },
		alertSeverity,
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				alertChannels,
				{
					displayName: 'Recheck Delay (Hours)',
					name: 'recheckDelayHours',
					type: 'number',
					typeOptions: { minValue: 0 },
					default: 12,
					description: 'How long to wait after an alert before the metric is evaluated again',
				},
			],
		},
	],
	route: 'POST /deliverability/alerts',
	body: ({ additionalFields, ...alert }) => ({ ...alert, ...additionalFields }),
	requireWith: {
		'additionalFields.channelConfig.email.enabled':
			'additionalFields.channelConfig.email.addresses',
	},
	lookup: (parameters) => alertLookup(parameters),
});
