import assert from "node:assert/strict";
import { castOf } from "../../src/demo/people.ts";
import { seedDemonstrationPeople } from "../../src/demo/seed-people.ts";
import { osloToday } from "../../src/domain/kernel/clock.ts";
import { planAsText } from "../adapters/documents/printed-plan.ts";
import { readTextSource } from "../builders/read-text-source.ts";
import { shipped } from "../builders/shipped-plan.ts";
import { replyOf } from "./answers.ts";
import { cardUser } from "./card-user.ts";
import { DATABASES, startDemonstration } from "./demonstration.ts";
import { fileShelf } from "./file-shelf.ts";

const FRESH = "Handlingsplan for Helsefellesskapet Østfold 2026–2027";

const NEXT = "Handlingsplan for Helsefellesskapet Østfold 2028–2029";

// What is loaded into which store is tested with the flow; the way through the chat is the same for both.
for (const { name, open } of DATABASES.slice(0, 1))
  describe(`An action plan that is put in by the chat on ${name}`, function () {
    this.timeout(30_000);

    it("tells what it brings, loads its tasks when both sides have approved it, and is looked through", async () => {
      const { stores, close } = await open();
      const bot = await startDemonstration(stores, undefined, { readSource: readTextSource });
      const shelf = await fileShelf();
      try {
        await seedDemonstrationPeople(stores, bot.communities, osloToday(bot.clock), "off");
        const ostfold = bot.communities.find(({ id }) => id === "ostfold");
        assert.ok(ostfold);
        const { user, otherSecretary } = castOf(ostfold);
        const [sender, other] = [cardUser(bot, user), cardUser(bot, otherSecretary)];
        for (const each of [sender, other]) await each.say("helsefellesskap Østfold");
        const putIn = async (title: string, inForceFrom: string, inForceTo: string) => {
          const text = planAsText({ ...shipped, plan: { ...shipped.plan, title } });
          shelf.files.set("plan.md", new TextDecoder().decode(text));
          const attachment = {
            contentType: "application/vnd.microsoft.teams.file.download.info",
            name: "plan.md",
            content: { downloadUrl: `${shelf.url}/plan.md`, uniqueId: "1", fileType: "md" },
          };
          const replies = await bot.send({
            from: sender.from,
            in: sender.own,
            activity: { text: "", attachments: [attachment] },
          });
          const form = replies.at(-1);
          assert.match(form?.words ?? "", /33 linjer, 1 med tidspunkt, ingen med ansvarlig/);
          assert.ok(form);
          const card = await sender.press(form, "import/facts", { inForceFrom, inForceTo });
          await sender.press(card, "import/send");
          const posted = other.received().at(-1);
          assert.ok(posted);
          return other.press(replyOf(posted), "import/approve");
        };
        const approved = await putIn(FRESH, "2026-01-01", "2027-12-31");
        assert.match(approved.words, /Tiltakene er lagt inn: 33 linjer/);

        assert.match((await sender.say("status på handlingsplanen")).words, /2026–2027/);
        const found = await sender.say("plandoktor");
        assert.doesNotMatch(found.words, /Planen har gått ut/);
        const finding = await sender.say("plandoktor uten bokstav");
        const prefilled = await sender.press(finding, "case/start");
        assert.match(JSON.stringify(prefilled.card), /Merke tiltak uten bokstav i handlingsplanen/);
        const receipt = await sender.press(prefilled, "case/submit", {
          patients: "Tiltakene blir fulgt opp.",
        });
        const caseId = /[A-Z]{2}-\d{3}/.exec(receipt.words)?.[0];
        const preparing = await sender.press(
          await sender.say(`sak ${caseId}`),
          "case/form",
          {},
          { form: "prepare" },
        );
        assert.match(preparing.words, /Partnerskapsmøtet/);
        assert.match(JSON.stringify(preparing.card), /Planen forlenges til \(kan stå tom\)/);
        const proposal = { points: "Tiltakene merkes.", planProlongedTo: "2028-06-30" };
        const prepared = await sender.press(preparing, "case/prepare", proposal);
        assert.match(prepared.words, /Handlingsplanen forlenges til og med 30\. juni 2028\./);

        // The printed plan that a draft is of becomes nobody's plan by being put in.
        await sender.say("ny handlingsplan 2028–2029");
        const ofDraft = await putIn(NEXT, "2028-01-01", "2029-12-31");
        assert.match(ofDraft.words, /Linjene er lagt inn i utkastet til ny plan: 33 linjer/);
      } finally {
        await Promise.all([bot.close(), shelf.close()]);
        await close();
      }
    });
  });
