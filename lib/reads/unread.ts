import type { Hiding } from '@/lib/store/standings';
import { type GoneView, goneView } from '@/lib/views/gone';
import { legibleView } from '@/lib/views/legible';

/** Why there is nothing to read at an address: there never was, or the desk took it off. */
export type Unread = { ok: false; reason: 'not found' } | { ok: false; reason: 'gone'; gone: GoneView };

/** What readers are told of something that is not in a public record. */
export function unread(absent: { reason: 'not found' } | { reason: 'held' | 'withdrawn'; hiding: Hiding }): Unread {
  if (absent.reason === 'not found') return { ok: false, reason: absent.reason };
  return { ok: false, reason: 'gone', gone: legibleView(goneView(absent.reason, absent.hiding)) };
}
