import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { DeskTable } from '@/components/desk-table/desk-table';
import { TableTitle } from '@/components/desk-table/table-page';
import { NotHere } from '@/components/entry/not-here';
import { logBlock, readBlock, undoBlock } from '@/lib/actions/desk-block-actions';
import { addColumn, discardCells, previewCell, putBackCells, saveCell } from '@/lib/actions/desk-table-actions';
import { logDocument, logQuestion } from '@/lib/actions/entry-actions';
import { findDocuments, previewStatement, saveStatementBeside } from '@/lib/actions/statement-actions';
import { signedIn } from '@/lib/platform/session';
import { readComposer } from '@/lib/reads/composer';
import { readDeskTable } from '@/lib/reads/desk-table';
import { parseThingId } from '@/lib/schemas/desk-address';
import { parseTableAddress } from '@/lib/schemas/table-address';

export const metadata: Metadata = { title: 'Table' };
export const instant = false;

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The table of an event, into which editors type. */
export default async function DeskTablePage({ params, searchParams }: Props) {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const id = parseThingId((await params).id);
  const state = parseTableAddress(await searchParams);
  const read = id === undefined ? undefined : await readDeskTable(person, id, { from: 0 }, state.show);
  const lists = id === undefined ? undefined : await readComposer(person, id);
  if (!read?.ok || lists === undefined || typeof lists === 'string') {
    return <NotHere title="Table" reason={read?.ok === false ? read.reason : 'no such thing'} />;
  }
  const { view } = read;
  return (
    <DeskTable
      given={view}
      state={state}
      lists={lists}
      actions={{
        preview: previewCell,
        save: saveCell,
        discard: discardCells,
        putBack: putBackCells,
        addColumn,
        addRow: logQuestion,
        composer: { save: saveStatementBeside, preview: previewStatement, find: findDocuments, logDocument },
        block: { read: readBlock, log: logBlock, undo: undoBlock },
      }}
      keptAs={`${person.id} ${view.event.id}`}
    >
      <TableTitle event={view.event} />
    </DeskTable>
  );
}
