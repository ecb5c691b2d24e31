import type { ResourceMapperField } from 'n8n-workflow';

/** A column of a mapping. The editor has one type for days and moments, and keeps what else a column says. */
export interface MapperColumn extends ResourceMapperField {
	dateOnly?: boolean;
}
