import assert from "node:assert/strict";
import { LANGUAGES } from "../../../src/domain/kernel/language.ts";
import { parseCommand } from "../../../src/presentation/commands/parse-command.ts";
import { communityChoiceView, languageChoiceView } from "../../../src/presentation/view/choice-view.ts";
import { clauseDetailView } from "../../../src/presentation/view/clause-detail-view.ts";
import { documentsView } from "../../../src/presentation/view/documents-view.ts";
import { exampleQuestions, helpView } from "../../../src/presentation/view/help-view.ts";
import { noticeView } from "../../../src/presentation/view/notice-view.ts";
import { agreement, answered, found, guideline, ostfold, plan } from "../../builders/answers.ts";
import { community } from "../../builders/community.ts";
import { date } from "../../builders/documents.ts";

const innlandet = community({ id: "innlandet", name: "Innlandet" });
const communities = [ostfold, innlandet];

describe("a notice", () => {
  it("tells that what the guard stopped still lies in Teams, in every language", () => {
    const notice = noticeView({ kind: "guardStruck" }, "nb");
    assert.equal(notice.tone, "warning");
    assert.equal(
      notice.text,
      "Jeg har ikke lagret dette, men meldingen ligger fortsatt i Teams. Slett den, og meld fra etter virksomhetens rutine.",
    );
    for (const language of LANGUAGES)
      assert.match(noticeView({ kind: "guardStruck" }, language).text, /Teams/);
  });

  it("carries the id of a failure, and the community that was chosen", () => {
    assert.match(noticeView({ kind: "failure", correlationId: "a1b2" }, "en").text, /: a1b2$/);
    const chosen = noticeView({ kind: "communityChosen", communityName: ostfold.name }, "nn");
    assert.equal(chosen.text, "Frå no av svarar eg for Helsefellesskapet Østfold.");
    assert.equal(chosen.tone, "information");
  });
});

describe("a choice", () => {
  it("offers words that the bot itself understands as the choice", () => {
    for (const language of LANGUAGES) {
      for (const [index, { say }] of communityChoiceView(communities, "open", language).options.entries())
        assert.deepEqual(parseCommand(say, communities), {
          kind: "community",
          community: communities[index],
        });
      for (const [index, { say }] of languageChoiceView("open", language).options.entries())
        assert.deepEqual(parseCommand(say, communities), { kind: "language", language: LANGUAGES[index] });
    }
  });

  it("asks otherwise when what was named is unknown", () => {
    assert.notEqual(languageChoiceView("unknown", "nb").question, languageChoiceView("open", "nb").question);
    assert.notEqual(
      communityChoiceView(communities, "unknown", "nb").question,
      communityChoiceView(communities, "open", "nb").question,
    );
  });
});

describe("help", () => {
  it("offers questions to try, and no command among them", () => {
    for (const language of LANGUAGES)
      for (const example of exampleQuestions("ostfold", language))
        assert.equal(parseCommand(example, communities), undefined, example);
  });

  it("has three questions for each community of the demonstration and for any other", () => {
    for (const language of LANGUAGES)
      for (const id of ["ostfold", "innlandet", "agder", undefined])
        assert.equal(new Set(exampleQuestions(id, language)).size, 3);
    assert.deepEqual(exampleQuestions("agder", "nb"), exampleQuestions(undefined, "nb"));
  });

  it("names the community when it is known", () => {
    assert.match(
      helpView("nb", { communityName: ostfold.name, examples: [] }).intro,
      /Helsefellesskapet Østfold/,
    );
    assert.doesNotMatch(
      helpView("nb", { communityName: undefined, examples: [] }).intro,
      /Østfold|undefined/,
    );
  });
});

describe("the list of documents", () => {
  const asOf = date("2026-11-21");

  it("says what each is, who adopted it, from when it holds and how many clauses it has", () => {
    const view = documentsView(
      { communityName: ostfold.name, documents: [guideline, agreement], asOf },
      "nb",
    );
    assert.deepEqual(
      view.documents.map(({ label, facts }) => `${label}: ${facts}`),
      [
        "Retningslinje nr. 12: Retningslinje · vedtatt av Strategisk samarbeidsutvalg (SSU) 12. februar 2024 · Sak u004-24 · 3 punkter",
        "Samarbeidsavtalen mellom kommunene og Sykehuset Østfold: Samarbeidsavtale – bindende for partene · gjelder fra 1. mars 2027 · 1 punkt",
      ],
    );
  });

  it("warns of an expired one first", () => {
    const view = documentsView({ communityName: ostfold.name, documents: [plan], asOf }, "nb");
    assert.equal(view.documents[0]?.notes[0], "Perioden gikk ut 31. desember 2024.");
  });

  it("says so when there are none", () => {
    const view = documentsView({ communityName: ostfold.name, documents: [], asOf }, "nb");
    assert.equal(view.title, "Ingen dokumenter er lagt inn for Helsefellesskapet Østfold ennå.");
  });
});

describe("one clause", () => {
  it("is shown with who can change it and what that rests on", () => {
    const view = clauseDetailView({ ...answered(found(guideline)), found: found(guideline, 1) }, "nb");
    assert.equal(view.clause.clauseId, "R12/organisering-og-ansvar/6");
    assert.match(view.decider?.value ?? "", /SSU/);
    assert.equal(view.assumptions.length, 1);
  });
});
