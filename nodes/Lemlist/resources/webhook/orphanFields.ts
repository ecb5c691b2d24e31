import { defineField } from '../../fields/defineField';

const baseUrl = defineField({
	displayName: 'Base URL',
	name: 'baseUrl',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. https://n8n.example.com',
	description: 'Only check webhooks whose URL starts with this address, such as those of one n8n',
});

const knownUrls = defineField({
	displayName: 'URLs or Paths to Keep',
	name: 'knownUrls',
	type: 'string',
	required: true,
	typeOptions: { multipleValues: true, multipleValueButtonText: 'Add URL or Path' },
	default: [],
	placeholder: 'e.g. /webhook/2f9d6a1c-7c1b-4a55-9d0e-3b8a4f6c1e2d',
	description:
		'The webhook URLs of all workflows in use, or their paths below the base URL. URLs that start with one of them are kept too. Each input item must contain all of them.',
});

const dryRun = defineField({
	displayName: 'Dry Run',
	name: 'dryRun',
	type: 'boolean',
	default: true,
	description: 'Whether to only return what would be deleted',
});

export const orphanFields = [baseUrl, knownUrls, dryRun] as const;
