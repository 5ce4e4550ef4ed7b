import { readerOf } from "../../domain/cases/case-reader.ts";
import { unconfirmedSides } from "../../domain/cases/route-of-case.ts";
import type { Side } from "../../domain/people/place.ts";
import { lastingOn } from "../../domain/people/seats.ts";
import { preparationTexts } from "../text/preparation-texts.ts";
import type { CaseForReader } from "../view/case-for-reader.ts";
import { casePersonalView } from "../view/case-personal-view.ts";
import { type CaseTurn, readForReader } from "./case-turn.ts";

/** The other side's secretaries get the case, with the button that confirms its route (M50). */
export async function tellOfRoute(turn: CaseTurn): Promise<void> {
  const context = await readForReader(turn);
  if ("kind" in context || context.treated.state !== "prepared") return;
  await tellSides(turn, context, unconfirmedSides(context.treated), "routeToConfirm");
}

/** Both sides' secretaries get a new case, with the button that begins its paper. */
export async function tellOfSubmission(turn: CaseTurn): Promise<void> {
  const context = await readForReader(turn);
  if (!("kind" in context)) await tellSides(turn, context, ["municipalities", "hospital"], "newSubmission");
}

/** Everybody but whoever has just done it. Each sees the case as their own, so that their own button is on it. */
async function tellSides(
  { parts, community }: CaseTurn,
  context: CaseForReader,
  sides: readonly Side[],
  what: "newSubmission" | "routeToConfirm",
): Promise<void> {
  if (parts.tell === undefined) return;
  const { roster, today, treated } = context;
  const secretaries = lastingOn(today, roster.occupancies).filter(
    ({ as, side }) => as === "secretary" && side !== undefined && sides.includes(side),
  );
  const persons = roster.identities.filter(
    ({ person }) =>
      person !== context.reader.actor.person && secretaries.some((each) => each.person === person),
  );
  for (const person of persons) {
    const [account] = person.accounts;
    if (account === undefined) continue;
    const reader = readerOf({ account, name: person.displayName }, roster, context.reader);
    await parts.tell(
      [person],
      (language) => {
        const text = preparationTexts(language).said[what](treated.id);
        return casePersonalView(
          { ...context, reader, seat: undefined },
          { tone: "information", text },
          language,
        );
      },
      community.language,
    );
  }
}
