import { isZone } from '@/lib/domain/entry-time';
import type { Moment, Wording } from '@/lib/domain/record';
import { typedMoment } from '@/lib/domain/typed-moment';
import type { Entered } from './entered';
import type { ReplyForm } from './reply';
import { noMomentText } from './time-words';

export type EnteredReply = { wording: Extract<Wording, { kind: 'verbatim' }>; givenAt: Moment };

/** The words of a reply and when it was given, as the form has them. */
export function replyEntered(form: ReplyForm): Entered<EnteredReply> {
  const { words, language, translation, translationLanguage, translator, given, zone } = form;
  if (!isZone(zone)) {
    return { ok: false, fieldErrors: { zone: ['No time zone has this name. Give one such as Europe/Kyiv, or UTC.'] } };
  }
  const read = typedMoment(given, zone);
  if (!read.ok) return { ok: false, fieldErrors: { given: [noMomentText(read.why)] } };
  const translated = translation !== undefined &&
    translationLanguage !== undefined &&
    translator !== undefined && { words: translation, language: translationLanguage, translator };
  return {
    ok: true,
    entry: {
      wording: { kind: 'verbatim', words, language, ...(translated && { translation: translated }) },
      givenAt: read.moment,
    },
  };
}
