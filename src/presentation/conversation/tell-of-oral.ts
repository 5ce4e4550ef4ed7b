import type { CaseEvent } from "../../domain/cases/case-event.ts";
import { readerOf } from "../../domain/cases/case-reader.ts";
import { caseSeatTexts } from "../text/case-seats-texts.ts";
import { casePersonalView } from "../view/case-personal-view.ts";
import { type CaseTurn, readForReader } from "./case-turn.ts";

/** Whoever has given an oral answer gets the case with the question whether it was noted right. */
export async function tellOfOral(turn: CaseTurn, added: readonly CaseEvent[]): Promise<void> {
  const taken = added.find((event) => event.kind === "stance-taken");
  const context = await readForReader(turn);
  if (taken === undefined || "kind" in context || turn.parts.tell === undefined) return;
  const person = context.roster.identities.find((each) => each.person === taken.by.person);
  const [account] = person?.accounts ?? [];
  if (person === undefined || account === undefined || person.person === context.reader.actor.person) return;
  const reader = readerOf({ account, name: person.displayName }, context.roster, context.reader);
  const own = { ...context, reader, seat: taken.seat };
  await turn.parts.tell(
    [person],
    (language) => {
      const text = caseSeatTexts(language).oral.told(context.reader.actor.name);
      return casePersonalView(own, { tone: "information", text }, language);
    },
    turn.community.language,
  );
}
