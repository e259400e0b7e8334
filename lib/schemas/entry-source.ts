import './without-eval';
import { z } from 'zod';
import { address, box, lines, mayBeWords, words, written } from './entry-fields';
import { mayBeLanguage } from './language';
import { SOURCE_KINDS } from './record-words';

export const NAMINGS = ['named', 'unnamed', 'collective'] as const;

export const GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** A source as an editor enters it. `speaksFor` is the name of another source, which is looked up when the form has come. */
export const sourceForm = z
  .object({
    ...written,
    name: words('Give a name.', 200),
    shortName: mayBeWords(60),
    nativeName: mayBeWords(200),
    nativeLanguage: mayBeLanguage,
    aliases: lines(200),
    naming: z.enum(NAMINGS, 'Choose one.'),
    kind: z.enum(SOURCE_KINDS, 'Choose what kind of source it is.'),
    side: mayBeWords(60),
    description: mayBeWords(1000),
    speaksFor: mayBeWords(300),
    grade: z.enum(GRADES, 'Choose a grade from A to F, or none.').optional(),
    gradeReason: mayBeWords(1000),
    confidential: box,
    slug: address,
    /** That it is none of the sources with a name like it, and which were shown: their ids. */
    another: box,
    shown: mayBeWords(1000),
  })
  .refine(({ nativeName, nativeLanguage }) => nativeName === undefined || nativeLanguage !== undefined, {
    path: ['nativeLanguage'],
    error: 'Say in which language this name is.',
  })
  .refine(({ nativeName, nativeLanguage }) => nativeName !== undefined || nativeLanguage === undefined, {
    path: ['nativeName'],
    error: 'Give the name in this language, or leave out the language.',
  })
  .refine(({ grade, gradeReason }) => grade === undefined || gradeReason !== undefined, {
    path: ['gradeReason'],
    error: 'Give the reason for this grade.',
  })
  .refine(({ grade, gradeReason }) => grade !== undefined || gradeReason === undefined, {
    path: ['grade'],
    error: 'Choose a grade, or leave out its reason.',
  });

export type SourceForm = z.infer<typeof sourceForm>;
