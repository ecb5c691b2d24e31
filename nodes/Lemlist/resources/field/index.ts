import { defineResource } from '../../engine/defineOperation';
import { deleteField } from './delete';
import { getAll } from './getAll';
import { upsert } from './upsert';

export const field = defineResource({
	name: 'Field',
	value: 'field',
	description: "Fields of contacts and companies, including the team's own",
	operations: [upsert, deleteField, getAll],
});
