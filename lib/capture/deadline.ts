/** A signal that aborts after a time, or when another one does. */
export type Deadline = {
  signal: AbortSignal;
  /** Whether the time ran out: not, if the other signal came first. */
  hasPassed: () => boolean;
  /** Whoever waits no longer says so, or the timer goes on. */
  clear: () => void;
};

/**
 * `AbortSignal.any` with `AbortSignal.timeout` would do, but for Node 20: what nobody but `any` holds is collected with its
 * timer, and never aborts.
 */
export function deadline(milliseconds: number, other?: AbortSignal): Deadline {
  const controller = new AbortController();
  let passed = false;
  const stop = () => controller.abort(other?.reason);
  const timer = setTimeout(() => {
    passed = !controller.signal.aborted;
    controller.abort(new DOMException('The time ran out.', 'TimeoutError'));
  }, milliseconds);
  if (other?.aborted) stop();
  else other?.addEventListener('abort', stop, { once: true });
  return {
    signal: controller.signal,
    hasPassed: () => passed,
    clear() {
      clearTimeout(timer);
      other?.removeEventListener('abort', stop);
    },
  };
}
