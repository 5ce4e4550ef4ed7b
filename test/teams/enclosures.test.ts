import assert from "node:assert/strict";
import { castOf } from "../../src/demo/people.ts";
import { seedDemonstrationPeople } from "../../src/demo/seed-people.ts";
import { enclosureReader } from "../../src/domain/cases/read-enclosure.ts";
import { replayCase } from "../../src/domain/cases/replay-case.ts";
import { osloToday } from "../../src/domain/kernel/clock.ts";
import { cardUser } from "./card-user.ts";
import { DATABASES, startDemonstration } from "./demonstration.ts";
import { fileShelf } from "./file-shelf.ts";

for (const { name, open } of DATABASES)
  describe(`A file that is enclosed in a case by the chat on ${name}`, function () {
    this.timeout(30_000);

    it("is kept byte for byte, goes out with the notice, and is followed by another that comes later", async () => {
      const database = await open();
      const { stores } = database;
      const bot = await startDemonstration(stores);
      const shelf = await fileShelf();
      try {
        await seedDemonstrationPeople(stores, bot.communities, osloToday(bot.clock), "off");
        const ostfold = bot.communities.find(({ id }) => id === "ostfold");
        assert.ok(ostfold !== undefined);
        const { user, otherSecretary, holders } = castOf(ostfold);
        const [ingrid, jonas] = [cardUser(bot, user), cardUser(bot, otherSecretary)];
        const [someone] = holders;
        assert.ok(someone !== undefined);
        for (const each of [ingrid, jonas, cardUser(bot, someone)]) await each.say("helsefellesskap Østfold");
        const submitted = await ingrid.press(await ingrid.say("meld inn sak"), "case/submit", {
          title: "Felles skjema",
          need: "Vi bruker fem ulike skjemaer.",
          patients: "Opplysningene følger pasienten.",
        });
        const id = /[A-Z]{2}-\d{3}/.exec(submitted.words)?.[0] ?? "";
        const send = async (
          from: typeof user,
          fileName: string,
          text: string,
          words = `vedlegg til ${id}`,
        ) => {
          const place = cardUser(bot, from);
          const sent = await bot.say(words, {
            from: place.from,
            in: place.own,
            activity: { text: words, attachments: [shelf.attachmentOf(fileName, text)] },
          });
          const reply = sent.at(-1);
          assert.ok(reply !== undefined, `nothing was answered to ${fileName}`);
          return reply;
        };
        const read = async () => {
          const stored = await stores.cases.readCase("ostfold", id);
          return stored && replayCase(id, stored.value.events);
        };

        assert.match(
          (await send(user, "skjema.txt", "Utkast til skjema")).words,
          /«skjema.txt» er lagt ved.*kan bli offentlig/s,
        );
        assert.match((await send(user, "skjema.txt", "Utkast til skjema")).words, /ligger allerede/);
        assert.match((await send(someone, "annet.txt", "Annet")).words, /bare sekretariatet/);
        const [first, ...others] = (await read())?.enclosures ?? [];
        assert.ok(first !== undefined && others.length === 0);
        const bytes = await enclosureReader(stores.enclosures)("ostfold", first);
        assert.equal(Buffer.from(bytes ?? []).toString(), "Utkast til skjema");

        let card = await ingrid.press(await ingrid.say(`sak ${id}`), "case/form", {}, { form: "prepare" });
        card = await ingrid.press(card, "case/prepare", {
          body: "fsu",
          routedAs: "professional",
          points: "Ett skjema.",
        });
        await jonas.press(await jonas.say(`sak ${id}`), "case/confirm-route");
        await ingrid.press(await ingrid.say("nytt møte i FSU 2026-11-28"), "meeting/plan");
        card = await ingrid.press(await ingrid.say("møte i FSU 2026-11-28"), "meeting/add-case", { add: id });
        await ingrid.press(card, "meeting/notice");
        assert.equal((await read())?.enclosures[0]?.frozenIn, "fsu-2026-11-28");

        await send(user, "skjema.txt", "Nytt utkast");
        const now = (await read())?.enclosures ?? [];
        assert.deepEqual(
          now.map(({ frozenIn }) => frozenIn),
          ["fsu-2026-11-28", undefined],
        );
        const page = await ingrid.say(`saksframlegg ${id}`);
        assert.match(page.words, /skjema\.txt \(1 kB\): ikke vurdert · sendt med innkallingen/);
        const form = await ingrid.press(page, "case/form", {}, { form: "publicity" });
        await ingrid.press(form, "case/publicity", { document: now[0]?.id ?? "", access: "offl. § 14" });
        assert.match((await ingrid.say(`saksframlegg ${id}`)).words, /unntatt, offl\. § 14 · sendt/);
      } finally {
        await Promise.all([bot.close(), shelf.close()]);
        await database.close();
      }
    });
  });
