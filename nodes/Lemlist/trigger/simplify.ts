import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import { isEnrichmentDelivery, simplifyEnrichments } from '../output/activity/enrichmentDelivery';
import { isAutomatic } from '../output/activity/activityText';
import { simplifyActivity, type ActivitySource } from '../output/activity/simplifyActivity';

interface ParameterSource {
	getNodeParameter(name: string, fallback?: unknown): unknown;
}

/** Whether a trigger starts the workflow for an activity although a machine may have written it. */
export function passesAutomaticFilter(context: ParameterSource, activity: IDataObject): boolean {
	return (
		context.getNodeParameter('ignoreAutomaticReplies', false) !== true || !isAutomatic(activity)
	);
}

/**
 * The items for activities: as lemlist sent them, or simplified to the same shape for deliveries and
 * for activities that were read from lemlist's list.
 */
export function toActivityItems(
	context: ParameterSource,
	activities: readonly IDataObject[],
	source: ActivitySource,
): INodeExecutionData[] {
	const isSimplified = context.getNodeParameter('simplify', true) === true;
	return activities.flatMap((activity) => {
		if (!isSimplified) return [{ json: activity }];
		if (isEnrichmentDelivery(activity)) {
			return simplifyEnrichments(activity).map((json) => ({ json }));
		}
		return [{ json: simplifyActivity(activity, source) }];
	});
}
