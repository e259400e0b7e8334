import { processSingleton } from './process-singleton.mjs';

const bell = processSingleton<{ answer: () => void }>('job-bell', () => ({ answer: () => {} }));

/** Says that a job was asked for: this server looks for it now. Others find it a moment later. */
export const ringForJobs = (): void => bell.answer();

/** Says who looks for jobs in this process. */
export function answerBell(look: () => void): void {
  bell.answer = look;
}
