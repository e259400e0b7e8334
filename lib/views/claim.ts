import { recordAsOf } from '@/lib/domain/as-of';
import { METHOD_VERSION } from '@/lib/domain/constants';
import { type AsOf, writtenMoment } from '@/lib/domain/moment';
import type { Claim, EventRecord } from '@/lib/domain/record';
import { claimAnswer } from './claim-answer';
import { campsView, pairsView } from './claim-camps';
import { movesOf } from './claim-moves';
import { tonesIn } from './claim-names';
import { timeViewOf } from './claim-plot';
import { statementGroups } from './claim-statements';
import { readThrough } from './claim-times';
import type { ClaimView } from './claim-view';
import { momentText } from './dates';
import { measureText, publishedText } from './event';
import { factsIn, inputsOf, verdictLabel } from './facts';
import { sourceName } from './values';

/** The whole page of one claim, as of a time. */
export function claimView(
  whole: EventRecord,
  claim: Claim,
  withdrawn: ClaimView['withdrawn'],
  asOf: AsOf = 'latest',
): ClaimView {
  const record = recordAsOf(whole, asOf);
  const through = readThrough(record, claim);
  const toneOf = tonesIn(record);
  const { slug, title, fictional } = record.event;
  const { verdict } = through.now;
  return {
    event: { slug, title, fictional },
    key: claim.slug,
    question: claim.question,
    ...(asOf !== 'latest' && { asOf: { text: momentText(asOf), key: writtenMoment(asOf) } }),
    measure: measureText(claim),
    verdict: { key: verdict, label: verdictLabel(through.now) },
    facts: factsIn(inputsOf(through.now, record)),
    answer: claimAnswer(through),
    published: publishedText(record.publishedAt),
    method: METHOD_VERSION,
    time: timeViewOf(through, toneOf),
    moves: movesOf(through),
    camps: campsView(through, toneOf),
    pairs: pairsView(through, toneOf),
    groups: statementGroups(through, toneOf),
    silent: record.searches
      .filter((search) => search.claim === claim.id)
      .map(({ source, until, places }) => ({ name: sourceName(source, record), until: momentText(until), places })),
    withdrawn,
  };
}
