import type { Anchoring } from "../../domain/cases/anchoring/anchoring.ts";
import { answerAsContact, registerAnswer } from "../../domain/cases/anchoring/answer-representative.ts";
import type { AnchoringOutcome } from "../../domain/cases/anchoring/change-anchoring.ts";
import { addNote, notePreMeeting, planPreMeeting, saveDraft } from "../../domain/cases/anchoring/own-side.ts";
import { releaseAnchoring } from "../../domain/cases/anchoring/release-anchoring.ts";
import type { Case } from "../../domain/cases/case.ts";
import type { CaseReader } from "../../domain/cases/case-reader.ts";
import { changeCase } from "../../domain/cases/change-case.ts";
import type { JsonObject } from "../../domain/kernel/json.ts";
import { sideOf } from "../../domain/people/place.ts";
import { intentsOf } from "../../flows/intents-of.ts";
import { anchoringTexts } from "../text/anchoring-texts.ts";
import { caseTexts } from "../text/case-texts.ts";
import { type AnchoringForm, anchoringForm } from "../view/anchoring-forms.ts";
import type { View } from "../view/view.ts";
import {
  contactAnswerSchema,
  draftSchema,
  noteSchema,
  preMeetingNotesSchema,
  preMeetingSchema,
  registeredAnswerSchema,
  releaseSchema,
} from "./anchoring-click-data.ts";
import {
  type AnchoringTurn,
  anchoringNotice,
  changeSide,
  placeIn,
  presentAnchoring,
  readAnchored,
  readSide,
} from "./anchoring-turn.ts";
import { filledIn } from "./fill-form.ts";

/** One of the side's forms, for somebody who stands in it; `problem` where it was sent and cannot be taken. */
export async function showAnchoringForm(
  form: AnchoringForm,
  turn: AnchoringTurn,
  data: JsonObject = {},
  problem?: string,
): Promise<View> {
  const anchored = await readAnchored(turn);
  if ("kind" in anchored) return anchored;
  const { language } = turn.matter;
  const place = placeIn(anchored, turn);
  if (place === undefined) return anchoringNotice(anchoringTexts(language).notice.notYours, turn.matter);
  const seatedOnly = form === "draft" || form === "release";
  if (seatedOnly && place.held === undefined)
    return warn(turn, anchoringTexts(language).refusal["not-your-seat"]);
  const context = { ...anchored, place, anchoring: await readSide(turn, place) };
  const sent = typeof data["mark"] === "string" ? data["mark"] : undefined;
  const mark = sent ?? turn.parts.newMark();
  return anchoringForm(form, context, { filled: filledIn(data), problem, mark }, language);
}

/** What a form of the side's sends. One that cannot be read comes again. */
export async function sendAnchoringForm(
  form: AnchoringForm,
  data: JsonObject,
  turn: AnchoringTurn,
): Promise<View> {
  if (form === "release") return release(data, turn);
  const anchored = await readAnchored(turn);
  if ("kind" in anchored) return anchored;
  const texts = anchoringTexts(turn.matter.language);
  const place = placeIn(anchored, turn);
  if (place === undefined) return anchoringNotice(texts.notice.notYours, turn.matter);
  const seat = place.held?.seat.id;
  const rule = ruleOf(form, data, seat);
  if (rule === undefined)
    return showAnchoringForm(form, turn, data, caseTexts(turn.matter.language).unreadable);
  const outcome = await changeSide(turn, place.side, (anchoring, { treated, reader }) =>
    rule(anchoring, treated, reader),
  );
  if ("kind" in outcome) return outcome;
  const { changed } = outcome;
  if ("refused" in changed) {
    const problem = texts.refusal[changed.refused];
    const mendable = changed.refused === "words-needed" || changed.refused === "name-needed";
    return mendable ? showAnchoringForm(form, turn, data, problem) : warn(turn, problem);
  }
  return tell(turn, changed.changed ? DONE[form](texts.done) : texts.done.again);
}

type Texts = ReturnType<typeof anchoringTexts>["done"];
type SideForm = Exclude<AnchoringForm, "release">;

const DONE: Readonly<Record<SideForm, (done: Texts) => string>> = {
  register: ({ registered }) => registered,
  note: ({ noted }) => noted,
  draft: ({ drafted }) => drafted,
  "pre-meeting": ({ preMeeting }) => preMeeting,
  "pre-meeting-notes": ({ preMeetingNoted }) => preMeetingNoted,
};

type Rule = (anchoring: Anchoring, treated: Case, reader: CaseReader) => AnchoringOutcome;

/** Absent when the form cannot be read. */
function ruleOf(form: SideForm, data: JsonObject, seat: string | undefined): Rule | undefined {
  switch (form) {
    case "register": {
      const sent = registeredAnswerSchema.safeParse(data).data;
      return sent && ((anchoring, treated, reader) => registerAnswer(anchoring, treated, sent, reader));
    }
    case "note": {
      const sent = noteSchema.safeParse(data).data;
      return sent && ((anchoring, treated, reader) => addNote(anchoring, treated, { ...sent, seat }, reader));
    }
    case "draft": {
      const sent = draftSchema.safeParse(data).data;
      return (
        sent &&
        ((anchoring, treated, reader) => saveDraft(anchoring, treated, { ...sent, seat: seat ?? "" }, reader))
      );
    }
    case "pre-meeting": {
      const sent = preMeetingSchema.safeParse(data).data;
      return (
        sent &&
        ((anchoring, treated, reader) =>
          planPreMeeting(anchoring, treated, { id: sent.mark, date: sent.date, place: sent.place }, reader))
      );
    }
    case "pre-meeting-notes": {
      const sent = preMeetingNotesSchema.safeParse(data).data;
      return (
        sent &&
        ((anchoring, treated, reader) =>
          notePreMeeting(anchoring, treated, { id: sent.meeting, notes: sent.words }, reader))
      );
    }
  }
}

/** A note in one message: «notat BT-407 …». */
export async function noteAtOnce(turn: AnchoringTurn, words: string): Promise<View> {
  return sendAnchoringForm("note", { words, mark: turn.parts.newMark() }, turn);
}

/** A contact answers on their card. */
export async function answerOnCard(data: JsonObject, mark: string, turn: AnchoringTurn): Promise<View> {
  const texts = anchoringTexts(turn.matter.language);
  const sent = contactAnswerSchema.safeParse(data).data;
  const party = turn.community.parties.find(({ id }) => id === sent?.party);
  if (sent === undefined || party === undefined) return warn(turn, texts.notice.unreadable);
  const outcome = await changeSide(turn, sideOf(party), (anchoring, { treated, reader }) =>
    answerAsContact(anchoring, treated, { ...sent, mark }, reader),
  );
  if ("kind" in outcome) return outcome;
  const { changed } = outcome;
  if ("refused" in changed)
    return changed.refused === "not-asked"
      ? anchoringNotice({ ...texts.notice.notYours, text: texts.refusal["not-asked"] }, turn.matter)
      : warn(turn, texts.refusal[changed.refused]);
  const name = party.short_name ?? party.name;
  return tell(turn, texts.done.answered(texts.contact.answer[sent.answer], name));
}

/** Both sides see it in the case from now on; what it is made of stays where it is. */
async function release(data: JsonObject, turn: AnchoringTurn): Promise<View> {
  const { parts, community, caseId, matter } = turn;
  const texts = anchoringTexts(matter.language);
  const anchored = await readAnchored(turn);
  if ("kind" in anchored) return anchored;
  const place = placeIn(anchored, turn);
  const seat = place?.held?.seat.id;
  if (place === undefined) return anchoringNotice(texts.notice.notYours, matter);
  if (seat === undefined) return warn(turn, texts.refusal["not-your-seat"]);
  const { words = "" } = releaseSchema.safeParse(data).data ?? {};
  const anchoring = await readSide(turn, place);
  const changed = await changeCase(
    parts.cases,
    community.id,
    caseId,
    (treated) => releaseAnchoring(treated, anchoring, { seat, words }, anchored.reader),
    intentsOf,
  );
  switch (changed.kind) {
    case "changed":
      await parts.posts.refresh(community, caseId, changed.stored);
      return tell(turn, texts.done.released);
    case "already-counted":
      return tell(turn, texts.done.again);
    case "refused": {
      const { refused } = changed;
      if (refused === "words-needed")
        return showAnchoringForm("release", turn, data, texts.form.release.missing);
      // Neither comes of releasing; a stance has sentences of its own for them.
      const ofStance = refused === "proposal-changed" || refused === "would-decide";
      return warn(turn, ofStance ? texts.notice.unreadable : caseTexts(matter.language).refusal[refused]);
    }
    case "no-such-case":
      return anchoringNotice(texts.notice.noSuchCase, matter);
  }
}

function warn(turn: AnchoringTurn, text: string): Promise<View> {
  return presentAnchoring(turn, { tone: "warning", text });
}

function tell(turn: AnchoringTurn, text: string): Promise<View> {
  return presentAnchoring(turn, { tone: "information", text });
}
