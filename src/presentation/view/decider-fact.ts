import type { Body, Community } from "../../domain/community/community.ts";
import type { Decider } from "../../domain/community/decider.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { listText } from "../text/list-text.ts";
import { textsFor } from "../text/texts.ts";
import type { Fact } from "./view.ts";

/** «Hvem kan endre dette?» with who decides and how. Absent where nobody decides on such a text. */
export function deciderFact(
  decider: Decider | undefined,
  community: Community,
  language: Language,
): Fact | undefined {
  if (decider === undefined) return undefined;
  const texts = textsFor(language).decider;
  return { title: texts.title, value: decidingText(decider, community, language) };
}

function decidingText(decider: Decider, community: Community, language: Language): string {
  const texts = textsFor(language).decider;
  switch (decider.kind) {
    case "legislator":
      return decider.which === "storting" ? texts.storting : texts.ministry;
    case "every-party": {
      const hospitals = decider.parties.filter(({ kind }) => kind === "hospital").map(({ name }) => name);
      const recommending = bodyWithId(decider.route.prepared_by, community);
      return texts.everyParty(
        decider.parties.length - hospitals.length,
        listText(hospitals, language),
        recommending && shortName(recommending, language),
      );
    }
    case "body":
      return bodyText(decider.body, decider.preparedBy, community, language);
  }
}

function bodyText(
  body: Body,
  preparedBy: Body | undefined,
  community: Community,
  language: Language,
): string {
  const texts = textsFor(language).decider;
  const name = body.name[language];
  const full = body.short_name === undefined ? name : `${name} (${body.short_name})`;
  const power = texts.power[body.power];
  const how = body.steps.count === 2 ? `${power} ${texts.inTwoSteps}` : power;
  const first = body.steps.count === 2 ? bodyWithId(body.steps.first_in, community) : undefined;
  return [
    `${full} – ${how}`,
    first && texts.firstStepIn(shortName(first, language)),
    preparedBy && preparedBy.id !== first?.id && texts.preparedBy(shortName(preparedBy, language)),
  ]
    .filter((part) => typeof part === "string")
    .join("; ");
}

function bodyWithId(id: string | undefined, community: Community): Body | undefined {
  return community.bodies.find((body) => body.id === id);
}

function shortName(body: Body, language: Language): string {
  return body.short_name ?? body.name[language];
}
