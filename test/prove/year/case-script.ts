import assert from "node:assert/strict";
import type { CivilDate } from "../../../src/domain/kernel/civil-date.ts";
import type { Subject } from "./subjects.ts";
import type { Seen, YearDesk } from "./year-desk.ts";
import type { Player } from "./year-people.ts";

export interface Preparation {
  readonly body: string;
  /** Follows from the decision; absent for most. */
  readonly task?: { readonly text: string; readonly owner: string; readonly due: CivilDate };
  readonly evaluateOn?: CivilDate;
  /** Every party is to tell that it has carried the decision out. */
  readonly implement?: true;
  /** New words for a clause of the case's document. */
  readonly clause?: { readonly id: string; readonly text: string };
}

/** Somebody brings a case up with three fields; the answer names it. */
export async function submit(
  desk: YearDesk,
  who: Player,
  { title, need, patients }: Subject,
): Promise<string> {
  const form = await desk.say(who, "meld inn sak");
  const receipt = await desk.press(who, form, "case/submit", { title, need, patients });
  return idIn(receipt);
}

/** Both secretaries make the case ready: route and proposal, consequences, follow-up, and the other side's confirmation. */
export async function prepare(
  desk: YearDesk,
  id: string,
  { kind, type, points, need }: Subject,
  preparation: Preparation,
): Promise<void> {
  const { municipalities: kari, hospital: jonas } = desk.people.secretaries;
  const { body, task, evaluateOn, implement, clause } = preparation;
  const form = await desk.press(
    kari,
    await desk.say(kari, `sak ${id}`),
    "case/form",
    {},
    { form: "prepare" },
  );
  const prepared = await desk.press(kari, form, "case/prepare", {
    body,
    type,
    routedAs: kind,
    points: points.join("\n"),
    routeReason: "Saken hører hjemme her etter sin art.",
    ...(task === undefined ? {} : { task: task.text, taskOwner: task.owner, taskDue: task.due }),
  });
  expectCase(prepared, id);
  if (type === "decision") {
    const consequences = await desk.say(kari, `konsekvenser ${id}`);
    await desk.press(kari, consequences, "case/consequences", {
      background: `${need} Saken er meldt inn av fagmiljøet og drøftet med dem som arbeider nær pasienten.`,
      assessment: "Sekretariatet mener forslaget kan gjennomføres innenfor dagens ansvar.",
      economy: "Dekkes innenfor gjeldende rammer.",
      administration: "Ledere i alle virksomhetene gjør rutinen kjent.",
      involvement: "Brukerutvalget og de ansattes organisasjoner har uttalt seg.",
    });
    const measure = await desk.say(kari, `samarbeidstiltak ${id}`);
    await desk.press(kari, measure, "case/measure", {
      isMeasure: implement ? "yes" : "no",
      responsibility: "Sykehuset har behandlingsansvaret.",
      employer: "Hver virksomhet for sine egne.",
      organisation: "En felles styringsgruppe.",
      financing: "Etter innbyggertall.",
      implement: implement ? "yes" : "no",
      ...(evaluateOn === undefined ? {} : { evaluateOn }),
    });
  }
  if (clause !== undefined) await rewrite(desk, id, clause);
  const confirmed = await desk.press(jonas, await desk.say(jonas, `sak ${id}`), "case/confirm-route");
  assert.match(confirmed.text, /Begge sider har bekreftet/, confirmed.text);
}

/** The proposal gets new words for a clause, written to the text of today. */
export async function rewrite(
  desk: YearDesk,
  id: string,
  clause: NonNullable<Preparation["clause"]>,
): Promise<void> {
  const { municipalities: kari } = desk.people.secretaries;
  const form = await desk.say(kari, `endre punkt ${clause.id} i sak ${id}`);
  await desk.press(kari, form, "case/clause-text", { text: clause.text });
  const { paper } = await desk.readCase(id);
  assert.equal(paper?.proposal.clause?.text, clause.text, `${id} rewrites ${clause.id}`);
}

/** A changed proposal: every stance falls. */
export async function changeProposal(desk: YearDesk, id: string, points: readonly string[]): Promise<void> {
  const { municipalities: kari } = desk.people.secretaries;
  const form = await desk.press(
    kari,
    await desk.say(kari, `sak ${id}`),
    "case/form",
    {},
    { form: "change-proposal" },
  );
  await desk.press(kari, form, "case/change-proposal", { points: points.join("\n"), change: "substantial" });
  const { paper } = await desk.readCase(id);
  assert.deepEqual(paper?.proposal.points, points, `${id} has the new proposal`);
}

function idIn({ text }: Seen): string {
  const id = /[A-Z]{2}-\d{3}/.exec(text)?.[0];
  assert.ok(id !== undefined, text);
  return id;
}

function expectCase({ text }: Seen, id: string): void {
  assert.ok(text.includes("Saksframlegget er lagret"), `${id}: ${text}`);
}
