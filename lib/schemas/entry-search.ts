import './without-eval';
import { z } from 'zod';
import { mayBeWords, words, written } from './entry-fields';

/** A search that found nothing. `source` is the name of a source, `until` a time in the event's zone. */
export const searchForm = z.object({
  ...written,
  event: z.uuid('Choose an event.'),
  claim: z.uuid('Choose a question.'),
  source: words('Name the source whose statements were looked for.', 300),
  places: words('Say where you looked.', 2000),
  until: words('Give the day, or the time, until which you looked.', 100),
  note: mayBeWords(2000),
});

export type SearchForm = z.infer<typeof searchForm>;
