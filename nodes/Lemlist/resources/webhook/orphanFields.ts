import { defineField } from '../../fields/defineField';

const baseUrl = defineField({
	displayName: 'Base URL',
	name: 'baseUrl',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. https://n8n.example.com',
	description: 'Only webhooks below this address are looked at, such as those of one n8n',
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
		'The webhook URLs of all workflows that are in use, or their paths below the base URL; what lies below one is kept too. Each input item must hold all of them.',
});

const dryRun = defineField({
	displayName: 'Dry Run',
	name: 'dryRun',
	type: 'boolean',
	default: true,
	description: 'Whether to only return what would be deleted',
});

export const orphanFields = [baseUrl, knownUrls, dryRun] as const;
