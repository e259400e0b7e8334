import { deskDatabase } from '@/lib/platform/db';
import { findDocuments } from '@/lib/store/desk-finding';
import { isOnRecord, slugOwner } from '@/lib/store/entry-places';

/** What stands between the title and the short name of a document that was chosen from a list. */
const CHOSEN = ' · ';

/** The document that an editor named by its short name, or by a line of the list; or that there is none. */
export async function documentNamed(
  typed: string,
): Promise<{ ok: true; id: string } | { ok: false; sentence: string }> {
  const slug = (typed.split(CHOSEN).at(-1) ?? typed).trim();
  const id = await slugOwner(deskDatabase(), 'document', slug);
  if (id !== undefined && (await isOnRecord(deskDatabase(), 'document', id))) return { ok: true, id };
  return {
    ok: false,
    sentence: 'No document of the desk has this short name. Choose one from the list, or log it first.',
  };
}

/** A document as a line of the list. */
export const documentChoice = ({ title, slug }: { title: string; slug: string }): string => `${title}${CHOSEN}${slug}`;

/** How many documents are offered while one types. */
const OFFERED = 100;

/** Documents to choose from: "A letter · letter-of-4-january". */
export async function documentChoices(): Promise<readonly string[]> {
  const { rows } = await findDocuments(deskDatabase(), { words: '', address: '', skip: 0, take: OFFERED });
  return rows.map(documentChoice);
}
