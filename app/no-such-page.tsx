import { Notice } from '@/components/ui/notice';

/** Shown with status 404, by both root layouts. */
export function NoSuchPage() {
  return (
    <Notice title="There is no such page">
      <p>Nothing is published at this address. It may be mistyped, or the page was withdrawn.</p>
      <p>
        <a href="/">See all events</a>
      </p>
    </Notice>
  );
}
