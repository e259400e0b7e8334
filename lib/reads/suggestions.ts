import type { Passage } from '@/lib/domain/composed-evidence';
import { can, type Refusal } from '@/lib/domain/permission';
import type { Member } from '@/lib/domain/person';
import type { SuggestedView } from '@/lib/views/guesses';

/** What is guessed of a passage, by the field of the composer; each guess says what it comes from. */
export async function readSuggestions(
  member: Member,
  _asked: Passage & { event: string },
): Promise<SuggestedView | Refusal> {
  const allowed = can(member, 'log', 'the desk');
  if (!allowed.ok) return allowed.reason;
  return { guesses: {} };
}
