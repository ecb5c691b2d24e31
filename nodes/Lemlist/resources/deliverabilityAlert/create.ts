import { defineOperation } from '../../engine/define';
import * as subject from '../../fields/alertSubject';
import * as field from '../../fields/deliverabilityAlert';
import { lookUpAlert } from './lookUpAlert';

export const create = defineOperation({
	name: 'Create',
	value: 'create',
	action: 'Create a deliverability alert',
	description:
		'Be told when a deliverability metric crosses a threshold; what it watches cannot be changed later',
	fields: [
		subject.widget,
		subject.outreachMetric,
		subject.warmupMetric,
		subject.outreachScope,
		subject.warmupScope,
		{ ...field.scopeEntities, displayOptions: { show: { scope: ['domain', 'mailbox'] } } },
		{ ...field.comparisonOperator, required: true },
		{ ...field.threshold, required: true },
		{ ...field.periodDays, required: true },
		{ ...field.periodMode, required: true },
		subject.severity,
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				field.channelConfig,
				{
					displayName: 'Recheck Delay (Hours)',
					name: 'recheckDelayHours',
					type: 'number',
					typeOptions: { minValue: 0 },
					default: 12,
					description: 'How long to wait after the alert fired before the metric is judged again',
				},
			],
		},
	],
	route: 'POST /deliverability/alerts',
	body: ({ additionalFields, ...watched }) => ({ ...watched, ...additionalFields }),
	check: (parameters) => lookUpAlert(parameters),
});
