import { can } from '@/lib/domain/permission';
import type { Member } from '@/lib/domain/person';
import { deskDatabase } from '@/lib/platform/db';
import { type ChangeMade, changesSince, type SeenThing } from '@/lib/store/changes-since';
import { hiddenThings } from '@/lib/store/re-entries';
import { reviewable } from '@/lib/store/steps';
import { type ChangeTold, changedText } from '@/lib/views/changed-meanwhile';
import { type Conflict, conflictView } from '@/lib/views/conflict';
import type { FormValues } from '@/lib/views/three-way';
import { maySee } from './desk-thing';
import { readFormVersions } from './form-versions';

/** Fields that only an editor's form shows: what a form without them sends of them is the version that it began from. */
const ONLY_FOR_GRADERS = ['grade', 'gradeReason'];

/**
 * What somebody did with a thing since its form was opened, and how what was typed into the form differs from what the
 * thing says now, field by field. Undefined where there is no such thing, or this person may not see it.
 */
export async function readConflict(
  member: Member,
  { kind, thing, seen }: SeenThing,
  mine: FormValues,
): Promise<Conflict | undefined> {
  if (!maySee(member).ok) return undefined;
  const db = deskDatabase();
  const found = await reviewable(db, kind, thing);
  if (found === undefined || (await hiddenThings(db, member.id, [thing])).has(thing)) return undefined;
  const { revision } = found.latest;
  const { values, named } = await readFormVersions(db, member.id, kind, thing, [seen.revision, revision]);
  const [base = {}, theirs] = values;
  if (theirs === undefined) return undefined;
  const changes = (await changesSince(db, [{ kind, thing, seen }])).get(thing) ?? [];
  const hidden = kind === 'source' && !can(member, 'grade', 'the desk').ok ? ONLY_FOR_GRADERS : [];
  return conflictView({
    kind,
    base,
    mine,
    theirs,
    hidden,
    names: await named([mine, theirs]),
    changes: changes.map(toldTo(member)),
    began: { revision: seen.revision, version: String(seen.version) },
    now: { revision, version: String(found.version) },
  });
}

/** What became of each thing since it was seen so, in a sentence, by the id of the thing. */
export async function readChangedMeanwhile(
  member: Member,
  things: readonly SeenThing[],
): Promise<ReadonlyMap<string, string>> {
  if (things.length === 0 || !maySee(member).ok) return new Map();
  const changed = await changesSince(deskDatabase(), things);
  return new Map([...changed].map(([thing, changes]) => [thing, changedText(changes.map(toldTo(member)))]));
}

const toldTo =
  (member: Member) =>
  ({ did, person, pseudonym, at }: ChangeMade): ChangeTold => ({
    did,
    by: person === member.id ? 'you' : (pseudonym ?? 'somebody before there were accounts'),
    at: at.toISOString(),
  });
