import { recordLocator } from './recordLocator';

export const sequenceField = recordLocator({
	displayName: 'Sequence',
	name: 'sequenceId',
	description: 'The sequence of the campaign, or a branch of it',
	noun: 'a sequence',
	searchMethod: 'searchSequences',
	idPrefixes: ['seq'],
	dependsOn: ['campaignOfSequence.value'],
});

export const stepField = recordLocator({
	displayName: 'Step',
	name: 'stepId',
	description: 'The step of the sequence',
	noun: 'a step',
	searchMethod: 'searchSteps',
	idPrefixes: ['stp'],
	dependsOn: ['campaignOfSequence.value', 'sequenceId.value'],
});

export const audioStepField = recordLocator({
	displayName: 'Step',
	name: 'stepId',
	description: "The voice message step of the lead's campaign",
	noun: 'a step',
	searchMethod: 'searchStepsOfCampaign',
	idPrefixes: ['stp'],
	dependsOn: ['campaignOfSequence.value'],
});

/** For routes that name the campaign, not the sequence. */
export const campaignStepField = recordLocator({
	displayName: 'Step',
	name: 'stepId',
	description: 'The step of the campaign',
	noun: 'a step',
	searchMethod: 'searchCampaignSteps',
	idPrefixes: ['stp'],
	dependsOn: ['campaignId.value'],
});
