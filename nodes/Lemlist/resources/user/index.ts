import { defineResource } from '../../engine/defineOperation';
import { get } from './get';
import { getChannels } from './getChannels';
import { getSenderPictures } from './getSenderPictures';
import { getSignature } from './getSignature';
import { syncSenderPicture } from './syncSenderPicture';
import { updateLinkedinLimits } from './updateLinkedinLimits';
import { updateSignature } from './updateSignature';

export const user = defineResource({
	name: 'User',
	value: 'user',
	description: 'Members of the team: channels, LinkedIn limits, signatures and pictures',
	operations: [
		get,
		getChannels,
		getSenderPictures,
		getSignature,
		syncSenderPicture,
		updateLinkedinLimits,
		updateSignature,
	],
});
