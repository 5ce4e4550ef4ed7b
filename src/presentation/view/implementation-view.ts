import { answeredParties } from "../../domain/cases/aftermath/answered-parties.ts";
import { implementationOf } from "../../domain/cases/aftermath/implementation.ts";
import type { Party } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { caseTexts } from "../text/case-texts.ts";
import { dateText } from "../text/date-text.ts";
import { followupTexts } from "../text/followup-texts.ts";
import { choiceField, type FormState, textField } from "./case-forms.ts";
import type { FollowupView } from "./followup-view.ts";
import {
  aboutCase,
  type FollowupContext,
  followupPress,
  mayDo,
  partiesText,
  type Said,
} from "./followup-words.ts";
import { partyName } from "./place-text.ts";
import type { FormView } from "./view.ts";
import type { Press } from "./view-parts.ts";

/** A button says whom it speaks for; more names than this are counted. */
const MOST_NAMED = 4;
const MOST_SINGLE = 3;

/** «Hvem har ikke iverksatt?»: those who have not said so first, and one press for all that the reader speaks for. */
export function implementationView(context: FollowupContext, said: Said, language: Language): FollowupView {
  const { treated, reader } = context;
  const { receipts: texts, hub, refusal } = followupTexts(language);
  const coverage = implementationOf(treated, reader.community);
  const about = aboutCase(context, said, language);
  const open = followupPress(context, "view", hub.open);
  if (coverage === undefined)
    return { ...about, title: texts.title, lead: [refusal["no-receipt-asked"]], presses: [open] };
  const { confirmed, waiting } = coverage;
  return {
    ...about,
    title: texts.title,
    lead: [
      texts.lead(confirmed.length, confirmed.length + waiting.length),
      ...(waiting.length === 0 ? [texts.everyone] : []),
    ],
    sections: [
      ...(waiting.length === 0
        ? []
        : [{ title: texts.waiting(waiting.length), rows: [], names: partiesText(waiting, language) }]),
      ...(confirmed.length === 0
        ? []
        : [
            {
              title: texts.confirmed(confirmed.length),
              names: "",
              rows: treated.implementedBy.flatMap(({ party: id, on, by, words }) => {
                const party = confirmed.find((each) => each.id === id);
                const value = [texts.by(dateText(on, language), by.name), words].filter(Boolean).join(": ");
                return party === undefined ? [] : [{ title: partyName(party), value }];
              }),
            },
          ]),
    ],
    presses: [...confirmPresses(context, waiting, language), open],
  };
}

function confirmPresses(context: FollowupContext, waiting: readonly Party[], language: Language): Press[] {
  if (!mayDo("confirm-implementation", context)) return [];
  const { receipts: texts } = followupTexts(language);
  const own = answeredParties(context.treated, context.reader).filter((party) => waiting.includes(party));
  const parties = (those: readonly Party[]) => ({ parties: those.map(({ id }) => id).join(",") });
  const press = (those: readonly Party[], title: string) =>
    followupPress(context, "confirm", title, parties(those));
  const choose = followupPress(context, "confirm-form", texts.choose);
  // The secretariat speaks for no one: it notes what one partner has told it.
  if (context.reader.standing.secretaryFor.length > 0) return own.length === 0 ? [] : [choose];
  if (own.length === 0) return [];
  const [only] = own;
  if (own.length === 1 && only !== undefined) return [press(own, texts.confirmFor(partyName(only)))];
  const all =
    own.length > MOST_NAMED ? texts.confirmAll(own.length) : texts.confirmFor(partiesText(own, language));
  return [
    press(own, all),
    ...(own.length > MOST_SINGLE
      ? [choose]
      : own.map((party) => press([party], texts.confirmFor(partyName(party))))),
  ];
}

/** One partner, with a remark. */
export function confirmForm(
  context: FollowupContext,
  { filled, problem }: FormState,
  language: Language,
): FormView {
  const { treated, reader } = context;
  const { receipts: texts } = followupTexts(language);
  const waiting = implementationOf(treated, reader.community)?.waiting ?? [];
  const own = answeredParties(treated, reader).filter((party) => waiting.includes(party));
  return {
    kind: "form",
    language,
    title: texts.title,
    intro: [],
    problem,
    fields: [
      choiceField("parties", texts.party, {
        options: own.map((party) => ({ label: partyName(party), value: party.id })),
        value: filled["parties"],
      }),
      textField("words", texts.words, { lines: "many", value: filled["words"] }),
    ],
    submit: followupPress(context, "confirm", texts.submit),
    cancel: followupPress(context, "receipts", caseTexts(language).press.cancel),
  };
}
