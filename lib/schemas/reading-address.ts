import { z } from 'zod';

const place = z.coerce.number().int().min(0).max(99_999_999);

const reading = z.object({
  event: z.uuid().optional().catch(undefined),
  from: place.optional().catch(undefined),
  to: place.optional().catch(undefined),
});

/** For which event a document is read, and at which passage (in code points), from its address. What cannot be read is left out. */
export function parseReadingAddress(asked: Record<string, unknown>): {
  event?: string;
  from?: { start: number; end: number };
} {
  const { event, from, to } = reading.parse(asked);
  return {
    ...(event !== undefined && { event: event.toLowerCase() }),
    ...(from !== undefined && to !== undefined && from < to && { from: { start: from, end: to } }),
  };
}

const part = z.object({ event: z.uuid(), from: place.default(0) });

/** For which event a document is looked through, and from which code point on. */
export function parsePartAddress(asked: Record<string, unknown>): { event: string; from: number } | undefined {
  const { success, data } = part.safeParse(asked);
  return success ? { event: data.event.toLowerCase(), from: data.from } : undefined;
}
