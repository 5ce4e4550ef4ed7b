import type { Community } from "../../src/domain/community/community.ts";
import type { Language } from "../../src/domain/kernel/language.ts";
import { mandateListView, mandateView } from "../../src/presentation/view/mandate-view.ts";
import type { Seating } from "../../src/presentation/view/seats-view.ts";
import type { View } from "../../src/presentation/view/view.ts";
import { date } from "./documents.ts";
import { shared } from "./plan-views.ts";
import { MOSS, occupancy, person, seated } from "./seated-community.ts";

const mandate = {
  text: {
    nb: "Følge arbeidet med avvik og foreslå forbedringer.",
    nn: "Følgje arbeidet med avvik og føreslå forbetringar.",
    en: "Follow the work on deviations and propose improvements.",
  },
  until: date("2027-06-30"),
  report_back_on: date("2027-05-03"),
};

/** FSU reports to SSU with a mandate; Partnerskapsmøtet reports too, and nothing of its mandate is given. */
export const reporting: Community = {
  ...seated,
  bodies: seated.bodies.map((body) => {
    if (body.id === "fsu") return { ...body, reports_to: "ssu", mandate };
    return body.id === "partnerskapsmotet" ? { ...body, reports_to: "ssu", established: false } : body;
  }),
};

const seating: Seating = {
  community: reporting,
  today: date("2026-11-21"),
  roster: {
    identities: [person("anne", undefined, "Anne Prøve")],
    occupancies: [occupancy("anne", { ...MOSS, body: "fsu", seat: "fsu-moss" })],
  },
};

export const MANDATE_VIEWS = {
  mandates: (language) => mandateListView(seating, language),
  mandate: (language) => {
    const [body] = reporting.bodies.filter(({ id }) => id === "fsu");
    if (body === undefined) throw new Error("there is no FSU");
    return mandateView(body, [shared], seating, language);
  },
} as const satisfies Record<string, (language: Language) => View>;
