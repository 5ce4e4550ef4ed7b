import assert from "node:assert/strict";
import { keepRosters } from "../../../src/domain/people/keep-rosters.ts";
import { createInboxRoom } from "../../../src/presentation/conversation/inbox-room.ts";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import { caseStage, incoming, shippedLibrary } from "../../builders/case-stage.ts";
import { date } from "../../builders/documents.ts";
import { confirmed, form, prepared, saidIn, submitted, titlesIn } from "./case-thread.ts";

const SECRETARY = "kommunesekretær";
const OTHER = "sykehussekretær";

describe("the preparation of a case in conversation", () => {
  it("goes back to whoever submitted it, with what is asked, and comes again", async () => {
    const stage = caseStage("ostfold");
    const id = await submitted(stage);
    const asking = await stage.press(await stage.say(`sak ${id}`, SECRETARY), "Send tilbake", SECRETARY);
    assert.match(form(await stage.press(asking, "Send tilbake", SECRETARY)).problem ?? "", /begrunnelse/);
    await stage.press(asking, "Send tilbake", SECRETARY, { words: "Hva koster det?" });
    const own = await stage.say(`sak ${id}`, "sykepleier");
    assert.match(textOf(own), /Sendt tilbake.*Hva koster det\?/s);
    const again = form(await stage.press(own, "Svar og send inn på nytt", "sykepleier"));
    assert.match(again.intro.join(" "), /Hva koster det\?/);
    await stage.press(again, "Send inn", "sykepleier", {
      need: "Svar tar et halvt år, og koster ingenting.",
    });
    const { state, need } = await stage.read(id);
    assert.deepEqual([state, need], ["submitted", "Svar tar et halvt år, og koster ingenting."]);
    assert.ok(titlesIn(await stage.say(`sak ${id}`, SECRETARY)).includes("Gjør saken klar"));
  });

  it("shows why this body treats it, who must confirm, and what the paper lacks", async () => {
    const stage = caseStage("innlandet");
    const id = await submitted(stage);
    const paper = await stage.press(await stage.say(`sak ${id}`, SECRETARY), "Gjør saken klar", SECRETARY);
    await stage.press(paper, "Lagre", SECRETARY, {
      body: "ssu",
      routedAs: "approves-guideline",
      points: "Ett.",
    });
    const page = textOf(await stage.say(`saksframlegg ${id}`, SECRETARY));
    assert.match(page, /Behandles i SSU: Endrer en retningslinje/);
    assert.match(page, /Hvorfor dette organet\? Beslutningsveiviseren, etter/);
    assert.match(
      page,
      /Bekreftet av kommunenes sekretariat\.\nVenter på sykehusets sekretariat: sykehussekretær\./,
    );
    assert.match(page, /✗ Medvirkning.*må fylles ut/);
    assert.match(page, /○ Tallgrunnlag med kilde – bør fylles ut/);
    assert.match(page, /Saksframlegget: ikke vurdert/);
    await stage.say(`bekreft veien for ${id}`, OTHER);
    const card = await stage.say(`sak ${id}`, SECRETARY);
    const refused = await stage.press(card, "Åpne behandlingen", SECRETARY);
    assert.match(saidIn(refused) ?? "", /Må fylles ut før siste trinn: Medvirkning/);
    const second = form(await stage.say(`konsekvenser ${id}`, SECRETARY));
    const unsourced = await stage.press(second, "Lagre", SECRETARY, {
      figures: "40 i året",
      involvement: "Ja.",
    });
    assert.match(form(unsourced).problem ?? "", /hvor tallene er hentet/);
    await stage.press(second, "Lagre", SECRETARY, { involvement: "Brukerrådet har lest det." });
    assert.equal(
      form(await stage.press(await stage.say(`sak ${id}`, SECRETARY), "Åpne behandlingen", SECRETARY)).kind,
      "form",
    );
  });

  it("says so when nobody is secretary on the other side", async () => {
    const stage = caseStage("ostfold");
    const id = await submitted(stage);
    const place = "secretary/hospital";
    const { etag, value } =
      (await stage.people.stores.people.readOccupancy("ostfold", `${place}/${OTHER}`)) ?? {};
    assert.ok(value !== undefined);
    await stage.people.stores.people.writeOccupancy("ostfold", { ...value, to: date("2026-11-01") }, etag);
    const paper = await stage.press(await stage.say(`sak ${id}`, SECRETARY), "Gjør saken klar", SECRETARY);
    await stage.press(paper, "Lagre", SECRETARY, { body: "ssu", routedAs: "strategic", points: "Ett." });
    const page = textOf(await stage.say(`saksframlegg ${id}`, SECRETARY));
    assert.match(page, /Ingen er sekretær i sykehusets sekretariat ennå/);
  });

  it("takes the four fields of a joint measure, or why they do not matter", async () => {
    const stage = caseStage("ostfold");
    const id = await prepared(stage);
    const third = form(await stage.say(`samarbeidstiltak ${id}`, SECRETARY));
    const send = (fill: Record<string, string>) =>
      stage.press(third, "Lagre", SECRETARY, { isMeasure: "yes", ...fill });
    const bare = await send({ organisation: "Ikke relevant", responsibility: "Kommunen." });
    assert.match(form(bare).problem ?? "", /hvorfor «Organisering» ikke er relevant/);
    await send({ organisation: "Ikke relevant: ingen ny enhet.", responsibility: "Kommunen." });
    const { jointMeasure } = (await stage.read(id)).paper?.fields ?? {};
    assert.deepEqual(jointMeasure?.organisation, { text: "ingen ny enhet.", notRelevant: true });
    assert.equal(jointMeasure?.financing?.text, "Hver partner dekker sine egne utgifter.");
  });

  it("merges a case into another, and sends whoever looks there", async () => {
    const stage = caseStage("ostfold");
    const [one, other] = [await submitted(stage), await submitted(stage)];
    const asking = await stage.say(`slå sammen ${one} med ${other}`, SECRETARY);
    const merged = await stage.press(asking, "Slå sammen", SECRETARY, { words: "Samme behov." });
    assert.match(saidIn(merged) ?? "", new RegExp(`slått sammen med sak ${other}`));
    assert.match(
      textOf(await stage.say(`sak ${one}`, "sykepleier")),
      new RegExp(`Slått sammen med sak ${other}`),
    );
    const itself = await stage.say(`slå sammen ${other} med ${other}`, SECRETARY);
    const refused = form(await stage.press(itself, "Slå sammen", SECRETARY, { words: "Nei." }));
    assert.match(refused.problem ?? "", /med seg selv/);
  });

  it("changes another clause than the one that the case came from, and takes it out again", async () => {
    const stage = caseStage("ostfold");
    const id = await prepared(stage, { body: "ssu", routedAs: "approves-guideline" });
    const clause = form(await stage.say(`endre punkt R12/tvister/1 i sak ${id}`, SECRETARY));
    const before = clause.fields[0]?.value ?? "";
    await stage.press(clause, "Lagre i forslaget", SECRETARY, { text: "Tvister avgjøres innen seks uker." });
    const patched = (await stage.read(id)).paper?.proposal.clause;
    assert.deepEqual(
      [patched?.clause, patched?.text, patched?.baseText],
      ["R12/tvister/1", "Tvister avgjøres innen seks uker.", before],
    );
    const more = form(
      await stage.press(await stage.say(`saksframlegg ${id}`, SECRETARY), "Endre et punkt til", SECRETARY),
    );
    const [choice] = more.fields;
    assert.ok(choice?.kind === "choice");
    const next = choice.options.find(({ value }) => value !== "R12/tvister/1")?.value ?? "";
    const text = form(await stage.press(more, "Vis teksten", SECRETARY, { clause: next }));
    await stage.press(text, "Lagre i forslaget", SECRETARY, { text: "Ny tekst." });
    assert.deepEqual(
      (await stage.read(id)).paper?.proposal.furtherClauses?.map((each) => each.clause),
      [next],
    );
    const back = form(await stage.say(`endre punkt R12/tvister/1 i sak ${id}`, SECRETARY));
    await stage.press(back, "Lagre i forslaget", SECRETARY, { text: before });
    assert.equal((await stage.read(id)).paper?.proposal.clause?.clause, next);
  });
});

describe("the secretariat's inbox", () => {
  it("has a row with its next press for what waits, and is nobody else's", async () => {
    const stage = caseStage("ostfold");
    const { rosters } = keepRosters(stage.people.stores.people, stage.clock);
    const room = createInboxRoom({
      cases: stage.cases.store,
      meetings: {
        readMeeting: async () => undefined,
        writeMeeting: async () => ({ outcome: "lost" }),
        listMeetings: async () => ({ items: [] }),
        listOpenMeetings: async () => ({ items: [] }),
      },
      reminders: { listWaiting: async () => ({ items: [] }) },
      dutyLog: { listSeries: async () => ({ items: [] }) },
      rosters,
      communities: [stage.community],
      clock: stage.clock,
    });
    const open = async (who: string) => {
      const matter = {
        ...incoming(who, {}),
        language: "nb" as const,
        community: stage.community,
        library: shippedLibrary,
        answersWaiting: undefined,
        later: undefined,
      };
      const [view] = (await room.respond("innboks", matter)) ?? [];
      assert.ok(view);
      return view;
    };
    assert.match(textOf(await open(SECRETARY)), /Ingenting venter/);
    const id = await submitted(stage);
    assert.match(textOf(await open(SECRETARY)), new RegExp(`Ny sak er meldt inn\\nSak ${id}`));
    const preparing = form(await stage.press(await open(SECRETARY), "Gjør saken klar", SECRETARY));
    await stage.press(preparing, "Lagre", SECRETARY, { body: "ssu", routedAs: "strategic", points: "Ett." });
    assert.ok(!titlesIn(await open(SECRETARY)).includes("Bekreft veien"), "my side has confirmed");
    assert.ok(titlesIn(await open(OTHER)).includes("Bekreft veien"));
    await confirmed(stage, id);
    assert.match(textOf(await open(OTHER)), /Ingenting venter/);
    for (const who of ["ssu-moss", "noen"])
      assert.match(textOf(await open(who)), /Innboksen er sekretariatets/);
  });
});
