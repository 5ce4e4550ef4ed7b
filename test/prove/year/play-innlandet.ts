import assert from "node:assert/strict";
import { daysAfter } from "../../../src/domain/kernel/civil-date.ts";
import { adoptByAll } from "./after-script.ts";
import { prepare, submit } from "./case-script.ts";
import type { Chance } from "./chance.ts";
import { approveOneByOne, call, hold, type Sitting, sendMinutes, type Treatment } from "./meeting-script.ts";
import { correctMinutes, planYear } from "./office-script.ts";
import { INNLANDET_SUBJECTS } from "./subjects-innlandet.ts";
import type { YearDesk } from "./year-desk.ts";

/** SSU's meetings by what is on their agendas. */
const AGENDAS: readonly Readonly<Record<string, Treatment>>[] = [
  {
    avtale: {},
    legevakt: {},
    rekruttering: {
      exceptions: [
        {
          seat: "ssu-valdres",
          stance: "needs-clarification",
          words: "Valdres vil se regnestykket før vi svarer.",
        },
      ],
      postpone: true,
    },
    orientering: {},
  },
  { rekruttering: {}, bygg: {}, data: {}, drofting: {} },
  {
    psykisk: {},
    fodsel: {
      exceptions: [
        {
          seat: "ssu-nord-osterdal",
          stance: "consent-with-remark",
          words: "Grensen bør vurderes på nytt om et år.",
        },
      ],
    },
    referat: {},
  },
  { tverrfaglig: { reword: ["Referatet fra møtet sendes senest dagen etter."] }, velferd: {} },
];

/** A year of Innlandet: one step, 43 parties, four meetings of SSU and twelve cases. */
export async function playInnlandet(desk: YearDesk, chance: Chance): Promise<void> {
  const { professional } = desk.people;
  const days = await planYear(desk, "ssu", "SSU", AGENDAS.length);
  const ids = new Map<string, string>();
  for (const subject of INNLANDET_SUBJECTS) {
    const id = await submit(desk, professional, subject);
    ids.set(subject.key, id);
    const text = "Avtalen kan sies opp av en part med ett års frist, regnet fra det årsskiftet som følger.";
    const clause = { id: "SA/varighet-revisjon-og-oppsigelse/4", text };
    await prepare(desk, id, subject, { body: "ssu", ...(subject.key === "avtale" ? { clause } : {}) });
  }
  let previous: Sitting | undefined;
  for (const [place, cases] of AGENDAS.entries()) {
    const day = days[place];
    assert.ok(day !== undefined);
    const items = Object.entries(cases).map(([key, treatment]) => ({ id: ids.get(key) ?? key, treatment }));
    const needed = items.flatMap(({ treatment }) => (treatment.exceptions ?? []).map(({ seat }) => seat));
    const sitting: Sitting = { body: "ssu", bodyName: "SSU", day, items, needed };
    await call(desk, sitting, chance);
    await hold(desk, sitting, previous);
    await sendMinutes(desk, sitting);
    previous = sitting;
    const [agreement] = items;
    if (place === 0 && agreement !== undefined)
      await adoptByAll(desk, agreement.id, daysAfter(desk.today(), 3));
  }
  assert.ok(previous !== undefined);
  await approveOneByOne(desk, previous);
  await correctMinutes(desk, previous);
}
