import { askAddress } from './ask-address';
import { readCapturedText } from './read-capture';
import type { Works } from './run-jobs';

/** What is done for each kind of job. */
export const WORKS: Works = { capture_address: askAddress, read_text: readCapturedText };
