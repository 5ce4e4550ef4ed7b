import type { CivilDate } from "../../kernel/civil-date.ts";
import type { Case } from "../case.ts";
import type { CaseReader } from "../case-reader.ts";
import type { StanceKind } from "../stance.ts";
import { type Anchoring, draftFor, type PreMeeting, preMeetingsOf } from "./anchoring.ts";
import { seatPlace } from "./ask-parties.ts";
import type { AnchoringOutcome } from "./change-anchoring.ts";
import { type AnchoringRefusal, isWorkedOn, placesToAnchor } from "./who-anchors.ts";

/** A note that the whole side reads, and nobody else. */
export function addNote(
  anchoring: Anchoring,
  treated: Case,
  {
    words,
    seat,
    mark,
  }: { readonly words: string; readonly seat?: string | undefined; readonly mark: string },
  reader: CaseReader,
): AnchoringOutcome {
  const refused = refusalOfWork(anchoring, treated, reader);
  if (refused !== undefined) return { refused };
  if (seat !== undefined && seatPlace(anchoring, treated, seat, reader) === undefined)
    return { refused: "not-your-seat" };
  if (words.trim() === "") return { refused: "words-needed" };
  if (anchoring.notes.some((note) => note.mark === mark)) return { anchoring };
  const note = {
    by: reader.actor,
    at: reader.at,
    words: words.trim(),
    ...(seat === undefined ? {} : { seat }),
    mark,
  };
  return { anchoring: { ...anchoring, notes: [...anchoring.notes, note] } };
}

/** What the seat thinks of answering: no stance, and its reason may be missing still. */
export function saveDraft(
  anchoring: Anchoring,
  treated: Case,
  { seat, stance, words }: { readonly seat: string; readonly stance: StanceKind; readonly words: string },
  reader: CaseReader,
): AnchoringOutcome {
  if (seatPlace(anchoring, treated, seat, reader) === undefined) return { refused: "not-your-seat" };
  if (!isWorkedOn(treated, reader.community)) return { refused: "not-under-treatment" };
  const said = words.trim() === "" ? undefined : words.trim();
  const last = draftFor(anchoring, seat);
  if (last?.stance === stance && last.words === said) return { anchoring };
  const draft = {
    seat,
    stance,
    ...(said === undefined ? {} : { words: said }),
    by: reader.actor,
    at: reader.at,
  };
  return { anchoring: { ...anchoring, drafts: [...anchoring.drafts, draft] } };
}

/** Formøte: the side meets by itself. `id` is the form's, so that one sent twice is one meeting. */
export function planPreMeeting(
  anchoring: Anchoring,
  treated: Case,
  { id, date, place }: { readonly id: string; readonly date: CivilDate; readonly place: string },
  reader: CaseReader,
): AnchoringOutcome {
  const refused = refusalOfWork(anchoring, treated, reader);
  if (refused !== undefined) return { refused };
  if (anchoring.preMeetings.some((each) => each.id === id)) return { anchoring };
  return withPreMeeting(anchoring, { id, date, place: place.trim(), notes: "", state: "planned" }, reader);
}

/** What a pre-meeting came to; written again it follows what was written before. */
export function notePreMeeting(
  anchoring: Anchoring,
  treated: Case,
  { id, notes }: { readonly id: string; readonly notes: string },
  reader: CaseReader,
): AnchoringOutcome {
  const refused = refusalOfWork(anchoring, treated, reader);
  if (refused !== undefined) return { refused };
  const meeting = preMeetingsOf(anchoring).find((each) => each.id === id);
  if (meeting === undefined) return { refused: "no-such-pre-meeting" };
  if (notes.trim() === "") return { refused: "words-needed" };
  if (meeting.notes === notes.trim()) return { anchoring };
  const { date, place } = meeting;
  return withPreMeeting(anchoring, { id, date, place, notes: notes.trim(), state: "held" }, reader);
}

function withPreMeeting(
  anchoring: Anchoring,
  meeting: Omit<PreMeeting, "by" | "at">,
  { actor: by, at }: CaseReader,
): AnchoringOutcome {
  return { anchoring: { ...anchoring, preMeetings: [...anchoring.preMeetings, { ...meeting, by, at }] } };
}

function refusalOfWork({ side }: Anchoring, treated: Case, reader: CaseReader): AnchoringRefusal | undefined {
  if (!placesToAnchor(treated, reader).some((place) => place.side === side)) return "not-your-side";
  return isWorkedOn(treated, reader.community) ? undefined : "not-under-treatment";
}
