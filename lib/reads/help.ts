import { type HelpTask, helpOn } from '@/lib/views/help';

/** The help on one task; undefined if there is none of this name. */
export const readHelp = (slug: string): HelpTask | undefined => helpOn(slug);
