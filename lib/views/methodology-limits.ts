import type { EventRecord } from '@/lib/domain/record';
import { about, atLeast, denies, exact, killed, says, stated } from './methodology-made-up';
import { exampleFigure, figured, intervalOf } from './methodology-ranges';
import { imaginedPair, pairOnRecord, rangedView, saidView, statementIn } from './methodology-said';
import type { MethodologyView } from './methodology-view';

/** Just below and just at three digits. */
const STEP = [99, 100];

/** Where the rules are crude, with what they do in a case. Where nobody is named, nobody said it. */
export function limitsView(record: EventRecord): MethodologyView['limits'] {
  const figure = exampleFigure(record, 's01').toNumber();
  const { high } = intervalOf(about(figure), killed, record);
  if (high === 'open') throw new Error('“About” has no upper end.');
  const end = high.toNumber();
  return {
    rounded: imaginedPair(killed, says(figure), says(figure - 4)),
    step: STEP.map((n) => figured(exact(n), killed)),
    edge: {
      inside: imaginedPair(killed, stated(about(figure)), stated(atLeast(end))),
      outside: imaginedPair(killed, stated(about(figure)), stated(atLeast(end + 1))),
    },
    denial: imaginedPair(killed, denies({ what: 'value', value: exact(figure) }), says(figure - 4)),
    midnight: pairOnRecord(record, 's16', 's04'),
    vague: rangedView(record, 's12'),
    stale: staleView(record, 's23', 's28'),
  };
}

/** Two figures; the later one includes more than could be known by the earlier day. */
function staleView(record: EventRecord, earlier: string, later: string): MethodologyView['limits']['stale'] {
  const { note } = statementIn(record, later).scope;
  return {
    earlier: saidView(record, earlier),
    later: saidView(record, later),
    ...(note !== undefined && { note }),
    pair: pairOnRecord(record, earlier, later),
  };
}
