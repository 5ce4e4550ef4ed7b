import assert from "node:assert/strict";
import type { CasePersonalView } from "../../../src/presentation/view/case-view.ts";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import type { FormView, View } from "../../../src/presentation/view/view.ts";
import { bodyIn, type CaseStage, CHANNEL, pressesIn } from "../../builders/case-stage.ts";

const SECRETARY = "kommunesekretær";
const OTHER_SECRETARY = "sykehussekretær";

export function personal(view: View): CasePersonalView {
  assert.ok(view.kind === "case-personal", textOf(view));
  return view;
}

export function form(view: View): FormView {
  assert.ok(view.kind === "form", textOf(view));
  return view;
}

/** What came of the click, as the person is told. */
export function saidIn(view: View): string | undefined {
  return personal(view).said?.text;
}

export function titlesIn(view: View): string[] {
  return pressesIn(view).map(({ title }) => title);
}

/** A case that a nurse submits, without a clause behind it. */
export async function submitted(stage: CaseStage): Promise<string> {
  const empty = await stage.say("meld inn sak", "sykepleier");
  const receipt = await stage.press(empty, "Send inn", "sykepleier", {
    title: "Raskere svar",
    need: "Svar tar et halvt år.",
    patients: "Kortere ventetid.",
  });
  assert.ok(receipt.kind === "case-receipt", textOf(receipt));
  return receipt.facts[0]?.value ?? "";
}

/** … and that the secretariat prepares. */
export async function prepared(
  stage: CaseStage,
  fill: Readonly<Record<string, string>> = {},
): Promise<string> {
  const id = await submitted(stage);
  const paper = await stage.press(await stage.say(`sak ${id}`, SECRETARY), "Gjør saken klar", SECRETARY);
  await stage.press(paper, "Lagre", SECRETARY, {
    body: "ssu",
    routedAs: "strategic",
    points: "SSU vedtar en frist.",
    ...fill,
  });
  await confirmed(stage, id);
  return id;
}

/** The other side's secretary stands behind the route, and the paper holds what the last step asks for. */
export async function confirmed(
  stage: CaseStage,
  id: string,
  fill: Readonly<Record<string, string>> = {},
): Promise<void> {
  await stage.press(await stage.say(`sak ${id}`, OTHER_SECRETARY), "Bekreft veien", OTHER_SECRETARY);
  const page = await stage.say(`saksframlegg ${id}`, OTHER_SECRETARY);
  await stage.press(await stage.press(page, "2/3 Konsekvenser", OTHER_SECRETARY), "Lagre", OTHER_SECRETARY, {
    economy: "Ingen.",
    administration: "Ingen.",
    involvement: "Brukerrådet har lest utkastet.",
    ...fill,
  });
}

/** … and opens in the channel, in writing. */
export async function opened(stage: CaseStage, id: string, step = "behandlingen"): Promise<void> {
  const opening = await stage.press(await stage.say(`sak ${id}`, SECRETARY), `Åpne ${step}`, SECRETARY);
  await stage.press(opening, "Åpne", SECRETARY, { deadline: "2026-12-15" }, { in: CHANNEL });
}

/** A case of Østfold in the second of its two steps, in SSU. */
export async function inLastStep(stage: CaseStage): Promise<string> {
  const id = await prepared(stage);
  await opened(stage, id, "trinn 1 av 2");
  await stage.press(await stage.say(`sak ${id}`, SECRETARY), "Avslutt trinn 1 av 2", SECRETARY);
  await opened(stage, id, "trinn 2 av 2");
  return id;
}

/** The seat's holder gives its plain consent. */
export async function consent(stage: CaseStage, id: string, seat: string): Promise<View> {
  return stage.press(await stage.say(`sak ${id}`, seat), "Tilslutning", seat);
}

export function seatsOf(stage: CaseStage, body: string): string[] {
  return bodyIn(stage.community, body).seats.map(({ id }) => id);
}
