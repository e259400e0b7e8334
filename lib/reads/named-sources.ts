import { isReserved } from '@/lib/domain/entries';
import { deskDatabase } from '@/lib/platform/db';
import { namesOfSources, sourcesCalled } from '@/lib/store/desk-finding';
import { sourcesById } from '@/lib/store/desk-things';
import { isOnRecord, slugOwner } from '@/lib/store/entry-places';
import { sourceNowOf } from '@/lib/store/merged-sources';
import { addressOf } from '@/lib/suggest/name-tokens';
import { nearTo } from '@/lib/suggest/near-names';
import { sourceChoice } from '@/lib/views/entry-values';
import { listText } from '@/lib/views/figures';
import { legible, legibleView } from '@/lib/views/legible';
import { mergeAddress } from '@/lib/views/source-merge';

/** The source that an editor named, or why it is not plain which one that is. */
export type NamedSource = { ok: true; id: string } | { ok: false; sentence: string; several?: true };

/** What stands between the name and the address of a source that was chosen from a list. */
const CHOSEN = ' · ';

/**
 * Looks a source up by what an editor typed: a name in any script, an alias, an address, or a line of the list. `nearest`
 * compares with every name of the desk what is none, which takes a third of a second of ten thousand sources.
 */
export async function sourceNamed(
  typed: string,
  nearest: 'with the nearest' | 'without' = 'with the nearest',
): Promise<NamedSource> {
  const at = typed.lastIndexOf(CHOSEN);
  if (at > 0) {
    const id = await slugOwner(deskDatabase(), 'source', typed.slice(at + CHOSEN.length).trim());
    if (id !== undefined && (await isOnRecord(deskDatabase(), 'source', id))) {
      return { ok: true, id: await sourceNowOf(deskDatabase(), id) };
    }
  }
  const found = await sourcesCalled(deskDatabase(), typed);
  const [first] = found;
  if (first && (found.length === 1 || first.slug === typed)) return { ok: true, id: first.id };
  if (first) {
    return {
      ok: false,
      several: true,
      sentence: `Several sources have this name. Choose one: ${listText(found.slice(0, 5).map(sourceChoice), 'or')}.`,
    };
  }
  const known = nearest === 'without' ? [] : await namesOfSources(deskDatabase());
  const near = nearTo([typed], known, 3).map(({ name }) => name);
  const meant = near.length === 0 ? '' : ` Did you mean ${listText(near, 'or')}?`;
  return { ok: false, sentence: `The desk has no source of this name: log it first.${meant}` };
}

export type NearSource = { id: string; href: string; name: string };

/**
 * The sources on record that may be the same as one with these names, the nearest first. Of a source that is revised only
 * names count that it does not have yet.
 */
export async function nearSources(names: readonly string[], revised?: string): Promise<readonly NearSource[]> {
  const known = await namesOfSources(deskDatabase());
  const own = new Set(known.find(({ id }) => id === revised)?.names);
  const given = names.filter((name) => !own.has(name));
  if (given.length === 0) return [];
  const others = known.filter(({ id }) => id !== revised);
  const near = nearTo(given, others);
  return legibleView(near.map(({ id, name }) => ({ id, href: `/desk/sources/${id}`, name })));
}

/**
 * The sources with a name like one of those of a source that is on record, the nearest first: `href` leads to what merging it
 * into each would change.
 */
export async function nearToMerge(source: string): Promise<readonly { name: string; href: string }[]> {
  const known = await namesOfSources(deskDatabase());
  const own = known.find(({ id }) => id === source);
  const near =
    own === undefined
      ? []
      : nearTo(
          own.names,
          known.filter((one) => one !== own),
          3,
        );
  const found = await sourcesById(
    deskDatabase(),
    near.map(({ id }) => id),
  );
  return near.flatMap(({ id }) => {
    const other = found.get(id);
    if (other === undefined) return [];
    return { name: legible(other.name), href: mergeAddress(source, sourceChoice(other)) };
  });
}

type OfAddress = Parameters<typeof slugOwner>[1];

/** What an address is made from where a name has no letter that can be written with a to z. */
const NAMELESS = { event: 'event', source: 'source', document: 'document' } as const;

/** An address that is free, made from a name: "makiivka", or "makiivka-2". */
export async function freeAddress(kind: OfAddress, name: string): Promise<string> {
  const made = addressOf(name, LONGEST) || (typeof kind === 'string' ? NAMELESS[kind] : 'question');
  const from = async (number: number): Promise<string> => {
    const address = number === 1 ? made : `${made}-${number}`;
    const isFree = !isReserved(address) && (await slugOwner(deskDatabase(), kind, address)) === undefined;
    return isFree ? address : from(number + 1);
  };
  return from(1);
}

/** Shorter than what may be typed, so that a number has room after it. */
const LONGEST = 60;
