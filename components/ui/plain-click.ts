import type { MouseEvent } from 'react';

/** Whether a click on a link is meant for this page, and not for another tab or window. */
export const isPlainClick = ({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  !(metaKey || ctrlKey || shiftKey || altKey);
