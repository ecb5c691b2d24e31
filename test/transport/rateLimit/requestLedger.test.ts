import { RequestLedger } from '../../../nodes/Lemlist/transport/rateLimit/requestLedger';
import { StatedLimit } from '../../../nodes/Lemlist/transport/rateLimit/statedLimit';

/** Twenty requests sent at 0 ms, with responses at 300 ms. */
function ledgerAfterBurst(timerDelayMs: number): RequestLedger {
	const ledger = new RequestLedger(new StatedLimit());
	const requests = Array.from({ length: 20 }, () => ledger.recordSent(0));
	ledger.recordTimerDelay(timerDelayMs);
	for (const request of requests) ledger.recordEnd(request, { isRateLimited: false }, 300);
	return ledger;
}

describe('the request ledger', () => {
	it('ends a window earlier by the time that the next request needs to reach lemlist', () => {
		expect(ledgerAfterBurst(0).windowEndsAt).toBe(2_170);
	});

	it('assumes no such time if timers fire late, because the process was busy', () => {
		expect(ledgerAfterBurst(300).windowEndsAt).toBe(2_300);
	});

	it('expires requests only when time advances', () => {
		const ledger = ledgerAfterBurst(0);
		expect(ledger.active).toHaveLength(20);

		ledger.advance(2_169);
		expect(ledger.active).toHaveLength(20);
		ledger.advance(2_170);

		expect(ledger.active).toHaveLength(0);
	});
});
