import { defineResource } from '../../engine/define';
import { get } from './get';

export const team = defineResource({ name: 'Team', value: 'team', operations: [get] });
