import type { IDataObject } from 'n8n-workflow';

import { simplifiable } from '../../output/items';
import type { OutputFormat } from '../../output/outputFormat';
import { asRecord, asRecords } from '../../output/records';

const contact = simplifiable(
	'runId',
	'companyId',
	'status',
	'leadId',
	'fullName',
	'jobTitle',
	'role',
	'fitScore',
	'linkedinUrl',
	'country',
	'error',
);

// Run and person have a reasoning each.
const OWN_FIELDS = ['contacts', 'reasoning'];

/** One item for each person that a run has found; the run itself as long as it has found no one. */
export const runOutput: OutputFormat = {
	...contact,
	toItems: (response, parameters) => {
		const run = asRecord(asRecord(response).data ?? response);
		const people = asRecords(run, 'contacts');
		return contact.toItems(people.length > 0 ? people.map(toPerson(run)) : response, parameters);
	},
};

function toPerson(run: IDataObject) {
	return (person: IDataObject): IDataObject => ({
		...Object.fromEntries(Object.entries(run).filter(([name]) => !OWN_FIELDS.includes(name))),
		runReasoning: run.reasoning,
		...person,
	});
}
