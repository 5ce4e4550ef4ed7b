import assert from "node:assert/strict";
import { StoreUnavailableError } from "../../../src/adapters/store/document-collection.ts";
import { buildClauseSearch } from "../../../src/domain/agreements/search/clause-search.ts";
import { choosePreference } from "../../../src/domain/people/choose-preference.ts";
import { keepRosters } from "../../../src/domain/people/keep-rosters.ts";
import {
  type ClauseFinderParts,
  type ClauseOffer,
  createClauseFinder,
} from "../../../src/presentation/conversation/clause-finder.ts";
import { insertableClause } from "../../../src/presentation/view/insertable-clause.ts";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import { found, guideline, ostfold, plan } from "../../builders/answers.ts";
import { standingClock } from "../../builders/clock.ts";
import { date } from "../../builders/documents.ts";
import { peopleMemory } from "../../builders/people-memory.ts";
import { conversationMemory } from "../../teams/conversation-memory.ts";

const NUMBER = "15076500565";
const account = { tenantId: "t", objectId: "kari" };

function finderWith(over: Partial<ClauseFinderParts> = {}) {
  const { people } = peopleMemory().stores;
  const finder = createClauseFinder({
    ...keepRosters(people, standingClock()),
    conversations: conversationMemory().store,
    communities: [ostfold],
    defaultCommunity: ostfold,
    clock: standingClock(),
    library: {
      current: async () => ({ search: buildClauseSearch([guideline, plan]), communities: [ostfold] }),
    },
    ...over,
  });
  return {
    people,
    tooLong: finder.tooLong,
    find: (text: string, locale = "nb-NO") =>
      finder.find({ text, account, conversation: { id: "19:andres", kind: "group" }, locale }),
  };
}

const sentence = (offer: ClauseOffer) =>
  offer.kind === "nothing" ? offer.text : assert.fail("found clauses");
const offered = (offer: ClauseOffer) => (offer.kind === "clauses" ? offer.clauses : assert.fail(offer.text));

describe("a clause to insert in a chat", () => {
  it("is previewed by document, place and how it begins, and stands there whole", async () => {
    const [first] = offered(await finderWith().find("tvist om retningslinjen"));
    assert.equal(first?.title, "Retningslinje nr. 12 · Tvister, punkt 1");
    assert.match(first.text, /^Blir partene uenige .{80,}$/);
    const text = textOf(first.view);
    for (const said of [
      /^> Blir partene uenige om hva retningslinjen betyr/,
      /Retningslinje nr\. 12 – Utvikling og planlegging av tjenestene/,
      /Vedtatt av: Strategisk samarbeidsutvalg \(SSU\)/,
      /Vedtatt: 12\. februar 2024/,
      /Versjon: 3f9c2a7/,
      /Gjenfortelling/,
      /Slik punktet gjaldt 21\. november 2026/,
    ])
      assert.match(text, said);
  });

  it("begins with at most 120 characters on one line, cut between letters", () => {
    const [clause] = guideline.version.clauses;
    assert.ok(clause);
    const long = {
      ...found(guideline),
      clause: { ...clause, text: `- Første ledd:\n- ${"blåbærsyltetøy 🫐".repeat(20)}` },
    };
    const { text } = insertableClause(long, { communities: [ostfold], asOf: date("2026-11-21") }, "nb");
    assert.equal(Array.from(text).length, 120);
    assert.match(text, /^- Første ledd: blåbær.*…$/u);
    assert.ok(text.isWellFormed());
  });

  it("has a short title that keeps the clause's number, of the nearest heading only", () => {
    const titled = (each: typeof plan) =>
      insertableClause(found(each), { communities: [ostfold], asOf: date("2026-11-21") }, "nb").title;
    assert.equal(titled(plan), "Handlingsplan for H… · 1. Prioriterte gru…, punkt c)");
  });

  it("says that its period is over", async () => {
    const [expired] = offered(await finderWith().find("handlingsplan"));
    assert.match(expired?.view.clause.warning ?? "", /Perioden gikk ut/);
  });

  it("has nothing to press, since what is shared is read by others", async () => {
    for (const { view } of offered(await finderWith().find(""))) {
      assert.equal(view.decider, undefined);
      assert.deepEqual(view.assumptions, []);
    }
  });

  it("comes with the words around it in the person's language", async () => {
    const chosen = finderWith();
    await choosePreference(chosen.people, account, { language: "en" });
    assert.match(textOf(offered(await chosen.find("tvister"))[0]?.view ?? assert.fail()), /Adopted by:/);
    assert.match(sentence(await finderWith().find("kantine", "nn-NO")), /Eg finn ikkje/);
    assert.match(sentence(await finderWith().find("What about the cafeteria parking?")), /I find no clause/);
  });

  for (const [what, text, said] of [
    ["an identity number", `pasienten ${NUMBER}`, /ser ut som et fødselsnummer\. Jeg har verken søkt/],
    ["a patient's story", "86-åring fra Moss med demens", /ser ut som opplysninger om en pasient/],
  ] as const)
    it(`is not looked for with ${what}, which reaches neither store nor search`, async () => {
      const untouched = async () => assert.fail("was searched for");
      const { find } = finderWith({ library: { current: untouched } });
      const answered = sentence(await find(text));
      assert.match(answered, said);
      assert.ok(!answered.includes(NUMBER));
    });

  it("is asked for in words when nothing is loaded and nothing is searched for", async () => {
    const empty = { current: async () => ({ search: buildClauseSearch([]), communities: [ostfold] }) };
    assert.match(sentence(await finderWith({ library: empty }).find("")), /^Skriv noen ord/);
  });

  it("is missed with a sentence while the store does not answer, and loudly for anything else", async () => {
    const failing = (error: Error) => finderWith({ library: { current: () => Promise.reject(error) } });
    assert.match(
      sentence(await failing(new StoreUnavailableError("429")).find("tvist")),
      /ikke lest dokumentene akkurat nå/,
    );
    await assert.rejects(failing(new TypeError("feil")).find("tvist"), TypeError);
  });
});
