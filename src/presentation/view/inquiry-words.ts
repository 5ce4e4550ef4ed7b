import type { Inquiry } from "../../domain/agreements/inquiries/inquiry.ts";
import type { Community } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { inquiryTexts } from "../text/inquiry-texts.ts";
import { bodyName, dayText } from "./case-words.ts";
import type { Press } from "./view-parts.ts";

interface Placed {
  readonly inquiry: Inquiry;
  readonly community: Community;
}

/** Where it stands, in a sentence. */
export function stateText({ inquiry, community }: Placed, language: Language): string {
  const { state: texts } = inquiryTexts(language);
  const { state, answer, takenBy, lifting, fellBecause = "changed", about } = inquiry;
  switch (state) {
    case "asked":
      return texts.asked;
    case "taken":
      return texts.taken(takenBy?.name ?? "");
    case "answered":
      return about === "question" ? texts.answeredQuestion : texts.answeredDispute;
    case "standing":
      return texts.standing(dayText(answer?.approved?.at ?? inquiry.askedAt, language));
    case "fallen":
      return texts.fallen[fellBecause];
    case "lifted": {
      const body = disputeBody(community, language);
      return lifting?.case === undefined ? texts.lifting(body) : texts.lifted(body, lifting.case);
    }
    case "closed":
      return texts.closed;
  }
}

/** The body that settles a disagreement on how to read a clause (F, M74). */
export function disputeBody(community: Community, language: Language): string {
  const route = community.router.find(({ kind }) => kind === "dispute-on-understanding");
  return bodyName(community, route?.body ?? community.bodies[0]?.id, language);
}

/** What a button does with one inquiry. */
export function inquiryPress(
  { inquiry, community }: Placed,
  verb: string,
  title: string,
  data: Press["data"] = {},
): Press {
  return {
    title,
    verb: `question/${verb}`,
    data: { community: community.id, inquiry: inquiry.id, ...data },
  };
}
