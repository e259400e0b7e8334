import './without-eval';
import { z } from 'zod';
import { RE_ENTRY_RULES } from '@/lib/domain/re-entry';
import { typed, typedText } from './typed';
import { count } from './whole-number';

const reason = typedText(1, 'Give a reason.', 2000, 'A reason has at most 2,000 characters.');

/** The statement that somebody looked at, and what it was then. */
const seen = {
  thing: z.uuid(),
  revision: z.uuid(),
  version: count,
  /** The list from which the page was opened, as its address has it. */
  list: z.string().max(1000).optional(),
};

/** What a reviewer enters again from a passage. A day may be left empty. */
export const reEntryForm = z.object({
  ...seen,
  said: typedText(1, 'Give the number as the passage puts it.', 500, 'A value has at most 500 characters.'),
  source: typedText(1, 'Give who says it.', 300, 'The name of a source has at most 300 characters.'),
  day: typed(100, 'A time has at most 100 characters.').optional(),
});

/** Why a figure is not entered again. */
export const leaveOutForm = z.object({ ...seen, reason });

/** For which of the two a difference is settled, and why. */
export const settleForm = z.object({
  ...seen,
  keeps: z.enum(['logged', 'entered'], 'Choose which of the two stands.'),
  reason,
});

/** For which figures the desk asks that they are entered again. */
export const reEntryRuleForm = z.object({ rule: z.enum(RE_ENTRY_RULES) });
