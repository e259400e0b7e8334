import { Notice } from '@/components/ui/notice';
import type { UnavailableView } from '@/lib/views/unavailable';

/** In place of an event that is held or withdrawn: that it was there, since when it is not, and why. */
export function UnavailablePage({ unavailable }: { unavailable: UnavailableView }) {
  return (
    <Notice title={unavailable.title}>
      <p>{unavailable.text}</p>
      <p>
        <time dateTime={unavailable.dateTime}>{unavailable.when}</time>: {unavailable.why}
      </p>
      <p>
        <a href="/">All events</a> · <a href="/log">Everything that we did, entry by entry</a>
      </p>
    </Notice>
  );
}
