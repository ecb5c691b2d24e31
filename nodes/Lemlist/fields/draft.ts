import { defineField } from './defineField';

/** Every draft belongs to a user of the team. */
export const draftOwnerField = defineField({
	displayName: 'Draft Owner',
	name: 'draftOwner',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description: 'The user of the team who owns the draft, from the list or by ID or e-mail address',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a user...',
			typeOptions: { searchListMethod: 'searchUsers', searchable: true },
		},
		{
			displayName: 'By ID or Email',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. usr_A1B2C3D4E5F6G7H8I or nathan@example.com',
			validation: [
				{
					type: 'regex',
					properties: {
						regex: '\\s*(usr_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)\\s*',
						errorMessage: 'Enter an ID that begins with usr_, or an e-mail address',
					},
				},
			],
		},
	],
});

export const draftField = defineField({
	displayName: 'Draft',
	name: 'draftId',
	type: 'resourceLocator',
	required: true,
	typeOptions: { loadOptionsDependsOn: ['contactId.value', 'draftOwner.value'] },
	default: { mode: 'list', value: '' },
	description: 'The draft, of those that its owner has for the contact',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a draft...',
			typeOptions: { searchListMethod: 'searchDrafts', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. drf_A1B2C3D4E5F6G7H8I',
			validation: [
				{
					type: 'regex',
					properties: {
						regex: '\\s*drf_[A-Za-z0-9]+\\s*',
						errorMessage: 'The ID of a draft begins with drf_, followed by letters and digits',
					},
				},
			],
		},
	],
});

export const draftContent = defineField({
	displayName: 'Content',
	name: 'content',
	type: 'string',
	typeOptions: { rows: 4 },
	default: '',
	placeholder: 'e.g. <p>Hello Nathan,</p>',
	description: 'The text of the message, for an e-mail as HTML; 30 KB at most',
});

export const messageSubject = defineField({
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
export function toAttachments(form: { files?: Attachment[] } = {}): Attachment[] | undefined {
	return form.files?.map(({ size, ...file }) => (size ? { ...file, size } : file));
}
