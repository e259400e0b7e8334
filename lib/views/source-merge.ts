import type { MergeProblem, NotMergeable } from '@/lib/domain/mergeable';
import type { MoveEffect } from '@/lib/domain/move-effect';
import { askedOfMerge, type MergeAct, type MergeStep, type SourceMerge, stateOfMerge } from '@/lib/domain/source-merge';
import { instantDay } from './dates';
import { deskPage } from './desk';
import { questionName } from './desk-said';
import { changeText } from './effect';
import { countText, listText } from './figures';
import { entryRefusalText } from './refusal-text';

/** A source as another one's page names it. */
export type NamedSource = { name: string; href: string };

/** The page of a source, with what merging it into another would change; `into` is what is typed for the other. */
export const mergeAddress = (source: string, into: string): string =>
  `${deskPage('source', source)}?${new URLSearchParams({ into })}#same`;

/** A step that is open, in the words of its button; or why this person may not take it. */
export type OpenStep =
  | { step: MergeStep; label: string; whyNot?: never }
  | { step: MergeStep; label?: never; whyNot: string };

/** What merging two sources, or undoing it, would do for readers, or what stands against it. */
export type MergeEffectView =
  | { ok: true; moves: string; events: readonly EventEffectView[] }
  | { ok: false; problems: readonly ProblemView[] };

export type EventEffectView = { title: string; href: string; moves: string; changes: readonly string[]; more: number };
export type ProblemView = { text: string; href?: string; label?: string };

/** A merge that is asked for, or that stands. */
export type MergeView = {
  id: string;
  /** How many steps it has: a form says which state it was made for. */
  seen: number;
  /** Whether the page is that of the source that is merged. */
  isFrom: boolean;
  other: NamedSource;
  /** "desk-kirona asks to merge it into", "Merged by … on …, as … asked, into": the name of the other follows. */
  says: string;
  /** Why it was asked for, and why it was carried out. */
  reasons: readonly string[];
  /** Of one that stands: who asks to undo it. */
  asked?: { says: string; reason: string };
  steps: readonly OpenStep[];
  effect?: MergeEffectView;
};

export type MergesView = {
  open: readonly MergeView[];
  /** Merges that were declined or undone. */
  past: readonly string[];
  /** Whether this person may ask to merge this source into another. */
  mayAsk: boolean;
  /** The source that was chosen to be asked for, with what merging would do. */
  chosen?: { typed: string; id: string; other: NamedSource; effect: MergeEffectView };
  /** What was typed names no source. */
  notFound?: { typed: string; sentence: string };
};

const day = ({ at }: Pick<MergeAct, 'at'>): string => instantDay(at, 'UTC');

/** "desk-rolu asks to merge this source into", before the name of the other. */
export function mergeText(merge: SourceMerge, isFrom: boolean): string {
  const [first] = merge.steps;
  const { asked } = merge;
  if (first?.step !== 'merge') {
    return `${asked.pseudonym} asks, ${day(asked)}, to merge ${isFrom ? 'this source into' : 'into this source'}`;
  }
  return `${isFrom ? 'Merged' : 'Merged into this source'} by ${first.pseudonym}, ${day(first)}, as ${asked.pseudonym} asked${isFrom ? ', into' : ':'}`;
}

/** Why a merge was asked for, and why it was carried out. */
export const reasonsOf = ({ asked, steps: [first] }: SourceMerge): readonly string[] => [
  ...new Set([asked.reason, ...(first?.step === 'merge' ? [first.reason] : [])]),
];

/** Who asks to undo a merge that stands. */
export function undoAsked(merge: SourceMerge): MergeView['asked'] {
  if (stateOfMerge(merge) !== 'asked to undo') return undefined;
  const { pseudonym, reason, ...when } = askedOfMerge(merge);
  return { says: `${pseudonym} asks to undo it, ${day(when)}. It stands until a second person undoes it.`, reason };
}

/** "Asked for by …, declined by …", of a merge that is over. */
export function pastMergeText(merge: SourceMerge, from: string, into: string): string {
  const { asked, steps } = merge;
  const last = steps.at(-1);
  const between = `“${from}” into “${into}”`;
  if (last?.step === 'undo') {
    return `Merged ${between}, and undone by ${last.pseudonym}, ${day(last)} (“${last.reason}”).`;
  }
  return `${asked.pseudonym} asked to merge ${between}, ${day(asked)} (“${asked.reason}”); declined by ${last?.pseudonym ?? 'nobody'} (“${last?.reason ?? ''}”).`;
}

export const STEP_LABELS: Readonly<Record<MergeStep, string>> = {
  merge: 'Merge them',
  'ask to undo': 'Ask to undo the merge',
  undo: 'Undo the merge',
  decline: 'Decline',
};

/** What was done just now, and what follows from it. */
export const MERGE_DONE = {
  asked: 'You asked to merge the two. Nothing changes until a second person carries it out.',
  merge: 'The two are merged: everything that was logged of the one is the other’s now.',
  'ask to undo': 'You asked to undo the merge. It stands until a second person undoes it.',
  undo: 'The merge is undone: what it moved is back where it was.',
  decline: 'It is declined: everything stays as it is.',
} as const;

const REASONS: Readonly<Record<NotMergeable, string>> = {
  'the same source': 'It is this source. Choose another.',
  discarded: 'One of the two was discarded. Take it up again first.',
  'merged already': 'This source is merged into another already. Undo that first.',
  'merged into another': 'The other is merged into a third one. Choose that one.',
  'others merged into it':
    'Other sources are merged into this one. Merge the two the other way round, or undo those merges first.',
  'one confidential':
    'One of the two is confidential and the other is not: what was said in confidence would reach readers, or what readers have would leave them. Make both the same first.',
  'readers see one':
    'Readers do not see the two alike: one is published, held or withdrawn, and the other is not. Bring both into the same state first.',
  'would speak for itself': 'One of the two speaks for the other. Revise that first.',
};

/** What stands against it, each with the statement to mend. `titles` are those of the events. */
export function problemViews(
  problems: readonly MergeProblem[],
  titles: ReadonlyMap<string, string>,
): readonly ProblemView[] {
  return problems.map((one) => {
    if (one.problem === 'not mergeable') return { text: REASONS[one.reason] };
    const where = titles.get(one.event) ?? 'an event';
    if (one.problem === 'short name taken') {
      return {
        text: `In “${where}” another source stands in tables under the same name, “${one.by}”. Give one of them another short name.`,
      };
    }
    const { statement, refused } = one;
    return {
      label: statement.ref,
      href: deskPage('statement', statement.id),
      text: `in “${where}” would not be right any more. ${entryRefusalText(refused)}`,
    };
  });
}

const MOST_CHANGES = 10;

/** What changes for readers in one event. */
export function eventEffectView(
  event: { title: string; slug: string },
  effect: MoveEffect,
  did: 'Merging' | 'Undoing it',
): EventEffectView {
  const changes = effect.changes.map(
    (change) => `${did === 'Merging' ? 'Merging them' : did} ${changeText(change, `“${questionName(change.claim)}”`)}.`,
  );
  return {
    title: event.title,
    href: `/events/${event.slug}`,
    moves: movesText(effect),
    changes: changes.slice(0, MOST_CHANGES),
    more: Math.max(0, changes.length - MOST_CHANGES),
  };
}

/** "3 statements and 1 report". */
export function movesText({ statements, renderings, searches }: Omit<MoveEffect, 'changes'>): string {
  const parts = [
    ...(statements > 0 ? [countText(statements, 'statement')] : []),
    ...(renderings > 0 ? [countText(renderings, 'report by an outlet', 'reports by an outlet')] : []),
    ...(searches > 0 ? [countText(searches, 'search', 'searches')] : []),
  ];
  return parts.length === 0 ? 'nothing' : listText(parts);
}
