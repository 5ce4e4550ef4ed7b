import assert from "node:assert/strict";
import type { CaseKind } from "../../../src/domain/community/community.ts";
import { type CivilDate, civilDateSchema, daysAfter } from "../../../src/domain/kernel/civil-date.ts";
import { adoptByAll, carryOutEverywhere, climbAndSettle, hear, liftReservation } from "./after-script.ts";
import { changeProposal, type Preparation, prepare, rewrite, submit } from "./case-script.ts";
import type { Chance } from "./chance.ts";
import { approveOneByOne, call, hold, type Sitting, sendMinutes, type Treatment } from "./meeting-script.ts";
import { correctMinutes, planYear } from "./office-script.ts";
import { OSTFOLD_SUBJECTS } from "./subjects-ostfold.ts";
import type { YearDesk } from "./year-desk.ts";

const day = (text: string): CivilDate => civilDateSchema.parse(text);

const NAMES = { fsu: "FSU", ssu: "SSU", partnerskapsmotet: "Partnerskapsmøtet" } as const;
type BodyName = keyof typeof NAMES;

/** FSU's own choice of days: each far enough before SSU's for the second step to be called in time. */
const FSU_DAYS = ["2027-01-19", "2027-03-02", "2027-04-20", "2027-06-08", "2027-09-07", "2027-10-19"].map(
  day,
);

const DISPUTES = "R12/tvister/1";
const OTHER_CLAUSE = "R12/planlegging-og-utvikling/1";

/** What is special about a case's preparation; every other follows its kind. */
const PREPARATIONS: Readonly<Record<string, Partial<Preparation>>> = {
  "orientering-bygg": { body: "ssu" },
  tvister: {
    clause: {
      id: DISPUTES,
      text: "Uenighet drøftes først mellom partene. Løses den ikke innen seks uker, avgjør SSU.",
    },
  },
  ordlyd: { clause: { id: DISPUTES, text: "Uenighet om ordlyden legges fram for SSU." } },
  evaluering: { clause: { id: OTHER_CLAUSE, text: "Retningslinjene gjennomgås hvert år i september." } },
  hjemmesykehus: { implement: true, evaluateOn: day("2028-06-01") },
  transport: {
    task: { text: "Lag rutine for bestilling av følge", owner: "sarpsborg", due: day("2027-10-01") },
  },
  digital: { task: { text: "Meld når kommunen er i drift", owner: "moss", due: day("2027-12-01") } },
};

interface Meeting {
  readonly body: BodyName;
  readonly day: CivilDate;
  readonly cases: Readonly<Record<string, Treatment>>;
}

/** Every meeting of the year with its agenda. */
const meetings = (ssu: readonly CivilDate[], partnership: CivilDate): readonly Meeting[] => {
  const [f1, f2, f3, f4, f5, f6] = FSU_DAYS;
  const [s1, s2, s3, s4] = ssu;
  const all: readonly (readonly [BodyName, CivilDate | undefined, Readonly<Record<string, Treatment>>])[] = [
    [
      "fsu",
      f1,
      {
        fall: {},
        ernaering: {},
        saar: {},
        epikrise: {},
        legemidler: {},
        vikarer: {},
        tvister: {},
        "orientering-tall": {},
      },
    ],
    [
      "ssu",
      s1,
      {
        epikrise: {},
        legemidler: { partial: "ssu-sykehuset-1" },
        vikarer: {
          exceptions: [
            { seat: "ssu-moss", stance: "needs-clarification", words: "Vi må vite hva ordningen koster." },
          ],
          postpone: true,
        },
        tvister: {},
        hastesak: {},
        statistikk: {},
        "orientering-bygg": {},
      },
    ],
    [
      "fsu",
      f2,
      {
        fall: {
          exceptions: [
            { seat: "fsu-halden", stance: "consent-with-remark", words: "Aremark trenger opplæring først." },
          ],
        },
        ernaering: {},
        saar: {},
        hospitering: {},
        demens: {},
        barn: {},
        evaluering: {},
        ordlyd: {},
        transport: {},
        "referat-kad": {},
        "drofting-fastlege": {},
      },
    ],
    [
      "fsu",
      f3,
      {
        hospitering: {},
        demens: { reword: ["Pårørende kan følge med gjennom mottaket, også om natten."] },
        palliasjon: {},
        tolk: {},
        rehabilitering: {},
        hjemmesykehus: {},
        uenighet: {},
        avtale: {},
        "orientering-ikt": {},
        eventuelt: {},
      },
    ],
    [
      "ssu",
      s2,
      {
        vikarer: {},
        barn: {},
        evaluering: {},
        ordlyd: {},
        transport: {
          exceptions: [
            {
              seat: "ssu-halden",
              stance: "consent-with-reservation",
              words: "Forutsetter at kommunestyret i Aremark bevilger midler.",
            },
          ],
          statement: {
            seat: "ssu-moss",
            words: "Moss mener ordningen burde vært utredet med taxi som alternativ.",
          },
        },
        statistikk: {},
        hjemmesykehus: {},
        uenighet: {
          exceptions: [
            { seat: "ssu-sykehuset-2", stance: "cannot-consent", words: "Fristen løper også i helgene." },
          ],
          postpone: true,
        },
        avtale: {},
      },
    ],
    [
      "fsu",
      f4,
      {
        palliasjon: {},
        tolk: {},
        rus: {},
        utvalg: {},
        innkalling: {},
        digital: {},
        kompetanse: {},
        "sendt-tilbake": {},
        "referat-bruker": {},
      },
    ],
    ["partnerskapsmotet", partnership, { plan: {} }],
    ["ssu", s3, { rehabilitering: {}, digital: {}, uenighet: {}, beredskap: {} }],
    ["fsu", f5, { rus: {}, utvalg: {}, ambulant: {}, "drofting-ledelse": {} }],
    ["fsu", f6, { innkalling: {}, "sendt-tilbake": {} }],
    ["ssu", s4, { beredskap: {}, kompetanse: {}, ambulant: {} }],
  ];
  return all.map(([body, on, cases]) => {
    assert.ok(on !== undefined);
    return { body, day: on, cases };
  });
};

/** A year of Østfold: four meetings of SSU, six of FSU, the partnership meeting, and forty cases. */
export async function playOstfold(desk: YearDesk, chance: Chance): Promise<void> {
  const { secretaries, professional } = desk.people;
  const ssu = await planYear(desk, "ssu", NAMES.ssu, 4);
  await planYear(desk, "fsu", NAMES.fsu, FSU_DAYS.length, FSU_DAYS);
  const [partnership] = await planYear(desk, "partnerskapsmotet", NAMES.partnerskapsmotet, 1);
  assert.ok(partnership !== undefined);
  const year = meetings(ssu, partnership);
  const ids = new Map<string, string>();
  const idOf = (key: string): string => {
    const id = ids.get(key);
    assert.ok(id !== undefined, key);
    return id;
  };

  async function bring(key: string): Promise<void> {
    const subject = OSTFOLD_SUBJECTS.find((each) => each.key === key);
    assert.ok(subject !== undefined, key);
    const who = key === "ordlyd" ? secretaries.municipalities : professional;
    const id = await submit(desk, who, subject);
    ids.set(key, id);
    if (key === "sendt-tilbake") {
      const form = await desk.say(secretaries.municipalities, `send ${id} tilbake`);
      await desk.press(secretaries.municipalities, form, "case/send-back", {
        words: "Hvilke prøver gjelder det?",
      });
      const again = await desk.say(who, `send inn på nytt ${id}`);
      await desk.press(who, again, "case/resubmit", {
        need: "Svar på blodprøver kommer bort når pasienten flyttes.",
      });
    }
    await prepare(desk, id, subject, { body: bodyOf(subject.kind), ...PREPARATIONS[key] });
  }

  // What rests on the guideline as it was is written before anybody has changed it.
  for (const key of ["tvister", "evaluering", "ordlyd", "mal", "innkalling", "trukket"]) await bring(key);
  const merging = await desk.say(
    secretaries.municipalities,
    `slå sammen ${idOf("mal")} med ${idOf("innkalling")}`,
  );
  await desk.press(secretaries.municipalities, merging, "case/merge", {
    words: "De to malene hører sammen.",
  });
  const withdrawing = await desk.say(professional, `trekk ${idOf("trukket")}`);
  await desk.press(professional, withdrawing, "case/withdraw", { words: "Innkjøpet er allerede avtalt." });

  const last = new Map<BodyName, Sitting>();
  for (const [place, { body, day: on, cases }] of year.entries()) {
    for (const key of Object.keys(cases)) if (!ids.has(key)) await bring(key);
    const items = Object.entries(cases).map(([key, treatment]) => ({ id: idOf(key), treatment }));
    const needed = items.flatMap(({ treatment }) => [
      ...(treatment.exceptions ?? []).map(({ seat }) => seat),
      ...(treatment.statement === undefined ? [] : [treatment.statement.seat]),
      ...(treatment.partial === undefined ? [] : [treatment.partial]),
    ]);
    const sitting: Sitting = { body, bodyName: NAMES[body], day: on, items, needed };
    if ("ordlyd" in cases && body === "fsu") await rewriteMoved(desk, idOf("ordlyd"), `fsu-${on}`);
    await call(desk, sitting, chance);
    if ("hastesak" in cases) await agreeToHurry(desk, idOf("hastesak"), sitting);
    await hold(desk, sitting, last.get(body));
    await sendMinutes(
      desk,
      sitting,
      place % 3 === 0 ? "Navnet på ordningen bør skrives fullt ut." : undefined,
    );
    last.set(body, sitting);
    await afterMeeting(sitting, cases);
  }
  for (const sitting of last.values()) await approveOneByOne(desk, sitting);
  const [corrected] = last.values();
  assert.ok(corrected !== undefined);
  await correctMinutes(desk, corrected);
  const { decision } = await desk.readCase(idOf("hastesak"));
  assert.equal(decision?.urgent, true);
  const { events } = await desk.readCase(idOf("evaluering"));
  assert.ok(
    events.some((event) => event.kind === "proposal-changed" && event.rebased),
    "other parts of the guideline moved, and the proposal took the new base",
  );
  assert.equal((await desk.readCase(idOf("legemidler"))).disqualified.length, 1);

  async function afterMeeting({ body }: Sitting, cases: Meeting["cases"]): Promise<void> {
    if (body === "ssu" && "vikarer" in cases && cases["vikarer"]?.postpone)
      await changeProposal(desk, idOf("vikarer"), [
        "Vi lager en felles vikarordning for uke 26 til 33.",
        "Hver virksomhet dekker vikarer den selv bestiller.",
      ]);
    if (cases["uenighet"]?.postpone) await climbAndSettle(desk, idOf("uenighet"), "ssu-sykehuset-2");
    if (cases["transport"]?.statement)
      await liftReservation(desk, idOf("transport"), "ssu-halden", "Kommunestyret bevilget midlene i juni.");
    if (body === "ssu" && "rehabilitering" in cases)
      await adoptByAll(desk, idOf("avtale"), daysAfter(desk.today(), 3));
    if (body === "ssu" && "hjemmesykehus" in cases)
      await carryOutEverywhere(desk, idOf("hjemmesykehus"), "ssu");
    if ("plan" in cases)
      await hear(desk, idOf("kompetanse"), daysAfter(desk.today(), 30), ["ssu-moss", "ssu-sykehuset-3"]);
  }
}

/** Where a case of this kind is decided. */
function bodyOf(kind: CaseKind): BodyName {
  if (kind === "professional") return "fsu";
  return kind === "adopts-plan" ? "partnerskapsmotet" : "ssu";
}

/** Others have rewritten the clause meanwhile: the case gets on no agenda before it is written anew. */
async function rewriteMoved(desk: YearDesk, id: string, meeting: string): Promise<void> {
  const { municipalities: kari } = desk.people.secretaries;
  const wanted = { community: "ostfold", meeting, add: id };
  const refused = await desk.click(kari, "meeting/add-case", wanted);
  assert.equal((await desk.readMeeting(meeting)).agenda.length, 0, refused.text);
  await rewrite(desk, id, {
    id: DISPUTES,
    text: "Uenighet om ordlyden legges fram for SSU innen seks uker.",
  });
}

/** Hastesak: somebody asks to take it at once, and every seat agrees. */
async function agreeToHurry(desk: YearDesk, id: string, sitting: Sitting): Promise<void> {
  const { municipalities: kari } = desk.people.secretaries;
  const form = await desk.say(kari, `hastesak i sak ${id}`);
  await desk.press(kari, form, "case/urgency", { words: "Mottaket stenger før neste møte." });
  for (const { id: seat } of desk.community.bodies.find((body) => body.id === sitting.body)?.seats ?? []) {
    const holder = desk.people.holders.get(seat);
    assert.ok(holder !== undefined, seat);
    await desk.press(holder, await desk.say(holder, `sak ${id}`), "case/agree-to-urgency");
  }
}
