import { z } from 'zod';
import { REPORT_STEPS } from '@/lib/domain/error-report';

/** Line ends as one sign, and no signs that nobody can see, which the database would refuse in part; a field that is not there is empty. */
const written = z
  .string()
  .default('')
  .transform((text) =>
    text
      .replaceAll(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .trim(),
  );

/** Pages that are not for readers, and this form itself: nothing is reported of them. */
const NOT_FOR_READERS = /^\/(desk|sign-in|invitation|report-an-error)(\/|$)/;

/** A path of this site as somebody gives it, without what follows `#`; or that it is none. */
export function parsePath(given: string): string | 'not a path' {
  if (given.length > 500 || !/^\/(?![/\\])[^\s\\]*$/.test(given) || !URL.canParse(given, 'http://here'))
    return 'not a path';
  const { host, pathname, search } = new URL(given, 'http://here');
  // "/.//elsewhere" is "//elsewhere" once it is read.
  if (host !== 'here' || pathname.startsWith('//') || NOT_FOR_READERS.test(pathname)) return 'not a path';
  return `${pathname}${search}`;
}

const orNothing = (text: string): string | undefined => (text === '' ? undefined : text);

/** What a reader reports. A page is not asked for: what is wrong may be on several, or on none. */
export const errorReportForm = z.object({
  about: written.transform((given, context) => {
    if (given === '') return undefined;
    const path = parsePath(given);
    if (path !== 'not a path') return path;
    context.issues.push({
      code: 'custom',
      message: 'Give the address of a page here, such as /events/makiivka, or nothing.',
      input: given,
    });
    return z.NEVER;
  }),
  wrong: written.pipe(
    z
      .string()
      .min(10, 'Say what is wrong, in at least 10 characters.')
      .max(4000, 'This is too long: at most 4,000 characters.'),
  ),
  evidence: written
    .refine((text) => text.length <= 2000, 'This is too long: at most 2,000 characters.')
    .transform(orNothing),
  email: written
    .refine((text) => text.length <= 254, 'This address is too long.')
    .refine(
      (text) => /^([^\s@]+@[^\s@]+\.[^\s@]+)?$/.test(text),
      'Give an e-mail address, such as name@example.org, or nothing.',
    )
    .transform(orNothing),
});

export type NewErrorReport = z.infer<typeof errorReportForm>;

/** What the desk does with a report. */
export const reportStepForm = z.object({
  report: z.uuid('There is no such report.'),
  version: z.coerce.number().int().min(0).max(1_000_000),
  step: z.enum(REPORT_STEPS),
  note: written.pipe(z.string().max(2000, 'A note has at most 2,000 characters.')).optional(),
});

const SHOWN = ['open', 'all'] as const;

export type ReportsShown = (typeof SHOWN)[number];

export const REPORTS_SHOWN: readonly ReportsShown[] = SHOWN;

/** Which reports the desk's list shows: what cannot be read counts as not given. */
export const parseReportsShown = (given: string | undefined): ReportsShown => z.enum(SHOWN).catch('open').parse(given);
