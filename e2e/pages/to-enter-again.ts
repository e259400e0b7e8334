import { systemClock } from '@/lib/platform/clock';
import { insertRequest } from '@/lib/store/re-entries';
import { aDocument, aStatement } from '@/lib/writes/testing/entering';
import { logsAs } from '@/lib/writes/testing/logs-as';
import { passageIn, REPORT_TEXT } from '@/lib/writes/testing/passage';
import { about, stated } from '@/prisma/factories/values';
import { paraphrase } from '@/prisma/factories/wording';
import type { Desk, DeskPerson } from './desk';

/** What is logged of a passage that says "at least 89". */
export const MISTYPED = /40,?777/;

/**
 * A submitted statement on the question of a made-up event that is to be entered again. It is asked for here: a rule of the
 * desk would hold up what other tests publish.
 */
export async function submitMistyped(desk: Desk, author: DeskPerson, slug: string): Promise<{ page: string }> {
  const { client } = desk;
  const claim = await client.claim.findFirstOrThrow({ where: { event: { slug } } });
  const { sourceId } = await client.statement.findFirstOrThrow({ where: { claimId: claim.id } });
  const logs = logsAs(client, author.id, systemClock);
  const document = await logs({
    kind: 'document',
    entry: aDocument(`${slug}-report`, { title: 'Courier', text: REPORT_TEXT }),
  });
  const said = { content: stated(about(40_777)), wording: paraphrase('About 40,777 were killed.') };
  const thing = await logs({
    kind: 'statement',
    entry: aStatement(claim.id, sourceId, { ...said, evidence: passageIn(document) }),
  });
  const { id } = await client.statementRevision.findFirstOrThrow({ where: { statementId: thing } });
  await insertRequest(client, id, new Date());
  await desk.took(author, 'submit', { kind: 'statement', id: thing });
  return { page: `/desk/statements/${thing}` };
}

/** The name of the first source of a made-up event. */
export async function speakerOf(desk: Desk, slug: string): Promise<string> {
  const { source } = await desk.client.statement.findFirstOrThrow({
    where: { claim: { event: { slug } } },
    include: { source: { include: { revisions: { orderBy: { number: 'desc' }, take: 1 } } } },
  });
  return source.revisions[0]?.name ?? '';
}
