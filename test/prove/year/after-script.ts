import assert from "node:assert/strict";
import { buttonsIn } from "../../../src/demo/card-buttons.ts";
import { type CivilDate, daysAfter } from "../../../src/domain/kernel/civil-date.ts";
import type { YearDesk } from "./year-desk.ts";

/** Every council and the board adopts what was recommended, each on a day of its own. */
export async function adoptByAll(desk: YearDesk, id: string, first: CivilDate): Promise<void> {
  const { municipalities: kari } = desk.people.secretaries;
  const { parties } = desk.community;
  const lines = parties.map(({ name }, place) => `${name}; ${daysAfter(first, place)}; ${place + 1}/27`);
  desk.goTo(daysAfter(first, parties.length));
  // Half of them are written down while the others have still to meet.
  for (const part of [lines.slice(0, lines.length / 2), lines.slice(lines.length / 2)]) {
    assert.equal((await desk.readCase(id)).adoptions.length < parties.length, true);
    const form = await desk.say(kari, `lim inn vedtak ${id}`);
    await desk.press(kari, form, "followup/lines", { lines: part.join("\n") });
  }
  const { adoptions } = await desk.readCase(id);
  assert.equal(adoptions.filter(({ result }) => result === "adopted").length, parties.length);
  assert.equal(new Set(adoptions.map(({ on }) => on)).size, parties.length);
}

/** Each seat tells that all it speaks for have carried the decision out. */
export async function carryOutEverywhere(desk: YearDesk, id: string, body: string): Promise<void> {
  const { community, people } = desk;
  for (const { id: seat } of community.bodies.find((each) => each.id === body)?.seats ?? []) {
    const holder = people.holders.get(seat);
    assert.ok(holder !== undefined, seat);
    const asked = await desk.say(holder, `iverksetting ${id}`);
    const offers = buttonsIn(asked.card).some(({ verb }) => verb === "followup/confirm");
    if (offers) await desk.press(holder, asked, "followup/confirm");
  }
  assert.equal((await desk.readCase(id)).implementedBy.length, community.parties.length);
}

/** A disagreement that the leaders cannot settle climbs to the next rung, and is settled there. */
export async function climbAndSettle(desk: YearDesk, id: string, seat: string): Promise<void> {
  const { municipalities: kari } = desk.people.secretaries;
  const holder = desk.people.holders.get(seat);
  assert.ok(holder !== undefined, seat);
  const hub = await desk.say(holder, `ta opp uenighet ${id}`);
  const form = await desk.press(holder, hub, "followup/take-form");
  await desk.press(holder, form, "followup/take", {
    words: "Vi leser punktet ulikt når varselet kommer fredag.",
  });
  assert.equal((await desk.readCase(id)).state, "in-disagreement");
  let card = await desk.say(kari, `uenighet ${id}`);
  for (;;) {
    const checklist = await desk.press(kari, card, "followup/check-form");
    const point = /"value":"(\+[a-z0-9-]+)"/.exec(JSON.stringify(checklist.card))?.[1];
    if (point === undefined) break;
    card = await desk.press(kari, checklist, "followup/check", { point });
    if (!JSON.stringify(card.card).includes("followup/check-form")) break;
    if (JSON.stringify(card.card).includes("followup/climb-form")) break;
  }
  const climb = await desk.press(kari, card, "followup/climb-form");
  card = await desk.press(kari, climb, "followup/climb", { words: "Dialogen førte ikke fram." });
  const { disagreement } = await desk.readCase(id);
  assert.equal(disagreement?.rungs.length, 2, card.text);
  const settle = await desk.press(kari, card, "followup/settle-form");
  await desk.press(kari, settle, "followup/settle", {
    outcome: "agreed",
    words: "Partene er enige om at varsel etter klokken 15 regnes fra mandag.",
  });
  assert.equal((await desk.readCase(id)).state, "open");
}

/** The seat that agreed with a reservation says that its condition is met. */
export async function liftReservation(
  desk: YearDesk,
  id: string,
  seat: string,
  words: string,
): Promise<void> {
  const holder = desk.people.holders.get(seat);
  assert.ok(holder !== undefined, seat);
  const card = await desk.say(holder, `sak ${id}`);
  const form = await desk.press(holder, card, "case/form", {}, { form: "lift-reservation" });
  await desk.press(holder, form, "case/lift-reservation", { words });
  assert.deepEqual((await desk.readCase(id)).decision?.lifted, [seat]);
}

/** Sent out, answered by two who have seats and one by mail, every comment assessed, and closed. */
export async function hear(
  desk: YearDesk,
  id: string,
  deadline: CivilDate,
  seats: readonly string[],
): Promise<void> {
  const { municipalities: kari } = desk.people.secretaries;
  const form = await desk.press(kari, await desk.say(kari, `sak ${id}`), "hearing/start");
  await desk.press(kari, form, "hearing/open", { deadline });
  for (const [place, seat] of seats.entries()) {
    const holder = desk.people.holders.get(seat);
    assert.ok(holder !== undefined, seat);
    const answer = await desk.say(holder, `svar på høring ${id}`);
    await desk.press(holder, answer, "hearing/comment", {
      from: place === 0 ? "moss" : "sykehuset-ostfold",
      position: place === 0 ? "supports" : "remarks",
      words: place === 0 ? "Vi støtter forslaget." : "Ordningen bør prøves i to år, ikke ett.",
    });
  }
  const mail = await desk.press(kari, await desk.say(kari, `høring ${id}`), "hearing/register-form");
  await desk.press(kari, mail, "hearing/register", {
    from: "rakkestad",
    receivedOn: desk.today(),
    position: "remarks",
    words: "Rakkestad ber om at reisetid regnes som arbeidstid.",
  });
  desk.goTo(daysAfter(deadline, 1));
  for (let left = seats.length + 1; left > 0; left -= 1) {
    const table = await desk.say(kari, `høringssvar ${id}`);
    const assess = await desk.press(kari, table, "hearing/assess-form");
    await desk.press(kari, assess, "hearing/assess", {
      words:
        left % 2 === 0
          ? "Innspillet er tatt inn i forslaget."
          : "Innspillet vurderes når ordningen evalueres.",
      taken: left % 2 === 0 ? "yes" : "no",
    });
  }
  assert.doesNotMatch((await desk.say(kari, `høringssvar ${id}`)).text, /Ikke vurdert/);
  let card = await desk.press(kari, await desk.say(kari, `høring ${id}`), "hearing/close");
  if (card.view.kind === "confirm") card = await desk.press(kari, card, "hearing/close");
  assert.equal((await desk.readCase(id)).hearing?.closed, true, card.text);
}
