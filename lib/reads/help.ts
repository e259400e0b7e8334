import { helpOn } from '@/lib/views/help';
import type { HelpTask } from '@/lib/views/help-task';

/** The help on one task; undefined if there is none of this name. */
export const readHelp = (slug: string): HelpTask | undefined => helpOn(slug);
