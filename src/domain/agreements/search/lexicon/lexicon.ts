import { AGREEMENTS } from "./agreements.ts";
import { BODIES } from "./bodies.ts";
import { CARE } from "./care.ts";
import { DISCHARGE } from "./discharge.ts";
import { DOCUMENTS } from "./documents.ts";
import { ELSEWHERE } from "./elsewhere.ts";
import { GUIDANCE } from "./guidance.ts";
import { HISTORY } from "./history.ts";
import { INSTITUTIONS } from "./institutions.ts";
import { ORDINARY } from "./ordinary.ts";
import { type Concept, parseConcepts } from "./parse-concepts.ts";
import { PATIENTS } from "./patients.ts";
import { QUALITY } from "./quality.ts";
import { SERVICES } from "./services.ts";
import { TIME_AND_NUMBER } from "./time-and-number.ts";
import { WORDING } from "./wording.ts";
import { WORKFORCE } from "./workforce.ts";

/** The words of the field: what leads a question in nynorsk, English or everyday words to a clause in bokmål. */
export const LEXICON: readonly Concept[] = parseConcepts(
  [
    BODIES,
    INSTITUTIONS,
    DOCUMENTS,
    AGREEMENTS,
    HISTORY,
    SERVICES,
    DISCHARGE,
    PATIENTS,
    CARE,
    QUALITY,
    WORKFORCE,
    GUIDANCE,
    ELSEWHERE,
    WORDING,
    ORDINARY,
    TIME_AND_NUMBER,
  ].join("\n"),
);
