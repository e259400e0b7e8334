import type { Reviewed } from '@/lib/domain/review';
import { type ChangeTold, changedText, lastRevised, timeText } from './changed-meanwhile';
import { type Names, rowsOf, rowTexts } from './form-rows';
import { legible } from './legible';
import { compareVersions, type FormValues, type Row } from './three-way';

/** What a form says of the version that it began from, or that it saves against. */
export type SeenFields = Readonly<Record<string, string>>;

/** Two versions of one thing: the form that was sent, and what somebody else saved meanwhile. */
export type Conflict = {
  /** Who did what meanwhile, and when. */
  sentence: string;
  /** "desk-kirona’s, saved 30 Nov 2026, 14:31 (UTC)". */
  theirs: string;
  /** The rows that differ, each with the fields of the form that are chosen together, and what each says there. */
  rows: readonly {
    key: string;
    label: string;
    fields: readonly string[];
    changedBy: 'mine' | 'theirs' | 'each';
    mine: readonly string[];
    theirs: readonly string[];
    /** What a list would have with what either added, and without what either removed. */
    both?: readonly string[];
    joined?: Readonly<Record<string, unknown>>;
  }[];
  /** How many filled rows are the same. */
  same: number;
  values: { mine: Readonly<Record<string, unknown>>; theirs: Readonly<Record<string, unknown>> };
  /** The version that mine began from, and the one that it is now compared with. */
  began: SeenFields;
  now: SeenFields;
};

type Told = {
  kind: Reviewed;
  base: FormValues;
  mine: FormValues;
  theirs: FormValues;
  /** Fields that this person's form does not show: they are theirs. */
  hidden: readonly string[];
  names: Names;
  changes: readonly ChangeTold[];
  began: SeenFields;
  now: SeenFields;
};

/** Two versions of a form, row by row, in words: those that differ, and how many do not. */
export function conflictView({ kind, base, mine, theirs, hidden, names, changes, began, now }: Told): Conflict {
  const rows = rowsOf(kind).filter(({ fields }) => !fields.some((field) => hidden.includes(field)));
  const { differing, same } = compareVersions(base, mine, theirs, rows);
  const labelled = new Map(rows.map((row) => [row.key, row]));
  const texts = (row: Row, values: FormValues) => rowTexts(kind, row, values, names).map(legible);
  const theirHidden = hidden.map((field) => [field, String(theirs[field] ?? '')]);
  return {
    sentence: changedText(changes),
    theirs: whoseText(changes),
    rows: differing.flatMap(({ key, changedBy, both }) => {
      const row = labelled.get(key);
      if (row === undefined) return [];
      const { label, fields } = row;
      // What the two say alike of a row does not help to choose between them.
      const told = { key, fields: fields.filter((field) => field === key || !isSame(mine, theirs, field)) };
      return {
        ...{ key, label, fields, changedBy, mine: texts(told, mine), theirs: texts(told, theirs) },
        ...(both && { both: texts(told, both), joined: both }),
      };
    }),
    same,
    values: { mine, theirs },
    began,
    now: { ...now, ...Object.fromEntries(theirHidden) },
  };
}

const isSame = (mine: FormValues, theirs: FormValues, field: string): boolean =>
  compareVersions(mine, mine, theirs, [{ key: field, fields: [field] }]).differing.length === 0;

/** What stands above the other version: who saved it, and when. */
function whoseText(changes: readonly ChangeTold[]): string {
  const revised = lastRevised(changes);
  if (revised === undefined) return 'As it stands now';
  return `${revised.by === 'you' ? 'Yours, saved' : `${revised.by}’s, saved`} ${timeText(revised.at)}`;
}
