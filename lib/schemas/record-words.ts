/** Words of the record that forms send and reports have. Those of reports that were published keep a list of their own. */
export const FORMS = ['stated', 'confirmed', 'denied', 'declined', 'withdrawn'] as const;

export const SOURCE_KINDS = [
  'military',
  'government',
  'official',
  'organisation',
  'agency',
  'media',
  'blogger',
  'presenter',
  'expert',
  'witness',
  'reference work',
  'anonymous',
] as const;
