import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Correcting, correctionNote, mayCorrect, mustSay } from './correction';
import { REDACTED } from './redaction';
import { STANDINGS, STEPS } from './review';

const steps = fc.constantFrom(...STEPS);
const standings = fc.constantFrom(...STANDINGS);
const notes = fc.constantFrom('The figure was 63.', '  89, not 98.\n', '', ' \n ', REDACTED, ` ${REDACTED} `);
const saying = fc.oneof(
  fc.constant(undefined),
  fc.constant('no correction' as const),
  notes.map((note) => ({ note })),
);

test('a note is told by publishing and proposed by submitting, of what readers have seen, and by nothing else', () => {
  fc.assert(
    fc.property(steps, standings, saying, (step, standing, said: Correcting | undefined) => {
      const came = correctionNote(step, standing, said);
      if (!came.ok || came.note === undefined) return;
      expect(['submit', 'publish']).toContain(step);
      expect(standing).not.toBe('unpublished');
      expect(came.note).toBe(typeof said === 'object' ? said.note.trim() : undefined);
      expect(came.note).toMatch(/\S/);
      expect(came.note).not.toBe(REDACTED);
    }),
  );
});

test('whoever publishes a further revision says whether it corrects something, and nobody else has to', () => {
  fc.assert(
    fc.property(steps, standings, (step, standing) => {
      const silent = correctionNote(step, standing, undefined);
      const isAsked = step === 'publish' && standing !== 'unpublished';
      expect(mustSay(step, standing)).toBe(isAsked);
      expect(silent).toEqual(isAsked ? { ok: false, reason: 'not said whether it corrects' } : { ok: true });
      expect(correctionNote(step, standing, 'no correction')).toEqual({ ok: true });
    }),
  );
});

test.each([
  ['publish', 'shown', ' 89, not 98. ', { ok: true, note: '89, not 98.' }],
  ['publish', 'withdrawn', '89, not 98.', { ok: true, note: '89, not 98.' }],
  ['submit', 'held', '89, not 98.', { ok: true, note: '89, not 98.' }],
  ['publish', 'shown', ' ', { ok: false, reason: 'no correction note' }],
  ['publish', 'shown', REDACTED, { ok: false, reason: 'no correction note' }],
  ['publish', 'unpublished', '89, not 98.', { ok: false, reason: 'nothing to correct' }],
  ['withdraw', 'shown', '89, not 98.', { ok: false, reason: 'nothing to correct' }],
] as const)('%s of something %s with “%s”', (step, standing, note, came) => {
  expect(correctionNote(step, standing, { note })).toEqual(came);
  expect(mayCorrect(step, standing)).toBe(came.ok || came.reason === 'no correction note');
});
