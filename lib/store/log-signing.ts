import type { LogSigning } from '@/lib/domain/log-signing';
import { processSingleton } from '@/lib/platform/process-singleton.mjs';

// Whether this server signs the log: known to the one process, and to no table.

const state = processSingleton<{ signing: LogSigning }>('log-signing', () => ({ signing: {} }));

export const logSigning = (): LogSigning => state.signing;

export function setLogSigning(signing: LogSigning): void {
  state.signing = signing;
}
