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
  const form = keptFormData(repeats);
  const put = putInto(form);
  put('event', event);
  put('claim', claim);
  put('source', source);
  put('text', text);
  put('confirmed', confirmed);
  put('scope', only.scope);
  put('about', only.about);
  put('repeats', only.repeats);
  if (again) put('again', 'on');
  put('thing', changes?.thing);
  put('revision', changes?.revision);
  put('version', changes === undefined ? undefined : String(changes.version));
  return form;
}

/** What is kept from cell to cell, as the desk's forms have it. */
export function keptFormData({ saidAt, via, document, language }: Repeats): FormData {
  const form = new FormData();
  const put = putInto(form);
  put('saidAt', saidAt);
  put('via', via);
  put('document', document);
  put('language', language);
  return form;
}

/** What is empty is not said. */
const putInto =
  (form: FormData) =>
  (name: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') form.set(name, value);
  };

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
