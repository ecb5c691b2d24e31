import { defineResource } from '../../engine/defineOperation';
import { getAll } from './getAll';

export const field = defineResource({ name: 'Field', value: 'field', operations: [getAll] });
