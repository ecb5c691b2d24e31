import { campaignFilter } from './campaign';
import { personaField } from './database';
import { defineField } from './defineField';
import { SIGNAL_TYPES } from './signalTypes';
import { recordLocator, collectionMember } from './recordLocator';

export const signalAgentField = recordLocator({
	displayName: 'Signal Agent',
	name: 'watchListId',
	description: 'The signal agent, which lemlist also calls a watch list',
	noun: 'a signal agent',
	searchMethod: 'searchSignalAgents',
	idPrefixes: ['wl', 'wat'],
	prefixPattern: '(wat|wl[a-z]*)',
});

/** For collections: limits signals to those of one agent. */
export const signalAgentFilter = defineField({
	...collectionMember(signalAgentField),
	description: 'Only signals that this agent has found',
});

export const signalType = defineField({
	displayName: 'Signal Type',
	name: 'type',
	type: 'options',
	allowArbitraryValues: true,
	default: 'jobChange',
	description: 'What the agent watches for',
	options: [...SIGNAL_TYPES],
});

/** Limits a list to several types. */
export const signalTypes = defineField({
	displayName: 'Signal Types',
	name: 'type',
	type: 'multiOptions',
	allowArbitraryValues: true,
	default: [],
	description: 'Only these types; leave empty for all',
	options: [...SIGNAL_TYPES],
});

export const agentEmoji = defineField({
	displayName: 'Emoji',
	name: 'emoji',
	type: 'string',
	default: '',
	placeholder: 'e.g. 🎯',
	description: "The icon that lemlist shows next to the agent's name",
});

export const agentCampaign = defineField({
	...campaignFilter,
	name: 'campaignId',
	description: "The campaign to push signals to, if 'Signal Processing' is Push to Campaign",
});

export const agentPersona = defineField({
	...collectionMember(personaField),
	description: 'Who to look for at the companies; without a persona, no one is added to a campaign',
});

export const signalProcessingType = defineField({
	displayName: 'Signal Processing',
	name: 'signalProcessingType',
	type: 'options',
	allowArbitraryValues: true,
	default: 'manual',
	description: 'What happens to each signal',
	options: [
		{ name: 'Create a Task', value: 'create_opportunity' },
		{ name: 'Manual', value: 'manual', description: 'Keep it in lemlist until someone handles it' },
		{ name: 'Push to Campaign', value: 'push_to_campaign' },
	],
});
