import { FieldLink } from '@/components/comment/field-link';
import type { DeskAddress } from '@/lib/schemas/desk-address';
import type { FieldChange, FieldChanges, ShownText } from '@/lib/views/field-changes';

type Props = {
  changes: FieldChanges;
  /** Readers see nothing of it yet. */
  isNew: boolean;
  /** Where several stand on a page. */
  id?: string;
  level?: 'h2' | 'h3';
  /** The list from which the page was opened: who comments keeps its place there. */
  list?: DeskAddress | undefined;
};

/** What a revision changes for readers, field by field: what they see now, and what they would see. */
export function WhatChanges({
  changes: { changed, same },
  isNew,
  id = 'what-changes',
  level: Head = 'h2',
  list,
}: Props) {
  return (
    <section aria-labelledby={id} className="text-[0.9375rem]">
      <Head id={id} className="font-semibold">
        {isNew ? 'What readers would see' : 'What changes for readers'}
      </Head>
      {changed.length === 0 ? (
        <p className="mt-1 text-soft">Nothing: every field is as readers see it.</p>
      ) : (
        <table className="mt-2 w-full border-collapse">
          <thead className={isNew ? 'sr-only' : 'text-soft'}>
            <tr>
              <HeadCell>Field</HeadCell>
              {!isNew && <HeadCell>Readers see now</HeadCell>}
              <HeadCell>Would see</HeadCell>
            </tr>
          </thead>
          <tbody>
            {changed.map((change) => (
              <Row key={change.label} change={change} isNew={isNew} list={list} />
            ))}
          </tbody>
        </table>
      )}
      {same.length > 0 && (
        <p className="mt-2 text-[0.8125rem] text-soft">
          {same.length === 1 ? 'One field stays' : `${same.length} fields stay`} the same: {same.join(', ')}.
        </p>
      )}
    </section>
  );
}

const HeadCell = ({ children }: { children: string }) => (
  <th scope="col" className="border-line-firm border-b py-1 pe-3 text-start font-normal text-[0.8125rem]">
    {children}
  </th>
);

type RowProps = Pick<Props, 'isNew' | 'list'> & { change: FieldChange };

function Row({ change: { field, label, before, after }, isNew, list }: RowProps) {
  return (
    <tr className="border-line border-b align-top">
      <th scope="row" className="w-32 py-1.5 pe-3 text-start font-normal text-soft">
        <FieldLink field={field} label={label} list={list} />
      </th>
      {!isNew && (
        <td className="w-2/5 py-1.5 pe-3 text-soft">
          {before ? (
            <del>
              <Shown of={before} />
            </del>
          ) : (
            'nothing'
          )}
        </td>
      )}
      <td className="py-1.5">{after ? <Shown of={after} isNew={!isNew} /> : 'nothing'}</td>
    </tr>
  );
}

/** What stands in a field: words of a source in their language and direction. */
function Shown({ of: { text, lang, dir }, isNew = false }: { of: ShownText; isNew?: boolean }) {
  const Tag = isNew ? 'ins' : 'span';
  return (
    <Tag className="whitespace-pre-wrap break-words no-underline" lang={lang} dir={dir ?? 'auto'}>
      {text}
    </Tag>
  );
}
