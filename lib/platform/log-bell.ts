import { processSingleton } from './process-singleton.mjs';

const bell = processSingleton<{ answer: () => void }>('log-bell', () => ({ answer: () => {} }));

/** Says that the log may have grown, or was signed by another server: this one looks what there is to sign. */
export const ringForSigning = (): void => bell.answer();

/** Says who signs the log in this process. */
export function answerLogBell(look: () => void): void {
  bell.answer = look;
}
