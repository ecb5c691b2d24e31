import { defineField } from './defineField';
import { recordLocator } from './recordLocator';

export const draftField = recordLocator({
	displayName: 'Draft',
	name: 'draftId',
	description: "One of the owner's drafts for the contact",
	noun: 'a draft',
	searchMethod: 'searchDrafts',
	idPrefixes: ['drf'],
	dependsOn: ['contactId.value', 'draftOwner.value'],
});

export const draftContent = defineField({
	displayName: 'Content',
	name: 'content',
	type: 'string',
	typeOptions: { rows: 4 },
	default: '',
	placeholder: 'e.g. <p>Hello Nathan,</p>',
	description: 'The text of the message (HTML for an email), up to 30 KB',
});

export const messageSubject = defineField({
	displayName: 'Subject',
	name: 'subject',
	type: 'string',
	default: '',
	placeholder: 'e.g. Following up on our meeting',
	description: 'The subject of an email',
});

export const attachments = defineField({
	displayName: 'Attachments',
	name: 'attachments',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Attachment',
	default: {},
	description: 'Files to attach, from public URLs',
	options: [
		{
			displayName: 'Files',
			name: 'files',
			values: [
				{
					displayName: 'File Name',
					name: 'name',
					type: 'string',
					default: '',
					placeholder: 'e.g. offer.pdf',
				},
				{
					displayName: 'MIME Type',
					name: 'type',
					type: 'string',
					default: '',
					placeholder: 'e.g. application/pdf',
				},
				{
					displayName: 'Size',
					name: 'size',
					type: 'number',
					typeOptions: { minValue: 0 },
					default: 0,
					description: 'The size of the file in bytes; 0 if unknown',
				},
				{
					displayName: 'URL',
					name: 'url',
					type: 'string',
					default: '',
					placeholder: 'e.g. https://example.com/offer.pdf',
					description: 'Where the file can be downloaded',
				},
			],
		},
	],
});

type Attachment = { name?: string; type?: string; size?: number; url?: string };

/** Converts the files of the form to lemlist's attachments, without sizes that are unknown. */
export function toAttachments(form: { files?: Attachment[] } = {}): Attachment[] | undefined {
	return form.files?.map(({ size, ...file }) => (size ? { ...file, size } : file));
}
