import assert from "node:assert/strict";
import { parseDocumentCommand } from "../../../src/presentation/commands/document-command.ts";
import { shippedCommunity } from "../../builders/case-stage.ts";

const community = shippedCommunity("ostfold");

function parsed(text: string): string | undefined {
  const command = parseDocumentCommand(text, community);
  if (command === undefined) return undefined;
  if (command.kind === "record") return `record ${command.number}`;
  if (command.kind === "journal") return `journal ${command.party.id} ${command.months}`;
  if ("caseId" in command) return `${command.kind} ${command.caseId}`;
  const { kind, meeting } = command;
  return meeting.kind === "show-meeting"
    ? `${kind} ${meeting.body.id} ${meeting.date}`
    : `${kind} ${meeting.body?.id} next`;
}

describe("the command for a document", () => {
  for (const [text, expected] of [
    ["sakskart SSU 12.12.2026", "agenda-book ssu 2026-12-12"],
    ["Sakskartet til SSU 12. desember 2026", "agenda-book ssu 2026-12-12"],
    ["hei, hent sakspapirene for FSU 2026-10-01", "agenda-book fsu 2026-10-01"],
    ["sakskart SSU", "agenda-book ssu next"],
    ["referat SSU 12.12.2026", "minutes ssu 2026-12-12"],
    ["referatet frå SSU 12.12.2026 som PDF", "minutes ssu 2026-12-12"],
    ["protokoll SSU 12.12.2026 pdf", "minutes ssu 2026-12-12"],
    ["minutes of SSU 12.12.2026 as PDF", "minutes ssu 2026-12-12"],
    ["get the papers for SSU 12 December 2026", "agenda-book ssu 2026-12-12"],
    ["kalender SSU 12.12.2026", "calendar ssu 2026-12-12"],
    ["calendar file for SSU", "calendar ssu next"],
    ["vedtak Sak 001-26 pdf", "record sak 001 26"],
    ["last ned vedtaket SSU 001/26", "record ssu 001 26"],
    ["get the decision 001-26 as PDF", "record 001 26"],
    ["journal Moss 2026", "journal moss 2026"],
    ["journalen for Moss kommune i september 2026", "journal moss 2026-09"],
    ["journal Indre Østfold mars 2026", "journal indre-ostfold 2026-03"],
    ["journal of Sykehuset Østfold in May 2026", "journal sykehuset-ostfold 2026-05"],
    ["journal Moss 2026-09", "journal moss 2026-09"],
    ["tvistemappe BT-407", "bundle BT-407"],
    ["hent tvistemappa til sak bt 407", "bundle BT-407"],
    ["pakke uten navn BT-407", "bundle BT-407"],
    ["disagreement bundle for case BT-407 as PDF", "bundle BT-407"],
    ["merknadstabell BT-407", "hearing-table BT-407"],
    ["Last ned merknadstabellen for BT-407 som CSV", "hearing-table BT-407"],
    ["table of comments for BT-407", "hearing-table BT-407"],
  ] as const)
    it(`is heard in «${text}»`, () => assert.equal(parsed(text), expected));

  for (const text of [
    "vedtak Sak 001-26",
    "sakskart",
    "referat",
    "referat SSU",
    "møte SSU 12.12.2026",
    "Hva er et sakskart i SSU?",
    "journal",
    "journal Moss",
    "journal Oslo 2026",
    "Hva skal stå i journal for pasienter i 2026?",
    "tvistemappe",
    "merknadstabell",
    "kalender",
  ])
    it(`is not heard in «${text}»`, () => assert.equal(parsed(text), undefined));
});
