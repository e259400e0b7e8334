import type { Evidence } from '@/lib/domain/record';

/** What a document says of which the tests quote a passage: its figure, who says it, and when. */
export const REPORT_TEXT =
  'On Tuesday the ministry spoke. The ministry said on 2 January 2023 that at least 89 people were killed. It named nobody.';
export const REPORT_PASSAGE = 'at least 89 people were killed';

/** The passage as the evidence of a statement. */
export function passageIn(document: string): readonly Evidence[] {
  const start = REPORT_TEXT.indexOf(REPORT_PASSAGE);
  const end = start + REPORT_PASSAGE.length;
  return [{ document, quote: { exact: REPORT_PASSAGE, prefix: '', suffix: '', start, end } }];
}
