import { ALL_EVENTS, CHANNELS } from '../../nodes/Lemlist/trigger/events';
import { isGroup } from '../../nodes/Lemlist/trigger/eventKinds';
import { code, table } from './markdown';

/** All events that a trigger can listen to, by channel. */
export function eventsTable(): string {
	const rows = CHANNELS.flatMap(({ channel, events }) =>
		events.map(({ name, value, description = '' }) => [
			channel,
			name,
			code(value),
			`${description}${isGroup(String(value)) ? ' (gathers several)' : ''}`,
		]),
	);
	const all = ['All', ALL_EVENTS.name, code(ALL_EVENTS.value), ALL_EVENTS.description ?? ''];
	return table(['Channel', 'Event', 'Value', 'When it happens'], [all, ...rows]);
}
