import type { Position } from '@/lib/domain/position';
import type { EventRecord, Source } from '@/lib/domain/record';
import type { Through } from './claim-times';
import type { Named, Tone } from './claim-view';
import { speakingOrder, TONES } from './columns';
import { statementLine } from './values';

export type ToneOf = (source: Pick<Source, 'side'>) => Tone;

/** The tint of a source's side: the same as on the page of the event, where sides are in the order of speaking. */
export function tonesIn(record: EventRecord): ToneOf {
  const tones = new Map(
    sidesSpeaking(record).map((side, index): [string, Tone] => [side, TONES[index % TONES.length] ?? 'a']),
  );
  return ({ side }) => tones.get(side) ?? 'none';
}

/** The sides of an event, in the order in which they first speak. */
export function sidesSpeaking(record: EventRecord): readonly string[] {
  const order = [...speakingOrder(record)].sort(([, a], [, b]) => a - b);
  const sides = new Set(order.map(([id]) => record.sources.get(id)?.side ?? 'none'));
  sides.delete('none');
  return [...sides];
}

/** A position, by the name of its source. */
export const namedBy = ({ source, statement, counted }: Position, toneOf: ToneOf): Named => ({
  name: source.name,
  tone: toneOf(source),
  hollow: counted !== 'origin',
  ref: statement.ref,
});

/** A position with what it says. */
export const saidBy = (position: Position, { claim, record }: Through, toneOf: ToneOf): Named & { value: string } => ({
  ...namedBy(position, toneOf),
  value: statementLine(position.statement, { claim, record }),
});
