import { drawPicture } from '@/lib/capture/draw-picture';
import { can, type Refusal } from '@/lib/domain/permission';
import type { Member } from '@/lib/domain/person';
import { deskDatabase } from '@/lib/platform/db';
import { MemoryCache } from '@/lib/platform/memory-cache';
import { processSingleton } from '@/lib/platform/process-singleton.mjs';
import { bytesInPieces, readCapture } from '@/lib/store/captures';
import { keptHash } from '@/lib/store/documents';
import { maySee } from './desk-thing';

/** What pictures are kept have in all, in bytes: those that somebody looks at, page after page. */
const MOST_KEPT = 32_000_000;

type Picture = Awaited<ReturnType<typeof drawPicture>>;

const kept = processSingleton(
  'drawn-pictures',
  () =>
    new MemoryCache<Picture>(
      MOST_KEPT,
      (picture) => (picture.ok ? picture.bytes.length : 100),
      (picture) => picture.ok,
    ),
);

export type PictureRead = Picture | { ok: false; reason: Refusal | 'no such thing' };

type Of = 'capture' | 'document';

/**
 * What the text of a capture or of a document was read from, drawn anew (lib/capture/draw-picture): for whoever may read
 * that text, as long as it is there. That is asked of the database each time, also where the picture is kept in memory, and
 * once more when it was drawn.
 */
export async function readPicture(
  member: Member,
  of: Of,
  id: string,
  page: number,
  draw: typeof drawPicture = drawPicture,
): Promise<PictureRead> {
  const allowed = of === 'capture' ? can(member, 'log', 'the desk') : maySee(member);
  if (!allowed.ok) return allowed;
  const db = deskDatabase();
  const hash = await HASHES[of](member, id);
  if (hash === undefined) return GONE;
  const isThere = async () => (await HASHES[of](member, id)) === hash;
  const drawn = kept.get(`${hash} ${page}`, [], async (): Promise<Picture> => {
    const bytes = await bytesInPieces(db, of, id);
    return bytes === undefined ? { ok: false, reason: 'empty' } : draw(bytes, page);
  });
  try {
    const picture = await drawn;
    return (await isThere()) ? picture : GONE;
  } catch (error) {
    // It was thrown away, or redacted, while its pieces were read.
    if (await isThere()) throw error;
    return GONE;
  }
}

const GONE = { ok: false, reason: 'no such thing' } as const;

/** The hash of what is there for this person; none where it is not, or not any more. */
const HASHES: Readonly<Record<Of, (member: Member, id: string) => Promise<string | undefined>>> = {
  capture: async (member, id) => {
    const row = await readCapture(deskDatabase(), id);
    const isOwn = row?.personId === member.id && row.endedAt === null;
    return isOwn && row.sha256 !== null ? Buffer.from(row.sha256).toString('hex') : undefined;
  },
  document: (_, id) => keptHash(deskDatabase(), id),
};
