import { defineOperation } from '../../engine/defineOperation';
import { sendEmpty } from '../../engine/input/emptyValue';
import { linkedinLimitUpdate } from '../../fields/linkedinLimits';
import { userField } from '../../fields/user';
import { unwrap } from '../../output/items';
import { asMessage, asRecord } from '../../output/records';

export const updateLinkedinLimits = defineOperation({
	name: 'Update LinkedIn Limits',
	value: 'updateLinkedinLimits',
	action: 'Update the LinkedIn limits of a user',
	description:
		'Change how many LinkedIn actions of each kind lemlist performs per day for a team member. Requires a paid plan.',
	fields: [userField, linkedinLimitUpdate],
	route: 'PATCH /users/{userId}/linkedin-limits',
	body: ({ updateFields: { inviteRampUp, ...limits } }) => ({
		...limits,
		// lemlist switches the ramp-up off with null.
		...(inviteRampUp !== undefined && { inviteRampUp: inviteRampUp || sendEmpty(null) }),
	}),
	requireOneOf: ['updateFields'],
	isRepeatable: true,
	output: unwrap('data'),
	inspect: (response) => {
		const { warning } = asRecord(asRecord(response).data);
		return { hint: asMessage(warning) };
	},
});
