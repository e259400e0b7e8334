import type { Changes, Only, Repeats } from './table-store';

/** What is sent of one cell. */
export type SentCell = {
  event: string;
  claim: string;
  source: string;
  text: string;
  confirmed?: string | undefined;
  changes?: Changes | undefined;
  repeats: Repeats;
  only: Only;
  again?: boolean | undefined;
};

/** A cell as the desk's form has it. */
export function cellFormData({
  event,
  claim,
  source,
  text,
  confirmed,
  changes,
  repeats,
  only,
  again,
}: SentCell): FormData {
  const form = new FormData();
  const put = (name: string, value: string | undefined) => {
    if (value !== undefined && value !== '') form.set(name, value);
  };
  put('event', event);
  put('claim', claim);
  put('source', source);
  put('text', text);
  put('confirmed', confirmed);
  put('saidAt', repeats.saidAt);
  put('via', repeats.via);
  put('document', repeats.document);
  put('language', repeats.language);
  put('scope', only.scope);
  put('about', only.about);
  put('repeats', only.repeats);
  if (again) put('again', 'on');
  put('thing', changes?.thing);
  put('revision', changes?.revision);
  put('version', changes === undefined ? undefined : String(changes.version));
  return form;
}

/** A statement as it was seen, and the revision to which it is put back. */
export type SentThing = Changes & { back?: string };

/** Several statements as the desk's form has them. */
export function cellsFormData(event: string, things: readonly SentThing[]): FormData {
  const form = new FormData();
  form.set('event', event);
  things.forEach(({ thing, revision, version, back }, at) => {
    form.set(`things[${at}].thing`, thing);
    form.set(`things[${at}].revision`, revision);
    form.set(`things[${at}].version`, String(version));
    if (back !== undefined) form.set(`things[${at}].back`, back);
  });
  return form;
}
