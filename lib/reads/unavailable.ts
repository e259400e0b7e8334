import type { Hiding } from '@/lib/store/standings';
import { legibleView } from '@/lib/views/legible';
import { type UnavailableView, unavailableView } from '@/lib/views/unavailable';

/** Why there is nothing to read at an address: it never existed, or the desk withdrew it or put it on hold. */
export type Unavailable =
  | { ok: false; reason: 'not found' }
  | { ok: false; reason: 'unavailable'; unavailable: UnavailableView };

/** What readers are told about something that is not in a public record. */
export function unavailable(
  absent: { reason: 'not found' } | { reason: 'held' | 'withdrawn'; hiding: Hiding },
): Unavailable {
  if (absent.reason === 'not found') return { ok: false, reason: absent.reason };
  return { ok: false, reason: 'unavailable', unavailable: legibleView(unavailableView(absent.reason, absent.hiding)) };
}
