import { reportSteps, taskFor } from '@/lib/domain/error-report';
import { can, type Permission } from '@/lib/domain/permission';
import type { Member } from '@/lib/domain/person';
import { deskDatabase } from '@/lib/platform/db';
import { countOpenReports, listReports } from '@/lib/store/error-reports';
import { type ReportItem, reportItem } from '@/lib/views/error-reports';
import { legibleView } from '@/lib/views/legible';

export const REPORTS_PAGE = 20;

/** Reads one page of readers' error reports, with the steps that this person may take on each. */
export async function readErrorReports(
  actor: Member,
  { shown, page }: { shown: 'open' | 'all'; page: number },
): Promise<
  { ok: true; items: readonly ReportItem[]; total: number; open: number } | Extract<Permission, { ok: false }>
> {
  const allowed = can(actor, 'see error reports', 'the desk');
  if (!allowed.ok) return allowed;
  const asked = { shown, skip: (page - 1) * REPORTS_PAGE, take: REPORTS_PAGE };
  const { rows, total } = await listReports(deskDatabase(), asked);
  const items = rows.map((row) => {
    const steps = reportSteps(row).filter((step) => can(actor, taskFor(step), 'the desk').ok);
    return legibleView(reportItem(row, steps));
  });
  return { ok: true, items, total, open: shown === 'open' ? total : await countOpenReports(deskDatabase()) };
}

/** The number of reports that wait for the desk; zero for a member who may not see them. */
export async function readOpenReports(actor: Member): Promise<number> {
  return can(actor, 'see error reports', 'the desk').ok ? countOpenReports(deskDatabase()) : 0;
}
