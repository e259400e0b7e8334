import { cachedUntilPublished, EVENTS_TAG, eventTag } from '@/lib/platform/cache';
import { reportView } from '@/lib/views/report';
import type { ReportView } from '@/lib/views/report-view';
import { publicRecord } from './records';

/** The discrepancies of one event for its exports, without what is confidential. Cached like the page. */
export async function readReport(
  slug: string,
): Promise<{ ok: true; report: ReportView } | { ok: false; reason: 'not found' }> {
  'use cache';
  cachedUntilPublished(EVENTS_TAG, eventTag(slug));
  const read = await publicRecord(slug);
  // What is held or withdrawn has no report; its page says why.
  return read.ok ? { ok: true, report: reportView(read.record, 'latest') } : { ok: false, reason: 'not found' };
}
