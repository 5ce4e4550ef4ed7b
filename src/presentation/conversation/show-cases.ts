import { findCases } from "../../domain/cases/find-cases.ts";
import { casesFor, waitingFor } from "../../domain/cases/waiting-for.ts";
import { caseTexts } from "../text/case-texts.ts";
import { caseListView } from "../view/case-list-view.ts";
import { caseSharedView } from "../view/case-shared-view.ts";
import type { View } from "../view/view.ts";
import { type CaseTurn, caseNotice, present, readForReader, readReader } from "./case-turn.ts";

/**
 * The cases that are not finished, newest first. Where one alone waits for the person, and they asked for their own,
 * they get it at once, unless others see what is said: an answer is then two presses away.
 */
export async function listCases(turn: CaseTurn, whose: "all" | "mine"): Promise<View> {
  const { parts, community, matter } = turn;
  const reader = await readReader(turn);
  const cases = await findCases(parts.cases, community.id, casesFor(reader, whose));
  const [only] = cases;
  const alone = whose === "mine" && cases.length === 1 && only !== undefined;
  if (alone && turn.forOne && waitingFor(only, reader) === "answer")
    return present({ ...turn, caseId: only.id }, undefined);
  return caseListView(cases, whose, reader, matter.language);
}

/** In a personal conversation the person's own view; elsewhere the card that all see, kept up to date. */
export async function showCase(turn: CaseTurn): Promise<View> {
  const { parts, community, matter, caseId } = turn;
  if (matter.conversation.kind === "personal") return present(turn, undefined);
  const context = await readForReader(turn);
  if ("kind" in context) return context;
  if (!context.reader.belongs) return caseNotice("not-readable", matter);
  const { said } = caseTexts(matter.language);
  const { language } = matter;
  if (await parts.posts.share(community, caseId, matter.conversation.id))
    return {
      kind: "notice",
      language,
      tone: "information",
      title: said.sharedTitle,
      text: said.shared(caseId),
    };
  return caseSharedView(context, [], language);
}
