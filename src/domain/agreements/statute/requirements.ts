export type PartId =
  | "acute-chain"
  | "admission"
  | "apprenticeship"
  | "children"
  | "coping"
  | "developing"
  | "discharge"
  | "education"
  | "emergency-stay"
  | "employer"
  | "exchange"
  | "financing"
  | "knowledge"
  | "messages"
  | "midwives"
  | "networks"
  | "organisation"
  | "planning"
  | "practice"
  | "preparedness"
  | "prevention"
  | "ready"
  | "rehabilitation"
  | "research"
  | "responsibility"
  | "solutions"
  | "tasks";

/** One thing that a requirement asks for, and the words by which a clause about it is known. */
export interface RequiredPart {
  readonly id: PartId;
  /** Any of them in a clause or the heading right above it. */
  readonly words: RegExp;
}

/** A number of helse- og omsorgstjenesteloven § 6-2, its second paragraph, or a topic that is voluntary. */
export interface Requirement {
  readonly id: RequirementId;
  readonly parts: readonly RequiredPart[];
}

export const REQUIREMENT_IDS = [
  "1",
  "2",
  "3",
  "4",
  "5",
  "6",
  "7",
  "8",
  "9",
  "10",
  "11",
  "12",
  "13",
  "second-paragraph",
] as const;

export type RequirementId = (typeof REQUIREMENT_IDS)[number];

const part = (id: PartId, ...words: string[]): RequiredPart => ({
  id,
  words: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})`, "iu"),
});

const JOINTLY = "(?:felles|fellesskap|sammen|saman|i lag)";

/**
 * § 6-2 first paragraph nos. 1–13 and second paragraph (M5, M8). The words are those of agreements in bokmål and
 * nynorsk; a clause that merely belongs to the same theme is not enough: a list of priority groups with children in it
 * does not cover no. 13.
 */
export const REQUIREMENTS: readonly Requirement[] = [
  {
    id: "1",
    parts: [
      part(
        "tasks",
        "(?:opp?gave|opp?gåve)-?\\s?(?:og ansvars)?(?:for)?deling",
        "ansvars- og opp?g[aå]vefordeling",
        "(?:enig|einig|semje|samd)\\p{L}* .{0,60}opp?g[aå]v",
      ),
    ],
  },
  {
    id: "2",
    parts: [
      part("admission", "innlegg(?:else|ing)", "innlagt", "innlagd", "henvis(?:e|ning)", "tilvis(?:e|ing)"),
      part("discharge", "utskriv(?:ning|ing|es|ast|else)", "skrives ut", "skrivast ut"),
      part("rehabilitation", "(?:re)?habilitering"),
      part("coping", "lærings?- og me(?:ist|st)r", "(?:egenbehandling|eigenbehandling)"),
    ],
  },
  { id: "3", parts: [part("admission", "innlegg(?:else|ing)\\p{L}*", "innlagt", "innlagd")] },
  {
    id: "4",
    parts: [
      part(
        "emergency-stay",
        "øyeblikkelig[- ]hjelp",
        "augeblikkeleg[- ]hjelp",
        "ø-hjelp",
        "ØHD\\b",
        "KAD\\b",
      ),
    ],
  },
  { id: "5", parts: [part("ready", "utskriv(?:n)?ingsklar")] },
  {
    id: "6",
    parts: [
      part(
        "knowledge",
        "kompetanse(?:deling|heving|overføring|utvikling)?",
        "opplæring",
        "kunnskapsoverføring",
        "informasjonsutveksling",
      ),
      part("exchange", "hospiter"),
      part("networks", "(?:fag\\p{L}* )?nettverk"),
    ],
  },
  {
    id: "7",
    parts: [
      part("research", "forsk(?:ning|ing)"),
      part("education", "utdann(?:ing|else)"),
      part("practice", "praksis(?:plass|stud|periode|opplæring)", "LIS1", "LIS 1", "turnus(?:lege|leg)"),
      part("apprenticeship", "læretid", "lærling"),
    ],
  },
  { id: "8", parts: [part("midwives", "jordmor", "jordmød", "svangerskap")] },
  {
    id: "9",
    parts: [
      part("solutions", "IKT", "digital\\p{L}*", "velferdsteknologi"),
      part(
        "messages",
        "elektronisk\\p{L}* (?:melding|samhandling|kommunikasjon)",
        "e-melding",
        "journal(?:system|løsning|løysing)",
      ),
    ],
  },
  { id: "10", parts: [part("prevention", "forebygg", "førebygg", "folkehelse")] },
  {
    id: "11",
    parts: [
      part("preparedness", "beredskap"),
      part("acute-chain", "akuttmedisin", "legevakt", "ambulanse", "nødmelde"),
    ],
  },
  {
    id: "12",
    parts: [
      part("planning", `planlegg\\p{L}*.{0,80}${JOINTLY}`, `${JOINTLY}.{0,80}planlegg`),
      part("developing", `utvik\\p{L}*.{0,80}${JOINTLY}`, `${JOINTLY}.{0,80}utvik`),
    ],
  },
  {
    id: "13",
    parts: [
      part(
        "children",
        "(?:barn|born).{0,200}(?:sammensatt|samansett|koordinator|UBUP|BUP\\b|barnevern)",
        "(?:sammensatt|samansett|koordinator|UBUP|BUP\\b|barnevern|psykiske hels\\p{L}* til).{0,200}(?:barn|born)",
        "barnekoordinator",
        "FACT[- ]ung",
      ),
    ],
  },
  {
    id: "second-paragraph",
    parts: [
      part("responsibility", "ansvar for", "ansvaret for", "ansvarsforhold", "ansvarstilhøve"),
      part("employer", "arbeidsgiv", "arbeidsgjev"),
      part("organisation", "organiser"),
      part("financing", "finansier", "egne kostnader", "eigne kostnader"),
    ],
  },
];
