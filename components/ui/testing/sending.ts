import type { SendingState } from '@/components/ui/use-sending';

/** In place of `use-sending` in tests that draw a form: what its page was told after it was sent. */
export const sent: { state: SendingState; pending: boolean } = { state: {}, pending: false };

export const useSending = () => ({ ...sent, address: '/here', send: () => {}, failed: undefined });
export const secretsOf = () => [];
