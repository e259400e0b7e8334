import { bySource, inOrderSaid } from './order';
import type { Claim, EventRecord, Statement } from './record';
import { indexOf } from './record-index';
import { saysTheSame } from './same-again';
import type { StatementId } from './value';

/**
 * Which statements were taken back, and by which withdrawals, in order (method.md, "What a source holds"): those that a
 * withdrawal names, with what says the same, else everything that its source had said on the claim. `said` is what one
 * source said on one claim, in order.
 */
function takenBackAmong(said: readonly Statement[], claim: Claim | undefined): Map<StatementId, readonly Statement[]> {
  const takenBack = new Map<StatementId, readonly Statement[]>();
  for (const [place, withdrawal] of said.entries()) {
    if (withdrawal.content.form !== 'withdrawn') continue;
    const { takesBack } = withdrawal.content;
    const before = said.slice(0, place);
    const named = before.filter(({ id }) => takesBack?.includes(id));
    for (const one of before) {
      if (takesBack === undefined || named.some((other) => other === one || saysTheSame(other, one, claim))) {
        takenBack.set(one.id, [...(takenBack.get(one.id) ?? []), withdrawal]);
      }
    }
  }
  return takenBack;
}

/** The same for every statement of a record. */
export function takenBackIn(record: EventRecord): Map<StatementId, readonly Statement[]> {
  const takenBack = new Map<StatementId, readonly Statement[]>();
  const { claims, statementsOn } = indexOf(record);
  for (const [id, onClaim] of statementsOn) {
    if (onClaim.every(({ content }) => content.form !== 'withdrawn')) continue;
    for (const said of bySource(inOrderSaid(onClaim, record.event.zone)).values()) {
      for (const [taken, by] of takenBackAmong(said, claims.get(id))) takenBack.set(taken, by);
    }
  }
  return takenBack;
}
