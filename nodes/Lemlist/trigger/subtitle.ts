import { ALL_EVENTS, EVENTS } from '../events';

const TEXTS = Object.fromEntries(
	[ALL_EVENTS, ...EVENTS].map(({ value, action }) => [String(value), String(action)]),
);

/**
 * What the canvas shows below the name of a trigger: its events in the words of the node panel, such as
 * "On email reply, LinkedIn reply". An event that lemlist adds later has its name only.
 */
export const eventSubtitle = `={{ [$parameter["events"]].flat().map((event) => (${JSON.stringify(TEXTS)})[event] || event).join(", ").replaceAll(", On ", ", ") }}`;
