import { EN } from './en/words';
import type { Language } from './language';
import { RU } from './ru/words';
import { UK } from './uk/words';

/** The languages that are read. A further one is a folder of words, and a line here. */
export const ALL: readonly Language[] = [EN, UK, RU];
