'use client';

import type { FieldMetadata } from '@conform-to/react';
import { useEffect, useId, useState } from 'react';
import { Conflict } from '@/components/entry/conflict';
import { TimeField } from '@/components/entry/time-field';
import { ActionForm } from '@/components/ui/action-form';
import { RadioField } from '@/components/ui/choice-fields';
import { CheckboxField, SelectField, TextAreaField } from '@/components/ui/fields';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction, SendingState } from '@/components/ui/use-sending';
import type { ComposerState, findDocuments, previewStatement } from '@/lib/actions/statement-actions';
import { statementForm } from '@/lib/schemas/statement-form';
import type { ChoiceView, ComposerView } from '@/lib/views/composer';
import { LABELS } from '@/lib/views/form-labels';
import { choicesOf, FORM_WORDS, REJECT_WORDS } from '@/lib/views/statement-form-words';
import { type BesideText, NewSource, useKeysBeside } from './beside-text';
import { Details } from './details';
import { DocumentDialog } from './document-dialog';
import { DocumentsField } from './documents-field';
import { beginAtFirstEmpty, enterGoesOn, useKeys } from './enter-goes-on';
import { GuessContext, GuessLine, useGuesses } from './guesses';
import { PicksField, SourcesField } from './lists';
import { Preview } from './preview';
import { type PassageFields, QuotesField } from './quotes-field';
import { type Relay, RelaysField } from './relays-field';
import { Stays } from './stays';
import { useHold } from './use-hold';
import { ReadingContext, usePreview } from './use-preview';
import { ValueField } from './value-field';
import { WordingFieldset } from './wording-fields';

export type Defaults = Readonly<Record<string, unknown>>;

type Props = {
  view: ComposerView;
  save: FormAction;
  preview: typeof previewStatement;
  find: typeof findDocuments;
  logDocument: FormAction;
  defaults: Defaults;
  /** Of a revision: the statement, and what its editor sees. */
  revises?: { thing: string; revision: string; version: string };
  keptAs: string;
  /** Beside a document that is read. */
  beside?: BesideText;
};

const FORMS = choicesOf(FORM_WORDS);

const REJECTS = choicesOf(REJECT_WORDS);

/** What a new statement has where nothing else was chosen. */
const PLAIN = { form: 'stated', kind: 'paraphrase', scope: 'same', origin: 'its own' };

/** Everything that a statement can hold, on one screen: the sentence that it will say on top. */
export function Composer({ view, save, preview, find, logDocument, defaults, revises, keptAs, beside }: Props) {
  const names = useId();
  const [form, fields] = useActionForm({
    action: save,
    schema: statementForm,
    hidden: { event: view.event.id, ...revises },
    defaultValue: { ...PLAIN, ...defaults },
    keptAs,
  });
  const { meta, element, sending } = form;
  const relays = fields.relays as unknown as FieldMetadata<Relay[]>;
  const reading = usePreview(element, preview);
  const isToConfirm = useHold(element, reading);
  const { readNow } = reading;
  const composer = reading.composer ?? (sending.state as SendingState & { composer?: ComposerState }).composer;
  useKeys(element, beside !== undefined);
  const { made } = sending.state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each statement that was logged from beside a table or a text
  useEffect(() => {
    if (made === undefined) return;
    form.forget();
    beside?.onMade(sending.state);
  }, [made]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, where no outlet is named yet
  useEffect(() => {
    if (beside?.relay && !relays.initialValue?.length && !relays.value?.length)
      meta.insert({ name: relays.name, defaultValue: beside.relay });
  }, [beside?.relay]);
  const guessed = useGuesses(element, beside?.guesses, meta.id);
  useKeysBeside(element, { guessed, beside, unknown: composer?.unknown['sources[0]'] });
  // Statements on the question, and the reading of what was kept: known before anything is typed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each form that is shown
  useEffect(() => {
    readNow();
    if (element.current !== null && revises === undefined) beginAtFirstEmpty(element.current);
  }, [meta.id]);

  const [isLogging, setLogging] = useState(false);
  const [logged, setLogged] = useState<readonly ChoiceView[]>([]);
  const quotes = fields.quotes as unknown as FieldMetadata<PassageFields[]>;
  const documents = fields.documents as unknown as FieldMetadata<string[]>;

  const text = (field: unknown) => field as FieldMetadata<string | undefined>;
  const typedIn = (field: unknown) => text(field).value ?? (text(field).initialValue as string | undefined);
  const about = revises ? defaults.claim : typedIn(fields.claim);
  const question = view.questions.find(({ value }) => value === about);
  const does = typedIn(fields.form) ?? 'stated';
  const rejects = typedIn(fields.rejects);
  const givesValue = does === 'stated' || (does === 'denied' && rejects === 'value');
  const namesStatements = does === 'withdrawn' || (does === 'denied' && rejects === 'statement');
  const said = composer?.said ?? [];
  // Beside a text, in half a window, what belongs together stands side by side.
  const pair = beside ? 'grid items-start gap-x-6 gap-y-4 sm:grid-cols-2' : 'space-y-5';

  return (
    <ReadingContext value={reading}>
      <GuessContext value={guessed}>
        <Preview preview={composer?.preview} checks={composer?.checks} isTight={beside !== undefined} />
        <datalist id={names}>
          {view.sources.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <ActionForm
          wide="columns"
          form={form}
          above={<Conflict form={form} whenRead={reading.whenRead} />}
          submit={revises ? 'Save as a draft' : beside ? 'Save draft and next' : 'Save draft'}
          also={{ label: beside ? 'Submit and next' : 'Save and submit', name: 'finish', value: 'submit' }}
          others={
            revises || beside
              ? []
              : [{ label: 'Save draft and next', name: 'finish', value: 'next', keys: 'Control+Enter' }]
          }
        >
          {/* biome-ignore lint/a11y/noStaticElementInteractions: it only says what Enter does in the fields within */}
          <div onKeyDown={enterGoesOn} className={`grid gap-x-14 gap-y-5 ${beside ? '' : 'lg:grid-cols-2'}`}>
            <div className={beside ? 'space-y-4' : 'measure space-y-5'}>
              {revises ? (
                <Stays event={view.event.id} question={question} defaults={defaults} />
              ) : (
                <div className={beside ? 'grid items-start gap-x-6 gap-y-4 sm:grid-cols-[3fr_2fr]' : 'space-y-5'}>
                  <div>
                    <SelectField
                      field={fields.claim}
                      label="Question"
                      options={[
                        { value: '', label: 'Choose …' },
                        ...view.questions.map(({ value, label }) => ({ value, label })),
                      ]}
                    />
                    <GuessLine name="claim" />
                  </div>
                  <div>
                    <SourcesField
                      meta={meta}
                      field={fields.sources as unknown as FieldMetadata<string[]>}
                      names={names}
                    />
                    <GuessLine name="sources[0]" />
                    {beside && <NewSource name={composer?.unknown['sources[0]']} onAdd={beside.onAddSource} />}
                  </div>
                </div>
              )}
              <div>
                <RadioField field={fields.form} legend={LABELS.statement.form} choices={FORMS} inline />
                <GuessLine name="form" />
              </div>
              {does === 'denied' && (
                <RadioField field={fields.rejects} legend={LABELS.statement.rejects} choices={REJECTS} inline />
              )}
              <div className={pair}>
                {givesValue && (
                  <div className="space-y-3">
                    <ValueField
                      said={text(fields.said)}
                      confirmed={text(fields.confirmed)}
                      label={LABELS.statement.said}
                      hint={question?.asks ?? 'Choose the question first: it says what a value is.'}
                      offers={composer?.offers.confirmed}
                    />
                    <GuessLine name="said" />
                    {question?.isNumber && <CheckboxField field={fields.counted} label={LABELS.statement.counted} />}
                  </div>
                )}
                {namesStatements && (
                  <PicksField
                    meta={meta}
                    field={fields.named as unknown as FieldMetadata<string[]>}
                    label={LABELS.statement.named}
                    choices={said}
                    add={does === 'withdrawn' ? 'Name a statement (without one, all)' : 'Name the statement'}
                  />
                )}
                <div className="space-y-3">
                  <TimeField
                    field={text(fields.saidAt)}
                    label={LABELS.statement.saidAt}
                    hint={`5 Jan 2023, or 5 Jan 2023, 14:30: in the zone of the event, ${view.event.zone}.`}
                    zone={view.event.zone}
                  />
                  <GuessLine name="saidAt" />
                  <CheckboxField field={fields.dateNotKnown} label={LABELS.statement.dateNotKnown} />
                </div>
              </div>
            </div>
            <div className={beside ? 'space-y-4' : 'measure space-y-5'}>
              <WordingFieldset
                kind={text(fields.kind)}
                words={text(fields.words)}
                language={text(fields.language)}
                translator={text(fields.translator)}
                translation={text(fields.translation)}
                required={!givesValue}
              />
              <QuotesField meta={meta} field={quotes} passages={composer?.passages ?? {}} add={beside?.add} />
              <DocumentsField
                meta={meta}
                field={documents}
                choices={[...logged, ...view.documents]}
                find={find}
                onLog={() => setLogging(true)}
              />
              <RelaysField
                meta={meta}
                field={relays}
                names={names}
                zone={view.event.zone}
                offers={composer?.offers ?? {}}
              />
              <Details meta={meta} fields={fields as never} question={question} said={said} zone={view.event.zone} />
              {(fields.again.errors || typedIn(fields.again) === 'on') && (
                <CheckboxField field={fields.again} label="Log it once more" />
              )}
              {revises && <TextAreaField field={fields.reason} label="Why does it change?" rows={2} required />}
            </div>
          </div>
          {isToConfirm && (
            <p
              role="alert"
              className="bottom-22 z-10 mt-6 border-disputed border-l-4 bg-disputed-wash px-3 py-2 text-[0.9375rem] [@media(min-height:44rem)]:sticky"
            >
              Not sent yet: the value was read only now. Confirm what it says, then send it again.
            </p>
          )}
        </ActionForm>
        {isLogging && (
          <DocumentDialog
            action={logDocument}
            keptAs={`${keptAs} document`}
            names={names}
            onLogged={(made) => {
              setLogged((before) => [made, ...before]);
              meta.insert({ name: documents.name, defaultValue: made.value });
            }}
            onClose={() => setLogging(false)}
          />
        )}
      </GuessContext>
    </ReadingContext>
  );
}
