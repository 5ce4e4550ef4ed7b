import assert from "node:assert/strict";
import { CHANNEL, caseStage } from "../../../builders/case-stage.ts";
import { consent, inLastStep, saidIn, seatsOf } from "../case-thread.ts";

describe("«Anyone may click» (openclaw PR#148215)", () => {
  const CLICKERS = [
    { who: "sykepleier", is: "an outsider" },
    { who: "observatør", is: "an observer" },
    { who: "forgjenger", is: "a former seat-holder" },
    { who: "fsu-moss", is: "a member of another body" },
    { who: "ssu-halden", is: "the holder of another seat" },
  ];

  for (const { who, is } of CLICKERS)
    it(`does not count a click by ${is}, whatever the click says`, async () => {
      const stage = caseStage("ostfold");
      const id = await inLastStep(stage);
      const { events } = await stage.read(id);
      for (const verb of [
        "stance",
        "take-back",
        "confirm-noted",
        "agree-to-urgency",
        "release",
        "lift-reservation",
      ]) {
        const said = saidIn(
          await stage.click(
            `case/${verb}`,
            {
              community: "ostfold",
              case: id,
              seat: "ssu-moss",
              side: "hospital",
              stance: "consent",
              proposal: 1,
              words: "Jeg sier det.",
              of: "mark",
              confirmed: true,
            },
            who,
            { in: CHANNEL },
          ),
        );
        assert.ok(said, `${verb} says why not`);
      }
      assert.deepEqual((await stage.read(id)).events, events);
    });

  it("counts nobody where the list of seats is empty", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    for (const occupancy of stage.people.occupancies())
      stage.people.put({ occupancies: [{ ...occupancy, to: occupancy.from }] });
    for (const seat of seatsOf(stage, "ssu"))
      await assert.rejects(consent(stage, id, seat), /no «Tilslutning»|case-personal/);
    assert.equal((await stage.read(id)).stances.length, 0);
  });
});
