import { defineResource } from '../../engine/define';
import { getAll } from './getAll';

export const field = defineResource({ name: 'Field', value: 'field', operations: [getAll] });
