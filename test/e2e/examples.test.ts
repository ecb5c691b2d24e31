import { answersInTheChat } from './examples/agent';
import { keepsTheCrmInStep, notesReplies, opensDeals } from './examples/crm';
import { addsPeopleOfTheDatabase, enrichesContacts } from './examples/found';
import { addsPersons, addsRows } from './examples/leads';
import { usesWhatN8nHas } from './examples/nodes';
import { writesStatistics } from './examples/statistics';
import { openExampleStage, type ExampleStage } from './exampleStage';
import { OPENING_TIMEOUT_MS } from './support';

let stage: ExampleStage;

beforeAll(async () => {
	stage = await openExampleStage();
}, OPENING_TIMEOUT_MS);

beforeEach(() => {
	stage.emulator.reset();
	stage.pipedrive.reset();
});

afterAll(async () => await stage?.close());

describe('the examples', () => usesWhatN8nHas(() => stage));
describe('the example sheet-rows-to-campaign', () => addsRows(() => stage));
describe('the example crm-persons-to-campaign', () => addsPersons(() => stage));
describe('the example reply-to-crm-note', () => notesReplies(() => stage));
describe('the example interested-to-deal', () => opensDeals(() => stage));
describe('the example unsubscribes-both-ways', () => keepsTheCrmInStep(() => stage));
describe('the example daily-statistics', () => writesStatistics(() => stage));
describe('the example enrich-new-contacts', () => enrichesContacts(() => stage));
describe('the example database-search-to-campaign', () => addsPeopleOfTheDatabase(() => stage));
describe('the example ask-about-a-lead', () => answersInTheChat(() => stage));
