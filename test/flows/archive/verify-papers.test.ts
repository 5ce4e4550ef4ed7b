import assert from "node:assert/strict";
import { documentId } from "../../../src/adapters/store/document-id.ts";
import { communityPartition } from "../../../src/adapters/store/partition.ts";
import { storesOver } from "../../../src/adapters/store/stores.ts";
import type { Case } from "../../../src/domain/cases/case.ts";
import { enclosureReader } from "../../../src/domain/cases/read-enclosure.ts";
import { LANGUAGES } from "../../../src/domain/kernel/language.ts";
import type { Meeting } from "../../../src/domain/meetings/meeting.ts";
import { seal } from "../../../src/domain/meetings/sealed-minutes.ts";
import { verifyPapers } from "../../../src/flows/archive/verify-papers.ts";
import { recordCheckText } from "../../../src/presentation/view/record-check.ts";
import { freshId } from "../../adapters/store/contract/samples.ts";
import { onEachDatabase } from "../../builders/databases.ts";
import { decidedCaseOf } from "../../builders/decided-case.ts";
import { date } from "../../builders/documents.ts";
import { actor, calledMeeting } from "../../builders/meetings.ts";

const AT = "2026-12-20T09:00:00Z";
const minutes = {
  state: "approved" as const,
  text: "SSU vedtok den nye teksten.",
  sentOn: date("2026-12-13"),
  approvals: [{ seat: "ssu-moss", by: actor("marit"), at: AT }],
  approvedOn: date("2026-12-20"),
};
const unsealed = calledMeeting({
  attendance: [{ seat: "ssu-moss", presence: "holder", person: actor("marit") }],
  statements: [{ item: 1, seat: "ssu-moss", by: actor("marit"), at: AT, words: "Vi ber om evaluering." }],
});
const sealed: Meeting = { ...unsealed, minutes: seal(unsealed, minutes, AT) };

const noFile = async () => undefined;
const check = (meetings: readonly Meeting[], cases: readonly Case[] = []) =>
  verifyPapers("prøve", { meetings, cases }, noFile);

describe("verifying minutes and enclosures", () => {
  it("finds nothing wrong with minutes that nobody has touched, and counts those without a seal", async () => {
    const before = { ...unsealed, id: "ssu-2026-10-01", minutes };
    assert.deepEqual(await check([sealed, before, { ...unsealed, id: "ssu-2027-01-01" }]), {
      sealed: 1,
      unsealed: 1,
      enclosures: 0,
      findings: [],
    });
  });

  const under = sealed.minutes;
  assert.ok(under !== undefined);
  const altered: Readonly<Record<string, Meeting>> = {
    "the text": { ...sealed, minutes: { ...under, text: `${under.text} ` } },
    "the day it was sent": { ...sealed, minutes: { ...under, sentOn: date("2026-12-14") } },
    "the day of approval": { ...sealed, minutes: { ...under, approvedOn: date("2026-12-21") } },
    "who approved": { ...sealed, minutes: { ...under, approvals: [] } },
    "the date of the meeting": { ...sealed, date: date("2026-12-11") },
    "who was there": { ...sealed, attendance: [] },
    "a member's own words": {
      ...sealed,
      statements: sealed.statements?.map((each) => ({ ...each, words: "Vi er fornøyd." })) ?? [],
    },
    "the state, back to a draft": { ...sealed, minutes: { ...under, state: "draft", text: "Ny tekst." } },
  };
  for (const [what, meeting] of Object.entries(altered))
    it(`finds ${what} under the seal that has been altered`, async () => {
      assert.deepEqual((await check([meeting])).findings, [{ kind: "minutes-altered", meeting: sealed.id }]);
    });

  it("finds a meeting that is gone, in which a case was decided", async () => {
    const decided = decidedCaseOf();
    assert.ok(decided.decision);
    const inMeeting = { ...decided, decision: { ...decided.decision, meeting: sealed.id } };
    assert.deepEqual((await check([sealed], [inMeeting])).findings, []);
    assert.deepEqual((await check([], [inMeeting])).findings, [
      { kind: "meeting-missing", meeting: sealed.id, case: decided.id },
    ]);
  });

  onEachDatabase((database) => {
    it("finds an enclosure that is gone, or of which a byte has changed", async () => {
      const id = freshId();
      const { enclosures } = storesOver(database());
      const whole = await enclosures.putFile(id, new TextEncoder().encode("Et notat."));
      const damaged = await enclosures.putFile(id, new TextEncoder().encode("Et annet notat."));
      const { cases } = database().collections;
      const page = await cases.read(communityPartition(id), documentId("enclosure-page", damaged, "0"));
      assert.ok(page);
      const data = Buffer.from("Et annet Notat.").toString("base64");
      await cases.replace({ ...page.value, body: { ...page.value.body, data } }, page.etag);
      const treated: Case = {
        ...decidedCaseOf(),
        enclosures: [whole, damaged, "0".repeat(64)].map((hash, place) => ({
          id: `e-${place + 1}`,
          name: "notat.txt",
          mediaType: "text/plain",
          size: 9,
          hash,
          frozenIn: undefined,
        })),
      };
      const { enclosures: count, findings } = await verifyPapers(
        id,
        { meetings: [], cases: [treated] },
        enclosureReader(enclosures),
      );
      assert.equal(count, 3);
      assert.deepEqual(findings, [
        { kind: "enclosure-altered", enclosure: "e-2", case: treated.id },
        { kind: "enclosure-altered", enclosure: "e-3", case: treated.id },
      ]);
    });
  });

  it("is told in every language, each finding with where it is", async () => {
    const verification = { chains: [], findings: [] };
    const papers = await check([
      { ...sealed, attendance: [] },
      { ...sealed, id: "ssu-2026-12-19" },
    ]);
    for (const language of LANGUAGES) {
      const text = recordCheckText({ verification, papers }, "Østfold", language);
      assert.match(text, new RegExp(`^ {2}${sealed.id}: `, "m"));
    }
    const whole = recordCheckText({ verification, papers: await check([sealed]) }, "Østfold", "nb");
    assert.match(whole, /Det forseglede referatet er uendret\./);
  });
});
