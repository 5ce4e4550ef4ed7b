import type { Body, Community } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { peopleTexts } from "../text/people-texts.ts";
import { PEOPLE_VERBS } from "./invitation-view.ts";
import type { FormView } from "./view.ts";

/** Asks somebody whom no seat places which municipality they mean; `body` is kept for the answer. */
export function partyChoiceView(community: Community, body: Body | undefined, language: Language): FormView {
  const { representation: texts } = peopleTexts(language);
  const parties = community.parties.map(({ id, name, short_name = name }) => ({
    label: short_name,
    value: id,
  }));
  const [first] = parties;
  return {
    kind: "form",
    language,
    title: texts.askTitle,
    intro: [texts.askIntro, ...(first === undefined ? [] : [texts.say(first.label)])],
    fields: [
      {
        kind: "choice",
        id: "party",
        label: texts.askField,
        required: texts.askRequired,
        options: parties.toSorted((a, b) => a.label.localeCompare(b.label, "nb")),
      },
    ],
    submit: {
      title: texts.askSubmit,
      verb: PEOPLE_VERBS.represent,
      data: { community: community.id, ...(body === undefined ? {} : { body: body.id }) },
    },
  };
}
