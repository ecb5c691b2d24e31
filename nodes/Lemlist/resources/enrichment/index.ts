import { defineResource } from '../../engine/defineOperation';
import { connectProvider } from './connectProvider';
import { createWaterfall } from './createWaterfall';
import { deleteWaterfall } from './deleteWaterfall';
import { disconnectProvider } from './disconnectProvider';
import { enrichAndWait } from './enrichAndWait';
import { enrichLead } from './enrichLead';
import { enrichMany } from './enrichMany';
import { enrichPerson } from './enrichPerson';
import { get } from './get';
import { getProviders } from './getProviders';
import { getWaterfall } from './getWaterfall';
import { getWaterfalls } from './getWaterfalls';
import { resetWaterfall } from './resetWaterfall';
import { updateWaterfall } from './updateWaterfall';

export const enrichment = defineResource({
	name: 'Enrichment',
	value: 'enrichment',
	description: 'Find and verify emails, phone numbers and profiles, and set which providers to ask',
	operations: [
		connectProvider,
		createWaterfall,
		deleteWaterfall,
		disconnectProvider,
		enrichAndWait,
		enrichLead,
		enrichMany,
		enrichPerson,
		get,
		getProviders,
		getWaterfall,
		getWaterfalls,
		resetWaterfall,
		updateWaterfall,
	],
});
