import type { INodeProperties } from 'n8n-workflow';

import { resources } from '../../../nodes/Lemlist/resources';

/** Examples from lemlist's documentation, where some records have more than one prefix. */
const DOCUMENTED: Array<[field: string, ids: string[]]> = [
	['activityId', ['act_vQJUQw4OMGqp25aTi']],
	['alertId', ['dac_A1B2C3D4E5F6G7H8I']],
	['campaignId', ['cam_oxeGg6paG3ZVxjHkH']],
	['companyId', ['cpn_A1B2C3D4E5F6G7H8I']],
	['contact', ['ctc_JgrwGbHKgFoEnunBA', 'con_aB1cD2eF3gH4iJ5kL', 'ada@example.com']],
	['contactId', ['ctc_JgrwGbHKgFoEnunBA', 'con_aB1cD2eF3gH4iJ5kL']],
	['draftId', ['drf_abc123def456789']],
	['emailAccountId', ['umx_A1B2C3D4E5F6G7H8I9', 'usm_2mkqJNUjnJQiyVBht']],
	['hookId', ['hoo_A1B2C3D4E5F6G7H8I']],
	['labelId', ['lbl_uPAAgsi4oi9juBHfW']],
	['listId', ['clt_A1B2C3D4E5F6G7H8I']],
	['mailboxId', ['usm_2mkqJNUjnJQiyVBht', 'umx_A1B2C3D4E5F6G7H8I9', 'smb_1aBcDeFgHiJkLmNoP']],
	['personaId', ['pdp_A1B2C3D4E5F6G7H8I']],
	['scheduleId', ['skd_A1B2C3D4E5F6G7H8I']],
	['sequenceId', ['seq_A1B2C3D4E5F6G7H8I']],
	['stepId', ['stp_A1B2C3D4E5F6G7H8I']],
	['taskId', ['opp_A1B2C3D4E5F6G7H8I', 'tsk_namMcIQnA6gxQIupP']],
	['viewId', ['evw_A1B2C3D4E5F6G7H8I', 'evw_contact_my_contacts']],
	['userId', ['usr_ahfFktBBHUIxbVG5P']],
	['branchSequenceId', ['seq_A1B2C3D4E5F6G7H8I']],
	['savedSearchId', ['lss_A1B2C3D4E5F6G7H8I']],
	['snippetId', ['snt_A1B2C3D4E5F6G7H8I']],
	['templateId', ['etp_A1B2C3D4E5F6G7H8I']],
	['watchListId', ['wl_A1B2C3D4E5F6G7H8I', 'wat_A1B2C3D4E5F6G7H8I']],
	['whatsappAccountId', ['wha_A1B2C3D4E5F6G7H8I']],
];

const fields = resources.flatMap(({ operations }) => operations.flatMap((one) => one.fields));

describe('an ID from the documentation of lemlist', () => {
	it('is accepted by every field of its name', () => {
		const rejected = DOCUMENTED.flatMap(([name, ids]) =>
			fields
				.filter((field) => field.name === name)
				.flatMap((field) => ids.filter((id) => !isAccepted(field, id)))
				.map((id) => `${name}: ${id}`),
		);

		expect(rejected).toEqual([]);
	});

	it('belongs to a field that exists', () => {
		const names = fields.map(({ name }) => name);

		expect(DOCUMENTED.filter(([name]) => !names.includes(name))).toEqual([]);
	});
});

/** Whether the field accepts an ID; n8n matches the complete text. */
function isAccepted({ modes = [] }: INodeProperties, id: string): boolean {
	const checks = modes.filter(({ name }) => name === 'id').flatMap((mode) => mode.validation ?? []);
	return checks.every((check) => {
		if (!('properties' in check)) return true;
		const { regex } = check.properties as { regex: string };
		return new RegExp(`^(${regex})$`).test(id);
	});
}
