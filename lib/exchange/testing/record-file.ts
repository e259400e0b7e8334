import { createHash, randomBytes } from 'node:crypto';
import { type PublicEvent, publicForm } from '@/lib/domain/public-form';
import { leafOf, openedThing } from '@/lib/domain/public-leaf';
import { rootOfThings } from '@/lib/domain/public-tree';
import { recordJson } from '@/lib/exchange/record-json';
import { canonical } from '@/lib/platform/canonical';

const hashing = {
  canonical,
  sha256: (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest(),
  newSalt: () => randomBytes(16).toString('hex'),
};

/** The file of an event, as it is sent. */
export function fileOf(shown: PublicEvent): string {
  const things = publicForm(shown).map((one) => {
    const thing = one.thing();
    const { hash, texts } = leafOf(thing, {}, hashing);
    return { leaf: { kind: one.kind, id: one.id, hash }, open: openedThing(thing, texts) };
  });
  const root = rootOfThings(
    things.map(({ leaf }) => leaf),
    hashing.sha256,
  );
  const bound = { form: 1, event: shown.record.event.id, root, entry: 7, things: things.map(({ open }) => open) };
  return [...recordJson('e', bound).chunks].join('');
}
