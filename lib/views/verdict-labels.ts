import type { Verdict } from '@/lib/domain/verdict';

/** What people see; in data and addresses a verdict is the word of the method. Without imports, because browsers load it. */
export const VERDICT_LABELS: Record<Verdict, string> = {
  disputed: 'disputed',
  agreed: 'agreed',
  consistent: 'no conflict',
  'single origin': 'one source only',
  'no value': 'no answer yet',
};
