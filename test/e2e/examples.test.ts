import { answersInTheChat, pausesAfterConfirmation } from './examples/agent';
import { keepsTheCrmInStep, notesReplies, opensDeals } from './examples/crm';
import { addsPeopleOfTheDatabase, enrichesContacts } from './examples/databaseExamples';
import { announcesReplies } from './examples/slack';
import { addsPersons, addsRows } from './examples/leads';
import { usesWhatN8nHas } from './examples/nodes';
import { keepsTheSheetInStep, writesEvents } from './examples/sheet';
import { keepsSettings } from './examples/settings';
import { writesStatistics } from './examples/statistics';
import { startExampleInstance, type ExampleInstance } from '../../harness/instance/exampleInstance';
import { START_TIMEOUT_MS } from '../../harness/instance/n8nInstance';

let instance: ExampleInstance;

beforeAll(async () => {
	instance = await startExampleInstance();
}, START_TIMEOUT_MS);

beforeEach(() => {
	instance.emulator.reset();
	instance.pipedrive.reset();
	instance.slack.reset();
});

afterAll(async () => await instance?.close());

describe('the examples', () => usesWhatN8nHas(() => instance));
describe('the example sheet-rows-to-campaign', () => addsRows(() => instance));
describe('the example sync-sheet-to-campaign', () => keepsTheSheetInStep(() => instance));
describe('the example events-into-sheet', () => writesEvents(() => instance));
describe('the example crm-persons-to-campaign', () => addsPersons(() => instance));
describe('the example reply-to-slack', () => announcesReplies(() => instance));
describe('the example reply-to-crm-note', () => notesReplies(() => instance));
describe('the example interested-to-deal', () => opensDeals(() => instance));
describe('the example unsubscribes-both-ways', () => keepsTheCrmInStep(() => instance));
describe('the example daily-statistics', () => writesStatistics(() => instance));
describe('the example campaign-settings', () => keepsSettings(() => instance));
describe('the example enrich-new-contacts', () => enrichesContacts(() => instance));
describe('the example database-search-to-campaign', () => addsPeopleOfTheDatabase(() => instance));
describe('the example ask-about-a-lead', () => answersInTheChat(() => instance));
describe('the example pause-a-lead-by-chat', () => pausesAfterConfirmation(() => instance));
