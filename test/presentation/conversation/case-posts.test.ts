import assert from "node:assert/strict";
import { ExpectedError } from "../../../src/domain/kernel/errors.ts";
import { type CasePostsParts, createCasePosts } from "../../../src/presentation/conversation/case-posts.ts";
import { type CaseStage, caseStage } from "../../builders/case-stage.ts";
import { messengerDouble } from "../../builders/messenger-double.ts";
import { inLastStep, submitted } from "./case-thread.ts";

class NotDelivered extends ExpectedError {
  readonly code = "not-delivered";
}

function postsOver(stage: CaseStage, over: Partial<CasePostsParts> = {}) {
  const double = messengerDouble();
  const posts = createCasePosts({ ...stage.postsParts, messenger: double.messenger, ...over });
  return { posts, double };
}

describe("the posted cards of a case", () => {
  it("are remembered, and all of them brought up to date", async () => {
    const stage = caseStage("ostfold");
    const id = await submitted(stage);
    const { posts, double } = postsOver(stage);
    for (const conversation of ["kanalen", "gruppen", "kanalen"])
      assert.equal(await posts.share(stage.community, id, conversation), true);
    assert.equal((await stage.cases.store.readCase("ostfold", id))?.value.posts.length, 3);
    await posts.refresh(stage.community, id);
    assert.equal(double.updates(), 3);
  });

  it("are not missed by whoever acts when Teams cannot be reached, while a fault is not hidden", async () => {
    const stage = caseStage("ostfold");
    const id = await submitted(stage);
    const failing = (error: Error) => ({
      messenger: { ...messengerDouble().messenger, post: () => Promise.reject(error) },
    });
    const away = postsOver(stage, failing(new NotDelivered("Teams is away")));
    assert.equal(await away.posts.share(stage.community, id, "kanalen"), false);
    const broken = postsOver(stage, failing(new TypeError("a fault")));
    await assert.rejects(broken.posts.share(stage.community, id, "kanalen"), TypeError);
    assert.deepEqual((await stage.cases.store.readCase("ostfold", id))?.value.posts, []);
  });

  it("never fall back to an older state when two changes are shown out of order", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    const before = await stage.cases.store.readCase("ostfold", id);
    assert.ok(before);
    let slow: (() => void) | undefined;
    let reads = 0;
    const cases = {
      ...stage.cases.store,
      // The first refresh reads the case before the change, and gets its answer only after the second has shown it.
      readCase: async (community: string, caseId: string) => {
        reads += 1;
        if (reads !== 2) return stage.cases.store.readCase(community, caseId);
        await new Promise<void>((resolve) => {
          slow = resolve;
        });
        return before;
      },
    };
    const { posts, double } = postsOver(stage, { cases });
    const first = posts.refresh(stage.community, id);
    while (slow === undefined) await new Promise((resolve) => setImmediate(resolve));
    const consented = await stage.say(`sak ${id}`, "ssu-moss");
    await stage.press(consented, "Tilslutning", "ssu-moss");
    await posts.refresh(stage.community, id);
    slow();
    await first;
    for (const view of double.standingIn("kanalen"))
      assert.ok(view.kind === "case-shared" && view.summary.answers?.coverage.includes("1 av 10"));
  });

  it("are nothing to a case that does not exist, or stands nowhere", async () => {
    const stage = caseStage("ostfold");
    const { posts, double } = postsOver(stage);
    assert.equal(await posts.share(stage.community, "QB-999", "kanalen"), false);
    await posts.refresh(stage.community, "QB-999");
    await posts.refresh(stage.community, await submitted(stage));
    assert.equal(double.updates(), 0);
  });
});
