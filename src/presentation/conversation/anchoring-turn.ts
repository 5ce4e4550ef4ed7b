import {
  type Anchoring,
  type AnchoringSide,
  anchoringId,
  emptyAnchoring,
} from "../../domain/cases/anchoring/anchoring.ts";
import type { AnchoringStore } from "../../domain/cases/anchoring/anchoring-store.ts";
import { isAskedFor } from "../../domain/cases/anchoring/answer-representative.ts";
import { type AnchoringOutcome, changeAnchoring } from "../../domain/cases/anchoring/change-anchoring.ts";
import { type AnchoringPlace, placesToAnchor } from "../../domain/cases/anchoring/who-anchors.ts";
import type { Case } from "../../domain/cases/case.ts";
import { readerOf } from "../../domain/cases/case-reader.ts";
import type { CaseStore } from "../../domain/cases/case-store.ts";
import { replayCase } from "../../domain/cases/replay-case.ts";
import type { Community, Party } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import type { MeetingStore } from "../../domain/meetings/meeting-store.ts";
import type { RosterKeeper } from "../../domain/people/keep-rosters.ts";
import type { PeopleStore } from "../../domain/people/people-store.ts";
import { sideOf } from "../../domain/people/place.ts";
import { anchoringTexts } from "../text/anchoring-texts.ts";
import type { TitledText } from "../text/catalogue.ts";
import { anchoringQuestionView } from "../view/anchoring-question-view.ts";
import { anchoringSideView } from "../view/anchoring-side-view.ts";
import type { AnchoringView } from "../view/anchoring-view.ts";
import type { AnchoredCase, AnchoringContext } from "../view/anchoring-words.ts";
import type { NoticeView, View } from "../view/view.ts";
import type { CasePosts } from "./case-posts.ts";
import type { Matter } from "./matter.ts";
import type { Messenger } from "./message.ts";

export interface AnchoringRoomParts {
  readonly cases: CaseStore;
  readonly anchorings: AnchoringStore;
  readonly meetings: Pick<MeetingStore, "readMeeting">;
  readonly people: PeopleStore;
  readonly rosters: RosterKeeper;
  readonly communities: readonly Community[];
  readonly messenger: Messenger;
  readonly posts: Pick<CasePosts, "refresh">;
  readonly clock: Clock;
  /** Something that was never given before, for every form that is opened. */
  readonly newMark: () => string;
}

/** One person's message or click about the anchoring of one case, in a personal conversation. */
export interface AnchoringTurn {
  readonly parts: AnchoringRoomParts;
  readonly matter: Matter;
  readonly community: Community;
  readonly account: NonNullable<Matter["account"]>;
  readonly caseId: string;
  /** Where the click says that the person stands; each absent when it does not. Whether they do is read anew. */
  readonly side?: string | undefined;
  readonly seat?: string | undefined;
  readonly party?: string | undefined;
}

/** A contact who has been asked, and by whom. */
interface AskedHere {
  readonly party: Party;
  readonly anchoring: Anchoring;
}

/** The case as it is, with who the person is at this moment (decision 5); a notice when there is no such case. */
export async function readAnchored(turn: AnchoringTurn): Promise<AnchoredCase | NoticeView> {
  const { parts, matter, community, account, caseId } = turn;
  const stored = await parts.cases.readCase(community.id, caseId);
  const treated = stored && replayCase(caseId, stored.value.events);
  if (treated === undefined)
    return anchoringNotice(anchoringTexts(matter.language).notice.noSuchCase, matter);
  const roster = await parts.rosters.current(community.id);
  const today = osloToday(parts.clock);
  const at = parts.clock.now().toString();
  const reader = readerOf({ account, name: matter.sender.name }, roster, { community, at, today });
  const deadline = await deadlineOf(treated, community, parts.meetings);
  return { treated, community, roster, today, library: matter.library, reader, deadline };
}

/** The last day of a written treatment, or the meeting's; absent where none is set, and between steps. */
async function deadlineOf(
  { step }: Case,
  community: Community,
  meetings: AnchoringRoomParts["meetings"],
): Promise<CivilDate | undefined> {
  if (step === undefined || step.closed) return undefined;
  if (step.meeting === undefined) return step.deadline;
  return (await meetings.readMeeting(community.id, step.meeting))?.value.date;
}

/** Where the person stands in the case: the place that the click names, else their first. Absent for none. */
export function placeIn(
  { treated, reader }: AnchoredCase,
  { side, seat }: Pick<AnchoringTurn, "side" | "seat">,
): AnchoringPlace | undefined {
  const places = placesToAnchor(treated, reader);
  if (seat === undefined && side === undefined) return places[0];
  return places.find((place) => (side === undefined || place.side === side) && place.held?.seat.id === seat);
}

/** The own side's anchoring; only ever read for somebody who stands in it. */
export async function readSide(
  { parts, community, caseId }: AnchoringTurn,
  { side }: Pick<AnchoringPlace, "side">,
): Promise<Anchoring> {
  const stored = await parts.anchorings.readAnchoring(community.id, anchoringId(caseId, side));
  return stored?.value ?? emptyAnchoring(caseId, side);
}

/** The party that the person has been asked for: the one that the click names, else the first. Absent for none. */
async function askedHere(turn: AnchoringTurn, { reader }: AnchoredCase): Promise<AskedHere | undefined> {
  for (const party of reader.standing.contactFor) {
    if (turn.party !== undefined && turn.party !== party.id) continue;
    const anchoring = await readSide(turn, { side: sideOf(party) });
    if (isAskedFor(anchoring, party.id, reader)) return { party, anchoring };
  }
  return undefined;
}

/** What the person sees of the case's anchoring: their side's card, the question to them as a contact, or why nothing. */
export async function presentAnchoring(
  turn: AnchoringTurn,
  said: AnchoringView["said"],
  unreached = false,
): Promise<View> {
  const anchored = await readAnchored(turn);
  if ("kind" in anchored) return anchored;
  const { language } = turn.matter;
  const place = placeIn(anchored, turn);
  if (place !== undefined && turn.party === undefined) {
    const context: AnchoringContext = { ...anchored, place, anchoring: await readSide(turn, place) };
    return anchoringSideView(context, said, { unreached }, language);
  }
  const asked = await askedHere(turn, anchored);
  if (asked === undefined) return anchoringNotice(anchoringTexts(language).notice.notYours, turn.matter);
  const { person } = anchored.reader.actor;
  return anchoringQuestionView(anchored, { ...asked, person }, said, language);
}

/** A rule on the side's anchoring, with the case and the person as they are at the moment of writing. */
export async function changeSide(
  turn: AnchoringTurn,
  side: AnchoringSide,
  rule: (anchoring: Anchoring, anchored: AnchoredCase) => AnchoringOutcome,
) {
  const anchored = await readAnchored(turn);
  if ("kind" in anchored) return anchored;
  const changed = await changeAnchoring(
    turn.parts.anchorings,
    turn.community.id,
    { caseId: turn.caseId, side },
    (anchoring) => rule(anchoring, anchored),
  );
  return { anchored, changed };
}

export function anchoringNotice(text: TitledText, { language }: Pick<Matter, "language">): NoticeView {
  return { kind: "notice", language, tone: "warning", ...text };
}
