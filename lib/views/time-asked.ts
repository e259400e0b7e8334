/** The sentence for a reader who asked for something that is not a time; the same on pages and in answers for files. */
export const EXPECTED_TIME =
  'Expected is a day such as 2023-01-02, a month such as 2023-01, a year such as 2023, or an instant with its offset such as 2023-01-02T10:00+02:00.';

export const noTimeText = (asked: string): string => `“${asked}” is not understood as a time. ${EXPECTED_TIME}`;
