import assert from "node:assert/strict";
import { LANGUAGES, type Language } from "../../../src/domain/kernel/language.ts";
import type { ObligationKind, ObligationSubject } from "../../../src/domain/reminders/obligation.ts";
import { WHO_IS_TOLD } from "../../../src/domain/reminders/who-is-told.ts";
import { parseAuthorityCommand } from "../../../src/presentation/commands/authority-command.ts";
import { parseCaseCommand } from "../../../src/presentation/commands/case-command.ts";
import { parseDutyCommand } from "../../../src/presentation/commands/duty-command.ts";
import { parseFollowupCommand } from "../../../src/presentation/commands/followup-command.ts";
import { parseHearingCommand } from "../../../src/presentation/commands/hearing-command.ts";
import { parseMeetingCommand } from "../../../src/presentation/commands/meeting-command.ts";
import { parsePeopleCommand } from "../../../src/presentation/commands/people-command.ts";
import { parsePlanCommand } from "../../../src/presentation/commands/plan-command.ts";
import { obligationNames } from "../../../src/presentation/view/obligation-names.ts";
import { sourceWords, subjectWords } from "../../../src/presentation/view/obligation-words.ts";
import { shippedCommunity } from "../../builders/case-stage.ts";
import { date } from "../../builders/documents.ts";
import { calledMeeting } from "../../builders/meetings.ts";

const here = shippedCommunity("innlandet");
const meeting = calledMeeting({ id: "m1", date: date("2027-02-10") });
const names = (language: Language) =>
  obligationNames(
    {
      community: here,
      meetings: [meeting],
      occupancies: [
        {
          id: "o1",
          person: "kari",
          body: "ssu",
          seat: "ssu-valdres",
          as: "holder",
          from: date("2024-01-01"),
          authority: [],
        },
      ],
      identities: [{ person: "kari", displayName: "Kari Prøve", accounts: [] }],
    },
    language,
  );

const of = { case: "BT-407", title: "Felles mottak" };
const SUBJECTS: { readonly [K in ObligationKind]: Extract<ObligationSubject, { kind: K }> } = {
  stance: { kind: "stance", ...of },
  task: { kind: "task", task: "1.a", text: "Lage nettside" },
  minutes: { kind: "minutes", meeting: "m1" },
  "annual-review": { kind: "annual-review", document: "SA", title: "Avtalen" },
  revision: { kind: "revision", document: "SA", title: "Avtalen", years: 4 },
  submission: { kind: "submission", ...of },
  adoption: { kind: "adoption", ...of, party: "vang" },
  receipt: { kind: "receipt", ...of, party: "vang" },
  evaluation: { kind: "evaluation", ...of },
  rung: { kind: "rung", ...of, rung: "county-governor" },
  hearing: { kind: "hearing", ...of, hearing: "BT-407-1" },
  meeting: { kind: "meeting", meeting: "m1", body: "ssu" },
  "cases-deadline": { kind: "cases-deadline", meeting: "m1", body: "ssu" },
  "notice-deadline": { kind: "notice-deadline", meeting: "m1", body: "ssu" },
  "dialogue-meeting": {
    kind: "dialogue-meeting",
    body: "partnerskapsmotet",
    district: "region-valdres",
    meeting: "m1",
  },
  leadership: { kind: "leadership", body: "ssu", side: "hospital" },
  term: { kind: "term", occupancy: "o1" },
  authority: { kind: "authority", occupancy: "o1", party: "vang" },
  mandate: { kind: "mandate", body: "ssu" },
  "report-back": { kind: "report-back", body: "ssu" },
  "plan-period": { kind: "plan-period", plan: "p", title: "Handlingsplanen" },
  "deviation-count": { kind: "deviation-count", year: 2026 },
};
const understood = (text: string) =>
  [parseCaseCommand, parsePlanCommand, parseFollowupCommand, parseHearingCommand, parseAuthorityCommand].some(
    (parse) => parse(text) !== undefined,
  ) ||
  [parseMeetingCommand, parsePeopleCommand, parseDutyCommand].some(
    (parse) => parse(text, here) !== undefined,
  );

describe("the words for obligations", () => {
  for (const kind of Object.keys(WHO_IS_TOLD) as ObligationKind[])
    for (const language of LANGUAGES)
      it(`${kind}: a title, what is asked, and a command that is understood (${language})`, () => {
        const { title, asked, say } = subjectWords(SUBJECTS[kind], names(language));
        for (const text of [title, asked]) assert.doesNotMatch(text, /undefined|\bo1\b|\bm1\b|region-|^$/);
        assert.ok(understood(say), say);
      });

  it("name people, districts and meetings, and leave out what cannot be read", () => {
    const known = names("nb");
    assert.match(subjectWords(SUBJECTS.term, known).title, /Kari Prøve, Kommunalsjef for Valdres/);
    assert.equal(subjectWords(SUBJECTS["dialogue-meeting"], known).title, "Dialogmøte: helseregion Valdres");
    assert.match(subjectWords(SUBJECTS["cases-deadline"], known).asked, /10\. februar 2027/);
    const bare = obligationNames({ community: here }, "nb");
    assert.equal(subjectWords(SUBJECTS.term, bare).title, "En plass går ut");
    assert.equal(
      sourceWords({ kind: "statute", reference: "hol § 6-5" }, bare),
      "helse- og omsorgstjenesteloven § 6-5",
    );
  });
});
