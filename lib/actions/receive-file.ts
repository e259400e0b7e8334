import { headers } from 'next/headers';
import { systemClock } from '@/lib/platform/clock';
import { deskDatabase } from '@/lib/platform/db';
import { ringForJobs } from '@/lib/platform/job-bell';
import { isOwnOrigin, notSentFromHere, readOwnOrigins } from '@/lib/platform/own-origin.mjs';
import { signedIn } from '@/lib/platform/session';
import { fileAsked } from '@/lib/schemas/capture';
import { captureRefusalText } from '@/lib/views/capture';
import { refusalText } from '@/lib/views/refusal-text';
import { beginCapture, type CaptureOutcome, finishFile, takePart } from '@/lib/writes/captures';

// A file comes in parts, each a request of its own: so it shows how far it is, can be stopped, and goes on after a
// connection was cut. Answers are JSON; `words` is what the editor is told, `isOver` that no further try with this capture
// mends it.

const NOT_KEPT = { 'Cache-Control': 'no-store' };

const refused = (status: number, words: string, isOver = false) =>
  Response.json({ words, isOver }, { status, headers: NOT_KEPT });
const taken = (body: object = {}) => Response.json(body, { headers: NOT_KEPT });

type CaptureRefusal = Extract<CaptureOutcome, { ok: false }>['reason'];

const STATUS: Partial<Record<CaptureRefusal, number>> = {
  'not signed in': 401,
  'no such thing': 404,
  ended: 410,
  'too large': 413,
  'another file': 409,
  'parts missing': 409,
  'too many open': 409,
};

/** Whoever is signed out signs in, has too many open throws some away, or sent less than the whole: then they go on. */
const MAY_GO_ON: readonly CaptureRefusal[] = ['not signed in', 'too many open', 'parts missing'];

const refusedFor = (reason: CaptureRefusal) =>
  refused(STATUS[reason] ?? 400, captureRefusalText(reason), !MAY_GO_ON.includes(reason));

/** From here, by somebody who is signed in; or the answer to it. */
async function sender(): Promise<{ id: string } | Response> {
  const own = readOwnOrigins(process.env.CROSSREAD_OWN_ORIGINS);
  const sent = await headers();
  if (!isOwnOrigin(own, { origin: sent.get('origin'), host: sent.get('host') })) {
    return refused(403, notSentFromHere(own));
  }
  const person = await signedIn();
  return person === 'nobody' ? refused(401, refusalText('not signed in')) : person;
}

/** Begins with a file: its name, its type, its length. */
export async function receiveFile(request: Request): Promise<Response> {
  const person = await sender();
  if (person instanceof Response) return person;
  const asked = fileAsked.safeParse(await request.json().catch(() => undefined));
  if (!asked.success) return refused(400, captureRefusalText('no file'));
  const { name, type, size, event, again } = asked.data;
  const of = event === null || event === undefined ? {} : { event };
  const begun = await beginCapture(
    deskDatabase(),
    {
      actor: person.id,
      way: 'file',
      name,
      size,
      ...(type !== '' && { toldType: type }),
      ...of,
      ...(again !== undefined && { againOf: again }),
    },
    systemClock,
  );
  return begun.ok ? taken({ capture: begun.capture }) : refusedFor(begun.reason);
}

/** Takes one part of a file. */
export async function receivePart(request: Request, capture: string, number: number): Promise<Response> {
  const person = await sender();
  if (person instanceof Response) return person;
  const bytes = new Uint8Array(await request.arrayBuffer());
  const outcome = await takePart(deskDatabase(), { actor: person.id, capture, number, bytes }, systemClock);
  return outcome.ok ? taken() : refusedFor(outcome.reason);
}

/** Puts the file together, once all its parts are there. */
export async function receiveEnd(capture: string): Promise<Response> {
  const person = await sender();
  if (person instanceof Response) return person;
  const outcome = await finishFile(deskDatabase(), { actor: person.id, capture }, systemClock);
  if (!outcome.ok) return refusedFor(outcome.reason);
  ringForJobs();
  return taken();
}
