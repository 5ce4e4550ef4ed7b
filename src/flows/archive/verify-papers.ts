import type { Case } from "../../domain/cases/case.ts";
import type { ReadEnclosure } from "../../domain/cases/read-enclosure.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { isSealIntact } from "../../domain/meetings/sealed-minutes.ts";

/** What is wrong with the papers beside the records. */
export type PaperFinding =
  /** Something under the seal of approved minutes is not what it was sealed over. */
  | { readonly kind: "minutes-altered"; readonly meeting: string }
  /** A case says that it was decided in a meeting that is not there. */
  | { readonly kind: "meeting-missing"; readonly meeting: string; readonly case: string }
  /** Its bytes are not there, or are not what their hash says. */
  | { readonly kind: "enclosure-altered"; readonly enclosure: string; readonly case: string };

export interface PaperCheck {
  readonly sealed: number;
  /** Approved minutes without a seal: those from before there were seals, or one from which it was taken. */
  readonly unsealed: number;
  readonly enclosures: number;
  readonly findings: readonly PaperFinding[];
}

/**
 * Checks the seals of all approved minutes, and the hash of every enclosure (arkivlova § 5: unchanged). What was added
 * to minutes after their seal – corrections and publishing – is not under it.
 *
 * @throws StoreUnavailableError
 */
export async function verifyPapers(
  community: string,
  { meetings, cases }: { readonly meetings: readonly Meeting[]; readonly cases: readonly Case[] },
  readEnclosure: ReadEnclosure,
): Promise<PaperCheck> {
  const approved = meetings.filter(
    ({ minutes }) => minutes?.state === "approved" || minutes?.seal !== undefined,
  );
  const unsealed = approved.filter((meeting) => isSealIntact(meeting) === undefined);
  const enclosed = cases.flatMap((treated) =>
    treated.enclosures.map((enclosure) => ({ treated, enclosure })),
  );
  const findings: PaperFinding[] = [
    ...approved
      .filter((meeting) => isSealIntact(meeting) === false)
      .map(({ id }): PaperFinding => ({ kind: "minutes-altered", meeting: id })),
    ...cases.flatMap((treated) => meetingMissing(treated, meetings)),
  ];
  // One after another: a file may be large, and there may be hundreds.
  for (const { treated, enclosure } of enclosed)
    if ((await readEnclosure(community, enclosure)) === undefined)
      findings.push({ kind: "enclosure-altered", enclosure: enclosure.id, case: treated.id });
  return {
    sealed: approved.length - unsealed.length,
    unsealed: unsealed.length,
    enclosures: enclosed.length,
    findings,
  };
}

function meetingMissing({ id, decision }: Case, meetings: readonly Meeting[]): PaperFinding[] {
  const meeting = decision?.meeting;
  if (meeting === undefined || meetings.some((each) => each.id === meeting)) return [];
  return [{ kind: "meeting-missing", meeting, case: id }];
}
