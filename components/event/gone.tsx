import { Notice } from '@/components/ui/notice';
import type { GoneView } from '@/lib/views/gone';

/** In place of an event that is held or withdrawn: that it was there, since when it is not, and why. */
export function Gone({ gone }: { gone: GoneView }) {
  return (
    <Notice title={gone.title}>
      <p>{gone.text}</p>
      <p>
        <time dateTime={gone.dateTime}>{gone.when}</time>: {gone.why}
      </p>
      <p>
        <a href="/">All events</a> · <a href="/log">What this desk did, entry by entry</a>
      </p>
    </Notice>
  );
}
