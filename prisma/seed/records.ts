import type { DocumentId, EventRecord } from '@/lib/domain/record';
import type { Corrected } from './corrected';
import { covidItaly } from './covid-italy/record';
import { fredericksburg } from './fredericksburg/record';
import { kyivAttack } from './kyiv-attack/record';
import { makiivka } from './makiivka/record';
import { corrected } from './quillhaven/corrected';
import { bodies } from './quillhaven/documents';
import { quillhavenFerry } from './quillhaven/record';

/** A document's full text is not part of the record that readers see: it is stored separately, for the desk. */
export type Bodies = ReadonlyMap<DocumentId, { text: string }>;

/** Nothing of the real events was captured. */
const nothingCaptured: Bodies = new Map();

/** The events of the demonstration, the worked example first; each record as readers see it, once it is corrected. */
export const demonstration: readonly { record: EventRecord; bodies: Bodies; corrected?: readonly Corrected[] }[] = [
  { record: makiivka, bodies: nothingCaptured },
  { record: fredericksburg, bodies: nothingCaptured },
  { record: covidItaly, bodies: nothingCaptured },
  { record: kyivAttack, bodies: nothingCaptured },
  { record: quillhavenFerry, bodies, corrected },
];
