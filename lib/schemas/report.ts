import { z } from 'zod';
import { claimSchema } from './report-claim';
import { id, instant, momentSchema, name, ref, slug } from './report-fields';
import { statementSchema } from './statement-view';

/** The name and the version of the file. The version rises when a reader of the older one could be misled. */
export const REPORT_FORMAT = 'crossread-discrepancy-report';
/** Files of the versions 1 and 2 are read by `report-version-2.ts`. */
export const REPORT_VERSION = 3;

const event = z.strictObject({
  id,
  slug,
  title: z.string(),
  summary: z.string(),
  place: z.string().optional(),
  zone: z
    .string()
    .meta({ description: 'IANA time zone of the event: what was said on a day counts from its end in it.' }),
  occurred: z.strictObject({ from: instant, to: instant }).optional(),
  fictional: z.boolean().meta({ description: 'True for a made-up example.' }),
});

const party = z.strictObject({ id, ref, source: name });

/** The file `report.json` of an event. */
export const reportSchema = z
  .strictObject({
    format: z.literal(REPORT_FORMAT),
    version: z.literal(REPORT_VERSION),
    madeBy: z.literal('Crossread'),
    method: z
      .string()
      .meta({ description: 'Version of the method that it was computed with; /methodology#version explains it.' }),
    asOf: z.union([z.literal('latest'), momentSchema]),
    publishedAt: instant.meta({ description: 'When the desk published the latest of what it shows.' }),
    event,
    claims: z.array(claimSchema),
    contradictions: z.array(
      z.strictObject({ claim: slug, a: party, b: party, reason: z.string(), words: z.string(), firm: z.boolean() }),
    ),
    searches: z.array(
      z.strictObject({
        claim: slug,
        source: name,
        places: z.string(),
        until: momentSchema,
        note: z.string().optional(),
      }),
    ),
    statements: z.array(statementSchema),
  })
  .meta({
    title: 'Discrepancy report of one event',
    description: 'Every published statement with its evidence, and every pair that cannot both be true.',
  });

export type Report = z.infer<typeof reportSchema>;
export type ReportClaim = Report['claims'][number];
export type ReportContradiction = Report['contradictions'][number];
export type ReportSearch = Report['searches'][number];
export type GapFields = ReportClaim['inputs']['gap'];
