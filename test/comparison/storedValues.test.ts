import { changedFields, normalizeLinkedinUrl } from '../../nodes/Lemlist/comparison/storedValues';

describe('a LinkedIn URL', () => {
	it.each([
		['https://fr.linkedin.com/in/Ada/?trk=x', '/in/ada'],
		['linkedin.com/in/ada/de/recent-activity', '/in/ada'],
		['https://www.linkedin.com/company/acme/about/', '/company/acme'],
		['https://www.linkedin.com/sales/lead/ACwAAA1,NAME,x', '/sales/lead/acwaaa1,name,x'],
		['https://www.linkedin.com/sales/people/ACwAAA2/', '/sales/people/acwaaa2'],
		['https://www.linkedin.com/pub/jane-doe/4/12a/b3', '/pub/jane-doe/4/12a/b3'],
		['https://www.linkedin.com/in/Zo%C3%AB', '/in/zoë'],
	])('%s identifies %s', (url, identity) => {
		expect(normalizeLinkedinUrl(url)).toBe(identity);
	});
});

describe('a Sales Navigator URL that differs in its ID alone', () => {
	it('is a changed field', () => {
		const [stored, wanted] = ['1', '2'].map((id) => ({
			linkedinUrlSalesNav: `https://www.linkedin.com/sales/lead/ACw${id}`,
		}));

		expect(changedFields(stored, wanted)).toEqual(wanted);
	});
});
