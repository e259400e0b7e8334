import type { OpenedRowView } from '@/lib/views/event-view';
import { asOfQuery } from './as-of-address';

/** What the cells of a question open to, fetched once for each question and time. Failures are not cached. */
const rows = new Map<string, Promise<OpenedRowView>>();
const MOST = 200;

export function openedRow(path: string, claim: string, asOf: string | undefined): Promise<OpenedRowView> {
  const address = `${path}/claims/${encodeURIComponent(claim)}/cells.json${asOfQuery(asOf)}`;
  const known = rows.get(address);
  if (known) return known;
  const asked = fetchRow(address);
  asked.catch(() => rows.delete(address));
  if (rows.size >= MOST) rows.clear();
  rows.set(address, asked);
  return asked;
}

async function fetchRow(address: string): Promise<OpenedRowView> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The cells came with status ${response.status}.`);
  return response.json();
}

let resting: ReturnType<typeof setTimeout> | undefined;

/** Prefetches what a cell opens to when a pointer or the focus rests on it, so that it opens at once. */
export function prefetchRow(path: string, claim: string, asOf: string | undefined): void {
  clearTimeout(resting);
  resting = setTimeout(() => openedRow(path, claim, asOf).catch(() => {}), 120);
}
