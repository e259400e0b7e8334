import { parseArgs } from 'node:util';
import type { Head } from '@/lib/domain/log-chain';
import { parseHead } from '@/lib/schemas/log-line';
import { type Proved, proveEntry, proveGrowth, type Signed, type TreeSource } from './log-proofs';
import { type Noted, readNoted } from './noted-checkpoint';

/** A proof of a log, to a checkpoint. */
export type Prove = (source: TreeSource, signed: Signed) => Promise<Proved>;

/** What `npm run verify-log` is asked: of which file, against what was noted, and which proof it prints. */
export type VerifyArguments = { file?: string; noted?: Head; notedInPrivate?: Head; checkpoint?: Noted; proof?: Prove };

const TEXT = { type: 'string' } as const;

export function readVerifyArguments(
  args: readonly string[],
): ({ ok: true } & VerifyArguments) | { ok: false; reason: string } {
  const { values } = parseArgs({
    args: [...args],
    options: { file: TEXT, head: TEXT, 'private-head': TEXT, checkpoint: TEXT, key: TEXT, proof: TEXT, from: TEXT },
  });
  const [noted, notedInPrivate] = [values.head, values['private-head']].map((head) =>
    head === undefined ? undefined : (parseHead(head) ?? 'no head'),
  );
  if (noted === 'no head') return refuse(`--head ${A_HEAD}`);
  if (notedInPrivate === 'no head') return refuse(`--private-head ${A_HEAD}`);
  const checkpoint = values.checkpoint === undefined ? undefined : readNoted(values.checkpoint, values.key);
  if (checkpoint && !checkpoint.ok) return checkpoint;
  const [entry, from] = [values.proof, values.from].map((number) => /^\d{1,15}$/.exec(number ?? '')?.[0]);
  if ((values.proof ?? entry) !== entry || (values.from ?? from) !== from) return refuse(NUMBER);
  if (entry !== undefined && from !== undefined) return refuse(ONE);
  const proof = proofAsked(entry, from);
  return {
    ok: true,
    ...(values.file !== undefined && { file: values.file }),
    ...(noted && { noted }),
    ...(notedInPrivate && { notedInPrivate }),
    ...(checkpoint && { checkpoint: checkpoint.noted }),
    ...(proof && { proof }),
  };
}

function proofAsked(entry: string | undefined, from: string | undefined): Prove | undefined {
  if (entry !== undefined) return (source, signed) => proveEntry(source, Number(entry), signed);
  if (from !== undefined) return (source, signed) => proveGrowth(source, Number(from), signed);
  return undefined;
}

const refuse = (reason: string) => ({ ok: false, reason }) as const;

const A_HEAD =
  'is the number of an entry, a colon, and its hash of 64 letters and digits: 123:abcd…; before the first entry it is 0: and 64 zeros.';
const NUMBER = '--proof is the number of an entry, and --from how many entries a log had.';
const ONE = 'One proof is printed at a time: --proof or --from.';
