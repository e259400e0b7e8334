import { existsSync, readFileSync } from 'node:fs';
import { type Checkpoint, readCheckpoint } from '@/lib/domain/log-checkpoint';
import { readVerifierKey } from '@/lib/domain/signed-note';
import { sha256OfBytes } from '@/lib/platform/canonical';
import { isSignedBy, verifierKey } from '@/lib/writes/log-key';

/** A checkpoint that somebody noted, with its text. */
export type Noted = Checkpoint & { note: string };

export type NotedResult = { ok: true; noted: Noted } | { ok: false; reason: string };

/** Standard input. */
const STDIN = 0;

/**
 * Reads a noted checkpoint from a file, or "-" from what is typed or piped in, and checks that `key` signed it, as verifiers
 * keep it.
 */
export function readNoted(file: string, key: string | undefined): NotedResult {
  if (file !== '-' && !existsSync(file)) return { ok: false, reason: `There is no file ${file}.` };
  if (key === undefined)
    return { ok: false, reason: 'Say with --key which key signed the checkpoint: name+id+key, as /log/check has it.' };
  const by = readVerifierKey(key, sha256OfBytes);
  if (by === undefined)
    return { ok: false, reason: '--key is not a key: expected is name+id+key, as /log/check has it.' };
  const note = readFileSync(file === '-' ? STDIN : file, 'utf8');
  const checkpoint = readCheckpoint(note);
  if (checkpoint === undefined)
    return {
      ok: false,
      reason: 'The checkpoint cannot be read: expected is the whole text, as /log/checkpoint has it.',
    };
  if (checkpoint.origin !== by.name)
    return {
      ok: false,
      reason: `The checkpoint is of another log: ${checkpoint.origin}, and the key is of ${by.name}.`,
    };
  if (!isSignedBy(note, by))
    return { ok: false, reason: `The checkpoint is not signed by ${verifierKey(by)}, or was changed since.` };
  return { ok: true, noted: { ...checkpoint, note } };
}
