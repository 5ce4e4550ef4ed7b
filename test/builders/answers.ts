import type { Answered, FoundClause, Refused } from "../../src/domain/agreements/answers/answer.ts";
import type { LoadedDocument } from "../../src/domain/agreements/document.ts";
import type { Community } from "../../src/domain/community/community.ts";
import { deciderOf } from "../../src/domain/community/decider.ts";
import { community } from "./community.ts";
import { clause, date, document } from "./documents.ts";

const small = community();

/** Østfold with thirteen municipalities, and an SSU whose first step may be taken in FSU. */
export const ostfold: Community = {
  ...small,
  assumptions: [
    {
      id: "two-steps",
      text: {
        nb: "At det første trinnet kan tas i FSU, er hentet fra en eldre ordning.",
        nn: "At det første trinnet kan takast i FSU, er henta frå ei eldre ordning.",
        en: "That the first step may be taken in FSU comes from an older arrangement.",
      },
    },
  ],
  parties: [
    ...small.parties.filter(({ kind }) => kind === "hospital"),
    ...Array.from({ length: 13 }, (_, place) => ({
      id: `kommune-${place + 1}`,
      name: `Kommune ${place + 1}`,
      kind: "municipality" as const,
    })),
  ],
  bodies: small.bodies.map((body) =>
    body.id === "ssu"
      ? {
          ...body,
          name: {
            nb: "Strategisk samarbeidsutvalg",
            nn: "Strategisk samarbeidsutval",
            en: "Strategic cooperation committee",
          },
          steps: { count: 2, first_in: "fsu", assumption: "two-steps" },
        }
      : body,
  ),
};

export const guideline = document({
  id: "R12",
  title: "Utvikling og planlegging av tjenestene",
  number: "12",
  retelling: true,
  sourceUrl: "https://example.org/helsefellesskapet",
  version: {
    id: "3f9c2a7be1d04588",
    adoption: {
      body: "Strategisk samarbeidsutvalg (SSU)",
      date: date("2024-02-12"),
      caseReference: "Sak u004-24",
    },
  },
  clauses: [
    clause(
      "Blir partene uenige om hva retningslinjen betyr, tar utvalget opp tvisten, drøfter den og avgjør den.",
      { id: "R12/tvister/1", headings: ["Tvister"] },
    ),
    clause("Før et felles prosjekt starter, skal det være klart hvordan det organiseres og betales.", {
      id: "R12/organisering-og-ansvar/6",
      headings: ["Fremgangsmåte", "Organisering og ansvar"],
    }),
    clause("Hver partner dekker sine egne kostnader når ansatte møter i et utvalg.", {
      id: "R12/organisering-og-ansvar/5",
      headings: ["Fremgangsmåte", "Organisering og ansvar"],
    }),
  ],
});

export const plan = document({
  id: "HP",
  title: "Handlingsplan for Helsefellesskapet Østfold 2023–2024",
  standing: "plan",
  retelling: true,
  version: {
    id: "77aa01c4d9e20b13",
    inForceFrom: date("2023-01-01"),
    inForceTo: date("2024-12-31"),
  },
  clauses: [
    clause(
      "Partnerne vil:\n- ta i bruk digital hjemmeoppfølging\n- lage en plan etter rapporten om hoftebrudd\n- følge opp FACT-ung [se vedlegg](https://example.org) *og* 1. linje",
      { id: "HP/omrade-1/3", label: "c)", headings: ["3. Innsatsområder", "1. Prioriterte grupper"] },
    ),
  ],
});

export const law = document({
  id: "hol",
  community: "national",
  title: "Helse- og omsorgstjenesteloven, kapittel 6 og § 11-4",
  standing: "law",
  retelling: true,
  sourceUrl: "https://example.org/lov",
  version: {
    id: "c0ffee1234567890",
    adoption: { body: "Stortinget", date: date("2011-06-24") },
    inForceFrom: date("2022-08-01"),
  },
  clauses: [
    clause(
      [
        "Samarbeidsavtalen skal i det minste ta for seg:",
        "- hvem som har ansvar for hvilke oppgaver",
        "- innleggelse, utskrivning, habilitering og rehabilitering",
        "- hva som gjelder når en pasient er klar til å skrives ut",
        "- hvordan partene lærer av hverandre, i nettverk og ved hospitering",
        "- forskning, utdanning og praksisplasser",
        "- jordmortjenester i kommunene",
        "- IKT-løsninger lokalt",
        "- forebygging",
        "- beredskap og den akuttmedisinske kjeden",
        "- hvordan partene planlegger og utvikler tjenestene sammen",
        "- barn og unge med sammensatte behov",
        "Avtaler partene tiltak i fellesskap, skal avtalen si hvem som har ansvaret, hvem som er arbeidsgiver, hvordan tiltaket organiseres, og hvem som betaler.",
      ].join("\n"),
      { id: "hol/6-2/1", headings: ["§ 6-2 Krav til innholdet i avtalen"] },
    ),
  ],
});

export const agreement = document({
  id: "SA",
  title: "Samarbeidsavtalen mellom kommunene og Sykehuset Østfold",
  standing: "agreement",
  version: { id: "09f1e2d3c4b5a697", inForceFrom: date("2027-03-01") },
  clauses: [
    clause("Partene går gjennom avtalen hvert år og ser etter hva som bør endres.", {
      id: "SA/varighet/2",
      label: "(2)",
      headings: ["Varighet og revisjon"],
    }),
  ],
});

export const slides = document({
  id: "ORG",
  title: "Slik er Helsefellesskapet Østfold organisert",
  standing: "slides",
  retelling: true,
  version: { id: "5151515151515151" },
  clauses: [clause("Alle kan melde inn en sak.", { id: "ORG/beslutninger/1", headings: ["Beslutninger"] })],
});

/** A clause of a loaded document, as search finds it. */
export function found({ head, version }: LoadedDocument, place = 0): FoundClause {
  const { clauses, ...versionHead } = version;
  const wanted = clauses[place];
  if (wanted === undefined) throw new Error(`${head.id} has no clause ${place}`);
  return { document: head, version: versionHead, clause: wanted, score: 1 - place / 10 };
}

/** An answer on 21 November 2026 in Østfold; the first clause is the best. */
export function answered(...clauses: readonly [FoundClause, ...FoundClause[]]): Answered {
  const [best] = clauses;
  const decider = deciderOf(best.document.standing, ostfold);
  return {
    answered: true,
    communities: [ostfold],
    community: ostfold,
    found: clauses,
    best,
    confidence: 0.8,
    asOf: date("2026-11-21"),
    decider,
    assumptions: decider?.kind === "body" && decider.body.id === "ssu" ? ostfold.assumptions : [],
  };
}

/** A refusal on 21 November 2026 in Østfold. */
export function refused(reason: Refused["reason"], ...nearest: readonly FoundClause[]): Refused {
  return {
    answered: false,
    reason,
    communities: [ostfold],
    found: nearest,
    confidence: 0.1,
    asOf: date("2026-11-21"),
  };
}
