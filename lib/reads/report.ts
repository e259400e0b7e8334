import { type AsOf, momentWritten, timeAsked } from '@/lib/domain/moment';
import { cachedUntilPublished, eventTag } from '@/lib/platform/cache-tags';
import { reportView } from '@/lib/views/report';
import { cachedPublicRecord, isOnRecord } from './records';

export type ReadReport =
  | { ok: true; report: ReturnType<typeof reportView> }
  | { ok: false; reason: 'not found' | 'not a time' };

/**
 * Reads the discrepancies of one event for its exports, without what is confidential: of everything that was said, or
 * as of a time in an address. The former is cached like the page.
 */
export async function readReport(slug: string, asked = ''): Promise<ReadReport> {
  const asOf = timeAsked(asked);
  if (!(await isOnRecord(slug))) return { ok: false, reason: 'not found' };
  return asOf === '' ? cachedReport(slug) : reportAsOf(slug, asOf);
}

async function cachedReport(slug: string): Promise<ReadReport> {
  'use cache';
  cachedUntilPublished(eventTag(slug));
  return reportAsOf(slug, '');
}

async function reportAsOf(slug: string, written: string): Promise<ReadReport> {
  const read = await cachedPublicRecord(slug);
  // An event on hold or withdrawn has no report; its page says why.
  if (!read.ok) return { ok: false, reason: 'not found' };
  const asOf: AsOf | 'not a time' = written === '' ? 'latest' : momentWritten(written, read.record.event.zone);
  return asOf === 'not a time' ? { ok: false, reason: asOf } : { ok: true, report: reportView(read.record, asOf) };
}
