import { setTimeout as pause } from 'node:timers/promises';
import type { PlainClient } from '@/e2e/pages/plain-client';
import type { HostileFile } from '@/lib/capture/testing/hostile-files';
import { PART_BYTES, partsOf } from '@/lib/domain/file-parts';

/**
 * Seconds from the end of a file to its answer, and what the page of the capture says: why it has no text, or that it has.
 * `waited` is how often the desk asked its sender to wait.
 */
export type Uploaded = { name: string; capture?: string; seconds: number; words: string; waited: number };

const AT = '/desk/documents/captures';
const LOOK_EVERY = 150;
/** How often a request of one file may fail, and is sent again, as the page does. */
const MOST_FAILED = 3;

/** Sends a file as the page does, waits until it was read, and takes the words of its page. */
export async function upload(url: string, client: PlainClient, { name, file }: HostileFile): Promise<Uploaded> {
  const { bytes, name: called = 'file', mediaType = '' } = await file();
  const headers = { cookie: client.cookie(), origin: url };
  let waited = 0;
  let failed = 0;
  const post = async (at: string, body?: BodyInit): Promise<Record<string, string>> => {
    for (;;) {
      const answer = await fetch(`${url}${at}`, { method: 'POST', headers, ...(body !== undefined && { body }) });
      if (answer.ok) return (await answer.json()) as Record<string, string>;
      const seconds = answer.headers.get('retry-after') ?? (answer.status >= 500 ? '2' : null);
      if (answer.status === 500) failed += 1;
      if (seconds === null || failed > MOST_FAILED) throw new Error(`${name}: ${answer.status} ${await answer.text()}`);
      await answer.arrayBuffer();
      waited += 1;
      await pause(Number(seconds) * 1000);
    }
  };
  const size = bytes.length;
  if (size === 0) return { name, seconds: 0, words: 'refused before it is sent', waited };
  const told = { name: called.slice(-500), type: mediaType.slice(0, 200), size, event: null };
  const { capture } = await post(AT, JSON.stringify(told));
  for (let part = 0; part < partsOf(size); part += 1) {
    const piece = bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES);
    await post(`${AT}/${capture}/parts/${part}`, new Uint8Array(piece));
  }
  await post(`${AT}/${capture}/end`);
  const ended = performance.now();
  await answered(url, `${AT}/${capture}/state.json`, headers);
  const seconds = (performance.now() - ended) / 1000;
  const { text } = await client.get(`${AT}/${capture}`);
  return { name, ...(capture !== undefined && { capture }), seconds, words: wordsOf(text), waited };
}

async function answered(url: string, state: string, headers: Record<string, string>): Promise<void> {
  for (;;) {
    const answer = await fetch(`${url}${state}`, { headers });
    const told = (await answer.json()) as { state?: string };
    if (told.state === 'over') return;
    await pause(LOOK_EVERY);
  }
}

/** The first sentence that the page of a capture alerts to, or that it has a text; nothing where it has neither. */
function wordsOf(page: string): string {
  const [, alert = ''] = /role="alert"[^>]*>(.*?)<\/div>/s.exec(page) ?? [];
  const words = alert.replaceAll(/<[^>]*>/g, ' ').trim();
  if (words !== '') return words;
  return /name="text"|too many to be mended here/.test(page) ? 'a text' : '';
}
