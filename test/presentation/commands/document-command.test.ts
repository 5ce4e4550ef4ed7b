import assert from "node:assert/strict";
import { parseDocumentCommand } from "../../../src/presentation/commands/document-command.ts";
import { shippedCommunity } from "../../builders/case-stage.ts";

const community = shippedCommunity("ostfold");

function parsed(text: string): string | undefined {
  const command = parseDocumentCommand(text, community);
  if (command === undefined) return undefined;
  if (command.kind === "record") return `record ${command.number}`;
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
  ] as const)
    it(`is heard in «${text}»`, () => assert.equal(parsed(text), expected));

  for (const text of [
    "vedtak Sak 001-26",
    "sakskart",
    "referat",
    "referat SSU",
    "møte SSU 12.12.2026",
    "Hva er et sakskart i SSU?",
    "kalender",
  ])
    it(`is not heard in «${text}»`, () => assert.equal(parsed(text), undefined));
});
