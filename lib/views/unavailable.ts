import type { Reviewed } from '@/lib/domain/review';
import { instantDay, instantTime } from './dates';

/** Since when, and why, something is off readers' pages. */
export type Hiding = { at: string; reason: string };

/** What is shown in place of a page that is held or withdrawn. */
export type UnavailableView = { title: string; text: string; why: string; when: string; dateTime: string };

const TEXT = {
  held: {
    title: 'This page is held',
    text: 'An editor has taken it off while it is checked. It returns when two editors agree.',
  },
  withdrawn: {
    title: 'This page was withdrawn',
    text: 'We have withdrawn it. What it said no longer counts. The log still shows that it was here.',
  },
} as const;

const whenText = (at: string): string => `${instantDay(at, 'UTC')}, ${instantTime(at, 'UTC')}`;

const whyText = (reason: string): string => (reason === 'redacted' ? 'The reason was redacted.' : reason);

/** The page in place of one that is held or withdrawn: when, and why. */
export function unavailableView(standing: 'held' | 'withdrawn', { at, reason }: Hiding): UnavailableView {
  return { ...TEXT[standing], why: whyText(reason), when: whenText(at), dateTime: at };
}

/** One line for something that was withdrawn: "statement s23". */
export function withdrawnView({ kind, ref, at, reason }: Hiding & { kind: Reviewed; ref?: string }) {
  return {
    what: ref === undefined ? kind : `${kind} ${ref}`,
    when: whenText(at),
    dateTime: at,
    why: whyText(reason),
  };
}
