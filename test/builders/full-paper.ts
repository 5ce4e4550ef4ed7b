import type { PaperFields } from "../../src/domain/cases/paper-shape.ts";
import type { Side } from "../../src/domain/people/place.ts";

/** Both sides of the secretariat stand behind the route. */
export const BOTH_SIDES: Side[] = ["municipalities", "hospital"];

/** A paper that every gate lets through. */
export const FULL_FIELDS: PaperFields = {
  economy: "Ingen.",
  administration: "Ingen.",
  involvement: "Brukerrådet har lest utkastet.",
  figures: { text: "40 tvister i året.", source: "Sekretariatets oversikt" },
  jointMeasure: { isOne: false },
};
