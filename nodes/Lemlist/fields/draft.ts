import { defineField } from './defineField';

/** Every draft belongs to a user of the team. */
export const draftOwner = defineField({
	displayName: 'Draft Owner',
	name: 'draftOwner',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. usr_A1B2C3D4E5F6G7H8I or nathan@example.com',
	description:
		'The user of the team who owns the draft: the ID, or the e-mail address of the login',
});

export const draftId = defineField({
	displayName: 'Draft ID',
	name: 'draftId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. drf_A1B2C3D4E5F6G7H8I',
	description: 'The ID of the draft, as Get Drafts returns it',
});

export const content = defineField({
	displayName: 'Content',
	name: 'content',
	type: 'string',
	typeOptions: { rows: 4 },
	default: '',
	placeholder: 'e.g. <p>Hello Nathan,</p>',
	description: 'The text of the message, for an e-mail as HTML; 30 KB at most',
});

export const subject = defineField({
	displayName: 'Subject',
	name: 'subject',
	type: 'string',
	default: '',
	placeholder: 'e.g. Following up on our meeting',
	description: 'The subject of an e-mail',
});

export const attachments = defineField({
	displayName: 'Attachments',
	name: 'attachments',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Attachment',
	default: {},
	description: 'Files on the internet that go with the message',
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

/** The files of the form as lemlist wants them; an unknown size is left out. */
export function filesOf(chosen: { files?: Attachment[] } = {}): Attachment[] | undefined {
	return chosen.files?.map(({ size, ...file }) => (size ? { ...file, size } : file));
}
