import { caseIdOf } from "../domain/cases/case-id.ts";
import type { CaseStore } from "../domain/cases/case-store.ts";
import { type ReportBack, reportBacksDue } from "../domain/cases/report-backs.ts";
import { type Submission, submitOnce } from "../domain/cases/submit-case.ts";
import type { Community } from "../domain/community/community.ts";
import { type Clock, osloToday } from "../domain/kernel/clock.ts";

/** What the case says, in the community's own language. */
export type ReportBackWords = (
  report: ReportBack,
  community: Community,
) => Pick<Submission, "title" | "need" | "patients">;

/** Whose name stands on a case that nobody pressed a button for. */
const ENIGHET = { person: "enighet", name: "Enighet" };

/**
 * Submits the case «Rapport fra …» for every body whose report is near (M49). It waits in the secretariat's inbox like
 * any other case, and is there once: however many rounds, restarts and processes there are, its id comes of body and day.
 *
 * @returns the cases that were not there before
 */
export async function openReportBacks(
  {
    cases,
    clock,
    words,
  }: { readonly cases: CaseStore; readonly clock: Clock; readonly words: ReportBackWords },
  community: Community,
): Promise<readonly string[]> {
  const opened: string[] = [];
  for (const report of reportBacksDue(community, osloToday(clock))) {
    // Nearly every round finds it there, and has nothing to write.
    const first = await cases.readCase(community.id, caseIdOf(report.mark, 0));
    const event = first?.value.events[0];
    if (event?.kind === "submitted" && event.mark === report.mark) continue;
    const { treated, isNew } = await submitOnce(
      cases,
      community.id,
      { ...words(report, community), mark: report.mark },
      { actor: ENIGHET, at: clock.now().toString() },
    );
    if (isNew) opened.push(treated.id);
  }
  return opened;
}
