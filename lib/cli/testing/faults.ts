import { checkLog, type Noted } from '@/lib/cli/check-log';
import { faultLine } from '@/lib/views/log-words';
import { entryLine, rootLine } from '@/lib/views/root-words';

/** Everything that verify-log has against a database, each as the line that it prints: empty where nothing is. */
export async function faultsIn(url: string, noted: Noted = {}): Promise<readonly string[]> {
  const { chains, published, record, roots, lists } = await checkLog(url, noted);
  return [
    ...chains.flatMap(({ chain, verified }) => (verified.ok ? [] : `${chain}, ${verified.at}: ${verified.what}`)),
    ...[...published.faults, ...record.faults, ...lists.faults].map(faultLine),
    ...roots.faults.map(rootLine),
    ...roots.unbound.map(entryLine),
  ];
}
