import type { PaperPart, PaperView } from "../../src/presentation/view/paper-parts.ts";

const SENTENCE =
  "Kommunene og sykehuset er likeverdige partnere, og «avtalen» gjelder – etter § 6-2 – for alle. ";

/** One of every part, with Norwegian and Sámi letters, and enough of them for several pages. */
const ALL_PARTS: readonly PaperPart[] = [
  { kind: "facts", facts: [{ title: "Dato", value: "12. desember 2026" }] },
  { kind: "contents", title: "Innhold" },
  { kind: "page-break" },
  { kind: "heading", level: 1, text: "Sak 1: Ansvar for utstyr", listed: true },
  { kind: "heading", level: 2, text: "Bakgrunn" },
  { kind: "paragraph", spans: [{ text: SENTENCE.repeat(30) }] },
  {
    kind: "paragraph",
    spans: [
      { text: "Fet", look: "strong" },
      { text: " og kursiv", look: "emphasis" },
    ],
  },
  {
    kind: "paragraph",
    look: "quote",
    spans: [
      { text: "Partene melder fra " },
      { text: "innen 24 timer", look: "deleted" },
      { text: " straks", look: "added" },
      { text: "." },
    ],
  },
  { kind: "list", numbered: true, items: ["Punktet tas inn.", SENTENCE] },
  { kind: "list", numbered: false, items: ["Kárášjohka", "Guovdageaidnu"] },
  {
    kind: "table",
    columns: [
      { title: "Innspill", share: 3 },
      { title: "Vurdering", share: 2 },
    ],
    rows: [
      [SENTENCE, "Tatt til følge"],
      [SENTENCE.repeat(60), "Lang rad"],
    ],
  },
  { kind: "heading", level: 1, text: "Sak 2: Æ, ø og å", listed: true },
  { kind: "paragraph", look: "note", spans: [{ text: "Liten skrift." }] },
];

export function paper(change: Partial<PaperView> = {}): PaperView {
  return {
    language: "nb",
    title: "Møte i SSU 12. desember 2026: innkalling & <sakskart>",
    issuer: "Helsefellesskapet i Østfold",
    subject: "Innkalling og saker",
    createdAt: "2026-11-22T08:00:00Z",
    footer: { text: "SSU 12. desember 2026", pages: "Side {page} av {pages}" },
    parts: ALL_PARTS,
    attachments: [
      {
        name: "Notat på høring.txt",
        mediaType: "text/plain",
        bytes: Buffer.from("Et notat med å i."),
        relationship: "Supplement",
        description: "Vedlegg 1 til sak 1",
      },
    ],
    ...change,
  };
}
