import type { Metadata } from 'next';
import { Busy } from '@/app/page-failed';

export const metadata: Metadata = { title: 'Too much is asked for just now', robots: { index: false } };

/** What is sent with status 503 by lib/server/refusals.mjs, which puts the seconds in their place; otherwise as `page-failed`. */
export default function BusyPage() {
  return (
    <Busy seconds="00000000">
      {/* biome-ignore lint/a11y/useValidAnchor: the address of the page that was refused, whichever that is */}
      <a href="">try again</a>
    </Busy>
  );
}
