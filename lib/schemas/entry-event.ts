import './without-eval';
import { z } from 'zod';
import { address, box, mayBeWords, words, written } from './entry-fields';

/** An event as an editor enters it. Times are texts here: they are read in its zone when the form has come. */
export const eventForm = z.object({
  ...written,
  title: words('Give a title.', 200),
  summary: words('Say in a sentence or two what happened.', 2000),
  place: mayBeWords(200),
  zone: words('Choose the time zone of the place.', 60),
  from: mayBeWords(100),
  to: mayBeWords(100),
  fictional: box,
  slug: address,
});

export type EventForm = z.infer<typeof eventForm>;
