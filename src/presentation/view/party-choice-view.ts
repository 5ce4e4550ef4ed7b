import type { Body, Community } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { peopleTexts } from "../text/people-texts.ts";
import { PEOPLE_VERBS } from "./invitation-view.ts";
import { partyName } from "./place-text.ts";
import type { FormView } from "./view.ts";

/** Asks somebody whom no seat places which municipality they mean; `body` is kept for the answer. */
export function partyChoiceView(community: Community, body: Body | undefined, language: Language): FormView {
  const { representation: texts } = peopleTexts(language);
  const municipality = community.parties.find(({ kind }) => kind === "municipality");
  return {
    kind: "form",
    language,
    title: texts.askTitle,
    intro: [texts.askIntro, ...(municipality === undefined ? [] : [texts.say(partyName(municipality))])],
    fields: [
      {
        kind: "choice",
        id: "party",
        label: texts.askField,
        required: texts.askRequired,
        options: community.parties
          .map((party) => ({ label: partyName(party), value: party.id }))
          .toSorted((a, b) => a.label.localeCompare(b.label, "nb")),
      },
    ],
    submit: {
      title: texts.askSubmit,
      verb: PEOPLE_VERBS.represent,
      data: { community: community.id, ...(body === undefined ? {} : { body: body.id }) },
    },
  };
}
