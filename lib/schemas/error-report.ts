import './without-eval';
import { z } from 'zod';
import { REPORT_STATES, REPORT_STEPS, reasonFor } from '@/lib/domain/error-report';
import { isEmail, typed, typedEmail, typedText, visibleLength } from './typed';
import { count } from './whole-number';

/** Pages that are not for readers, and this form itself. No report can be about them. */
const NOT_FOR_READERS = /^\/(desk|sign-in|invitation|report-an-error)(\/|$)/;

const LONGEST_PATH = 500;

/**
 * A path of this site as a reader gives it, without what follows `#`; or why it is none. Its length is measured as it
 * is stored: a letter outside ASCII is encoded as six characters or more.
 */
export function parsePath(given: string): string | 'not a path' | 'too long' {
  if (given.length > LONGEST_PATH) return 'too long';
  if (!/^\/(?![/\\])[^\s\\]*$/.test(given) || !URL.canParse(given, 'http://here')) return 'not a path';
  const { host, pathname, search } = new URL(given, 'http://here');
  // "/.//elsewhere" is "//elsewhere" once it is resolved.
  if (host !== 'here' || pathname.startsWith('//') || NOT_FOR_READERS.test(pathname)) return 'not a path';
  const path = `${pathname}${search}`;
  return path.length > LONGEST_PATH ? 'too long' : path;
}

const NO_PATH = {
  'not a path': 'Give the address of a page here, such as /events/makiivka, or nothing.',
  'too long': `This address is too long: at most ${LONGEST_PATH} characters, and letters other than a to z count six or more.`,
};

/** Whether `parsePath` found no path. */
export const isNoPath = (path: string): path is keyof typeof NO_PATH => path in NO_PATH;

const orNothing = (text: string): string | undefined => (visibleLength(text) === 0 ? undefined : text);

/** What a reader reports. A page is not required: what is wrong may be on several, or on none. */
export const errorReportForm = z.object({
  about: typed(LONGEST_PATH, NO_PATH['too long'])
    .transform((given, context) => {
      if (given === '') return undefined;
      const path = parsePath(given);
      if (!isNoPath(path)) return path;
      context.issues.push({ code: 'custom', message: NO_PATH[path], input: given });
      return z.NEVER;
    })
    .optional(),
  wrong: typedText(
    10,
    'Say what is wrong, in at least 10 characters.',
    4000,
    'This is too long: at most 4,000 characters.',
  ),
  evidence: typed(2000, 'This is too long: at most 2,000 characters.').transform(orNothing).optional(),
  email: typedEmail()
    .transform(orNothing)
    .refine(
      (text) => text === undefined || isEmail(text),
      'Give an e-mail address, such as name@example.org, or nothing.',
    )
    .optional(),
});

export type NewErrorReport = z.infer<typeof errorReportForm>;

/** What the desk does with a report. */
export const reportStepForm = z.object({
  report: z.uuid('There is no such report.'),
  version: count,
  step: z.enum(REPORT_STEPS),
  note: typed(2000, 'A note has at most 2,000 characters.').transform(orNothing).optional(),
});

const SHOWN = [...REPORT_STATES, 'all'] as const;

export type ReportsShown = (typeof SHOWN)[number];

export const REPORTS_SHOWN: readonly ReportsShown[] = SHOWN;

/** Which reports the desk's list shows. What cannot be read counts as not given. */
export const parseReportsShown = (given: string | undefined): ReportsShown => z.enum(SHOWN).catch('open').parse(given);

/** The number of the report that a page of the desk is opened for, from its address. */
export const parseReportGiven = (given: string | string[] | undefined): number | undefined =>
  z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number)
    .safeParse([given].flat()[0]).data;

/** How the reason of a form begins that is opened for a report: it names that report. */
export function reasonGiven(given: string | string[] | undefined): { reason?: string } {
  const report = parseReportGiven(given);
  return report === undefined ? {} : { reason: reasonFor(report) };
}
