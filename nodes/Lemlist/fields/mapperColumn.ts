import type { ResourceMapperField } from 'n8n-workflow';

/** A column of a resource mapper. The editor has one type for dates with and without a time, and keeps extra properties. */
export interface MapperColumn extends ResourceMapperField {
	dateOnly?: boolean;
}
