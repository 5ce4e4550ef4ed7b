import type { Case } from "../cases/case.ts";
import type { Circumstances } from "../cases/case-outcome.ts";
import type { Publicity } from "../cases/paper-shape.ts";
import type { Meeting } from "./meeting.ts";
import { keepsMinutes, type MeetingOutcome } from "./meeting-outcome.ts";

/** A document of a meeting, and whether the public may see it. */
export interface PublicDocument {
  /** `case/document`: of the case's paper it is `BT-407/paper`; of the minutes `ssu-2026-12-12/minutes`. */
  readonly id: string;
  /** Which case it belongs to; absent for the minutes. */
  readonly about: { readonly item: number; readonly treated: Case } | undefined;
  /** The enclosure's own name; absent for the paper, and for the minutes. */
  readonly name: string | undefined;
  /** Absent while nobody has considered it: then it is not published (practice 14). */
  readonly publicity: Publicity | undefined;
}

/** Every paper and enclosure of the cases on the agenda, in the agenda's order, then the minutes when they are approved. */
export function documentsOf(meeting: Meeting, cases: ReadonlyMap<string, Case>): PublicDocument[] {
  const papers = meeting.agenda.flatMap(({ number, case: id }) => {
    const treated = cases.get(id);
    if (treated?.paper === undefined) return [];
    const document = (key: string, name: string | undefined): PublicDocument => ({
      id: `${id}/${key}`,
      about: { item: number, treated },
      name,
      publicity: treated.publicity.get(key),
    });
    return [document("paper", undefined), ...treated.enclosures.map((each) => document(each.id, each.name))];
  });
  if (meeting.minutes?.state !== "approved") return papers;
  const treated = meeting.agenda.flatMap(({ case: id }) => cases.get(id) ?? []);
  const minutes = { id: `${meeting.id}/minutes`, about: undefined, name: undefined };
  return [...papers, { ...minutes, publicity: publicityOfMinutes(treated) }];
}

/** Minutes tell what each paper proposes: they are public when all papers are, and else as the one least so. */
function publicityOfMinutes(treated: readonly Case[]): Publicity | undefined {
  const papers = treated.filter(({ paper }) => paper !== undefined);
  const each = papers.map(({ publicity }) => publicity.get("paper"));
  const closed = (["exempt", "deferred"] as const).flatMap(
    (access) => each.find((publicity) => publicity?.access === access) ?? [],
  )[0];
  if (closed !== undefined) return closed;
  return each.every((publicity) => publicity !== undefined) ? { access: "public" } : undefined;
}

/** Those that are set as public; nothing that is exempt, deferred or not considered. */
export function publicOnes(documents: readonly PublicDocument[]): PublicDocument[] {
  return documents.filter(({ publicity }) => publicity?.access === "public");
}

/** Notes that what is public has been published, when and by whom; the same documents again are noted once. */
export function publishMeeting(
  meeting: Meeting,
  cases: ReadonlyMap<string, Case>,
  c: Circumstances,
): MeetingOutcome {
  if (!keepsMinutes(meeting, c) || c.standing.secretaryFor.length === 0)
    return { refused: "not-secretariat" };
  if (meeting.noticeSentAt === undefined) return { refused: "notice-not-sent" };
  const documents = publicOnes(documentsOf(meeting, cases)).map(({ id }) => id);
  if (documents.length === 0) return { refused: "nothing-to-publish" };
  const { published = [] } = meeting;
  const last = published.at(-1)?.documents ?? [];
  if (last.length === documents.length && documents.every((id) => last.includes(id))) return { meeting };
  return { meeting: { ...meeting, published: [...published, { at: c.at, by: c.actor, documents }] } };
}
