import type { Metadata } from 'next';
import { LogCheck } from '@/components/log/log-check';
import { readLogCheck } from '@/lib/reads/log-check';
import { readLogSigning } from '@/lib/reads/log-signing';
import { parseHead } from '@/lib/schemas/log-line';

export const metadata: Metadata = { title: 'Check the log' };
export const instant = false;

const EXPECTED =
  'A head is the number of an entry, a colon, and its fingerprint of 64 letters and digits. Before the first entry it is 0: and 64 zeros.';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function LogCheckPage({ searchParams }: Props) {
  const given = [(await searchParams).head].flat()[0]?.slice(0, 100) ?? '';
  const signing = readLogSigning();
  if (given.trim() === '') return <LogCheck signing={signing} head="" view={await readLogCheck()} />;
  const noted = parseHead(given);
  if (noted === undefined) return <LogCheck signing={signing} head={given} problem={EXPECTED} />;
  return <LogCheck signing={signing} head={given} view={await readLogCheck(noted)} />;
}
