import type { Member } from '@/lib/domain/person';
import { systemClock } from '@/lib/platform/clock';
import { deskDatabase } from '@/lib/platform/db';
import { labelOf } from '@/lib/store/desk-texts';
import { doneBy } from '@/lib/store/done-lately';
import { doneText } from '@/lib/views/desk';
import { legible } from '@/lib/views/legible';
import { sentencesOf } from './desk';

/** An address that is opened again later says nothing any more. */
const LATELY = 10 * 60 * 1000;

/**
 * What this person has just done, in a sentence, by the id of a step or assignment in the address of the list. It is read
 * from the record, so that no address can make the desk say what did not happen.
 */
export async function readDoneLately(member: Member, id: string): Promise<string | undefined> {
  const db = deskDatabase();
  const done = await doneBy(db, member.id, id);
  if (done === undefined || systemClock().epochMilliseconds - done.at.getTime() > LATELY) return undefined;
  const { kind, thing, many } = done;
  const sentence = (await sentencesOf([{ kind, thing }], member.id)).get(thing);
  const label = legible(sentence ?? (await labelOf(db, kind, thing)));
  if ('step' in done) return doneText({ step: done.step }, { label, many });
  const to = done.assignedTo === member.id ? 'you' : (done.pseudonym ?? 'nobody');
  return doneText({ assignedTo: to }, { label, many });
}
