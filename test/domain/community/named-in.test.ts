import assert from "node:assert/strict";
import { communityNamedIn, withoutCommunityName } from "../../../src/domain/community/named-in.ts";
import { community } from "../../builders/community.ts";

const ostfold = community();
const innlandet = community({
  id: "innlandet",
  name: "Innlandet",
  mentions: ["innlandet", "helsefellesskap innlandet"],
});
const both = [ostfold, innlandet];

describe("the community that a question names", () => {
  for (const { question, named } of [
    { question: "Hvor ofte møtes SSU i Innlandet?", named: "innlandet" },
    { question: "og i østfold?", named: "ostfold" },
    { question: "Hvor ofte møtes SSU?", named: undefined },
    { question: "Er Østfold og Innlandet enige?", named: undefined },
    { question: "Gjelder dette innlandets pasienter?", named: undefined },
    { question: "", named: undefined },
  ])
    it(`«${question}» names ${named ?? "none"}`, () => {
      assert.equal(communityNamedIn(question, both)?.id, named);
    });

  it("is taken out of what is searched for, with the word before it", () => {
    assert.equal(
      withoutCommunityName("Hvor ofte møtes SSU i Innlandet?", innlandet),
      "Hvor ofte møtes SSU  ?",
    );
    assert.equal(withoutCommunityName("Innlandet", innlandet), "Innlandet");
  });
});
