import type { MouseEvent } from 'react';

/** Whether a click on a link opens it in this tab, not in another tab or window. */
export const isPlainClick = ({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  !(metaKey || ctrlKey || shiftKey || altKey);
