import type { DeskItem } from '@/lib/views/desk';
import type { FieldChanges } from '@/lib/views/field-changes';
import { Except } from './batch-form';
import { WhatChanges } from './what-changes';

type Item = { item: DeskItem; changes?: { fields: FieldChanges; isNew: boolean }; isExcepted: boolean };

/** What waits together, each with what it changes for readers, and the box by which it is excepted. */
export function BatchItems({ items }: { items: readonly Item[] }) {
  return (
    <ol className="divide-y divide-line border-line border-y">
      {items.map(({ item, changes, isExcepted }) => (
        <li key={item.thing} className="grid gap-x-10 gap-y-2 py-5 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
          <div className="min-w-0">
            <p className="text-[0.8125rem] text-soft">
              {item.kindName} · {item.revision}
            </p>
            <h2 className="mt-1 font-serif text-[1.0625rem] leading-snug" dir="auto">
              <a href={item.page}>{item.label}</a>
            </h2>
            {item.turn !== undefined && <p className="mt-1 text-[0.875rem] text-soft">{item.turn}</p>}
            {item.warning !== undefined && (
              <p className="mt-1 text-[0.875rem]">
                <strong className="font-semibold">Look first:</strong> {item.warning}
              </p>
            )}
            {item.note !== undefined && <p className="mt-1 text-[0.875rem] text-soft">{item.note}</p>}
            <div className="mt-2">
              {mayPublish(item) ? (
                <Except thing={item.thing} label={item.label} isExcepted={isExcepted} />
              ) : (
                <p className="text-[0.875rem] text-soft">
                  {hasToSay(item) ? (
                    <>
                      Readers have a version of it: <a href={item.page}>publish it on its page</a>, and say whether it
                      corrects that.
                    </>
                  ) : (
                    'It is not among what you publish here.'
                  )}
                </p>
              )}
            </div>
          </div>
          {changes && (
            <WhatChanges changes={changes.fields} isNew={changes.isNew} id={`changes-${item.thing}`} level="h3" />
          )}
        </li>
      ))}
    </ol>
  );
}

const stepOf = ({ steps }: DeskItem) => steps.find(({ step }) => step === 'publish');

/** Whether publishing it takes a word on what readers have: whether it corrects that. */
const hasToSay = (item: DeskItem): boolean => stepOf(item)?.corrects === 'has to say';

/** Whether the person who looks may publish it together with others. */
export const mayPublish = (item: DeskItem): boolean => stepOf(item) !== undefined && !hasToSay(item);
