import type { Case } from "../../domain/cases/case.ts";
import type { CaseReader } from "../../domain/cases/case-reader.ts";
import { waitingFor } from "../../domain/cases/waiting-for.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { caseTexts } from "../text/case-texts.ts";
import { stateText } from "./case-state.ts";
import type { CaseLine, CaseListView } from "./case-view.ts";
import { casePress } from "./case-words.ts";

/** What a card has room for, and more than anybody reads. */
const MOST = 12;

/** @param cases newest first */
export function caseListView(
  cases: readonly Case[],
  whose: "all" | "mine",
  reader: CaseReader,
  language: Language,
): CaseListView {
  const texts = caseTexts(language);
  const { list } = texts;
  const shown = cases.slice(0, MOST);
  const none = whose === "all" && reader.belongs ? list.none : list.noneOfYours;
  return {
    kind: "case-list",
    language,
    title: whose === "all" ? list.all(reader.community.name) : list.mine,
    intro: [
      cases.length === 0 ? none : list.count(cases.length),
      cases.length > shown.length ? list.rest(cases.length - shown.length) : undefined,
      reader.belongs ? undefined : list.ownOnly,
    ]
      .filter((part) => part !== undefined)
      .join(" "),
    cases: shown.map((treated) => lineOf(treated, reader, language)),
    start: { title: texts.press.start, verb: "case/start", data: { community: reader.community.id } },
    sayStart: texts.say.start,
  };
}

function lineOf(treated: Case, reader: CaseReader, language: Language): CaseLine {
  const texts = caseTexts(language);
  const waiting = waitingFor(treated, reader);
  const told = {
    answer: texts.list.yourAnswer,
    preparation: texts.list.yourPreparation,
    "next-step": texts.list.yourNextStep,
  };
  const context = { treated, community: reader.community };
  return {
    label: texts.label(treated.id),
    title: treated.title,
    state: stateText(context, language),
    waiting: waiting && told[waiting],
    open: casePress(context, "view", texts.press.open),
  };
}
