import type { Span } from '@/lib/domain/passage/sentences';

/** How words tell who spoke: "X said", "…”, said X", "X did this, saying", "according to X", "X: …". */
export type ToldBy = 'subject' | 'inverted' | 'behind a clause' | 'according to' | 'speaker line';

/** Words that report: the word by which they do, and the words for who spoke. UTF-16 units of the text. */
export type Attribution = { by: ToldBy; cue: Span; source: Span };
