import { raw } from '../../output/items';
import type { OutputFormat } from '../../output/outputFormat';
import { asList, asRecord } from '../../output/records';

/** One item for each mailbox, which also says whether its owner has a picture at all. */
export const pictureOutput: OutputFormat = {
	addedFields: ['userId'],
	toItems: (response, parameters) => {
		const envelope = asRecord(asRecord(response).data ?? response);
		const { userId } = parameters;
		const { hasPicture } = envelope;
		const mailboxes = asList(envelope, 'mailboxes');
		return raw.toItems(
			mailboxes.map((mailbox) => ({ userId, hasPicture, ...mailbox })),
			parameters,
		);
	},
};
