import { ALL_EVENTS, EVENTS_BY_CHANNEL } from '../../nodes/Lemlist/events';
import { isAggregate } from '../../nodes/Lemlist/events';
import { code, table } from './markdown';

/** A table of all events that a trigger can listen to, by channel. */
export function eventsTable(): string {
	const rows = EVENTS_BY_CHANNEL.flatMap(({ channel, events }) =>
		events.map(({ name, value, description = '' }) => [
			channel,
			name,
			code(value),
			`${description}${isAggregate(String(value)) ? ' (covers several activities)' : ''}`,
		]),
	);
	const all = ['All', ALL_EVENTS.name, code(ALL_EVENTS.value), ALL_EVENTS.description ?? ''];
	return table(['Channel', 'Event', 'Value', 'When it happens'], [all, ...rows]);
}
