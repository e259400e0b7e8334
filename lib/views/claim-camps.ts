import type { Camp } from '@/lib/domain/camps';
import { saidBy, type ToneOf } from './claim-names';
import type { Through } from './claim-times';
import type { CampView, PairsView } from './claim-view';
import { contradictionWords, impliedText, ruleOf } from './reasons';
import { optionLabels } from './values';

/** This many pairs are told one by one. */
const TOLD = 20;

/** Who could be right together, and on what. A wide position is in several camps. */
export function campsView(through: Through, toneOf: ToneOf): readonly CampView[] {
  return through.now.camps.map((camp) => ({
    common: commonText(camp, through),
    members: camp.positions.map((position) => saidBy(position, through, toneOf)),
  }));
}

function commonText({ common }: Camp, { claim, zone }: Through): string {
  switch (common.kind) {
    case 'interval':
      return impliedText(common.interval, common.axis, zone);
    case 'option':
      return optionLabels({ type: 'category', options: [common.option] }, claim).join('');
    case 'answer':
      return common.yes ? 'yes' : 'no';
  }
}

/** Who cannot be right together, and why: the first pairs, and how many more there are. */
export function pairsView(through: Through, toneOf: ToneOf): PairsView {
  const { now } = through;
  const shown = now.contradictions.slice(0, TOLD).map((pair) => ({
    key: `${pair.a.statement.ref} ${pair.b.statement.ref}`,
    a: saidBy(pair.a, through, toneOf),
    b: saidBy(pair.b, through, toneOf),
    why: contradictionWords(pair, through),
    rule: ruleOf(pair, through),
  }));
  return { shown, more: now.contradictingPairs - shown.length };
}
