import Link from 'next/link';
import { Notice } from '@/components/ui/notice';

/** Shown with status 404, by both root layouts. */
export function NoSuchPage() {
  return (
    <Notice title="There is no such page">
      <p>Nothing is published at this address. It may have been mistyped, or what stood here was taken back.</p>
      <p>
        <Link href="/">See all events</Link>
      </p>
    </Notice>
  );
}
