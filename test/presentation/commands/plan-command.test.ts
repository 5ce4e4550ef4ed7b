import assert from "node:assert/strict";
import fc from "fast-check";
import type { TaskSelection } from "../../../src/domain/plan/select-tasks.ts";
import { parseCommand } from "../../../src/presentation/commands/parse-command.ts";
import { parsePlanCommand } from "../../../src/presentation/commands/plan-command.ts";
import { community } from "../../builders/community.ts";

const shown = (text: string): string => {
  const command = parsePlanCommand(text, [community()]);
  switch (command?.kind) {
    case undefined:
      return "something else";
    case "plan-status":
      return "status";
    case "plan-progress":
    case "plan-news":
    case "own-tasks":
      return command.kind;
    case "stuck-tasks":
      return command.body === undefined ? command.kind : `${command.kind} in ${command.body}`;
    case "tasks":
      return selected(command.selection);
    case "show-task":
      return `show ${command.task}`;
    case "change-task":
      return `change ${command.task}`;
  }
};

function selected(selection: TaskSelection): string {
  switch (selection.kind) {
    case "area":
      return `area ${selection.area}`;
    case "group":
      return selection.group;
    case "parties":
      return `of ${selection.parties.join()}`;
    case "body":
      return `followed by ${selection.body}`;
    case "statute":
      return `statute ${selection.number}`;
    default:
      return selection.kind;
  }
}

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  status: [
    "status på handlingsplanen",
    "Status for handlingsplanen?",
    "handlingsplan",
    "Handlingsplanen!",
    "vis handlingsplanen",
    "hei, handlingsplan",
    "Hva er status på handlingsplanen?",
    "hvordan går det med handlingsplanen",
    "Hvordan ligger vi an med handlingsplanen?",
    "korleis ligg vi an med tiltaka?",
    "How are we doing with the action plan?",
    "Hvor langt er vi kommet med tiltakene?",
    "tiltak",
    "alle tiltakene",
    "Kva er status på handlingsplanen?",
    "korleis går det med tiltaka",
    "kor langt har vi kome med handlingsplanen?",
    "sjå tiltaksplanen",
    "action plan",
    "show the action plan",
    "What is the status of the action plan?",
    "how is the action plan going?",
    "show tasks",
  ],
  "area 3": [
    "område 3",
    "innsatsområde 3",
    "tiltak i område 3",
    "Vis tiltakene under innsatsområde 3.",
    "tiltaka i område nr. 3",
    "tasks in area 3",
    "focus area 3",
  ],
  overdue: [
    "forfalte tiltak",
    "Hvilke tiltak er forsinket?",
    "tiltak over fristen",
    "kva tiltak er forsinka",
    "overdue tasks",
    "Which tasks are overdue?",
  ],
  decided: ["tiltak fra vedtak", "tiltak frå vedtak", "tasks from decisions"],
  vanished: [
    "tiltak som ikke lenger står i planen",
    "tiltak som ikkje lenger står i planen",
    "tasks no longer in the plan",
  ],
  children: [
    "tiltak for barn og unge",
    "Vis alle tiltak for barn",
    "tiltak for ungdom",
    "hvilke tiltak gjelder barn og unge?",
    "Kva tiltak gjeld born og unge?",
    "Which tasks concern children and young people?",
    "tiltak som gjelder barn",
    "tiltaka for born og unge",
    "tasks for children and young people",
  ],
  "mental-health-and-addiction": [
    "tiltak for alvorlig psykisk syke",
    "tiltak for psykisk helse og rus",
    "tiltak om rus",
    "Tiltak for personer med alvorlige psykiske lidelser og rusproblemer",
    "tiltak for menneske med alvorlege psykiske lidingar og rusproblem",
    "tiltak for psykisk sjuke",
    "tasks for people with serious mental illness and addiction",
    "tasks on mental health",
  ],
  "frail-elderly": [
    "tiltak for skrøpelige eldre",
    "tiltak for eldre",
    "Hei! Vis tiltak for de eldre",
    "tiltak for skrøpelege eldre",
    "tasks for frail older people",
    "tasks for the elderly",
    "kva tiltak er for skrøpelege eldre?",
    "which tasks are for frail older people?",
  ],
  "chronic-conditions": [
    "tiltak for pasienter med flere kroniske lidelser",
    "tiltak for kronisk syke",
    "tiltak for kronikere",
    "tiltak for menneske med fleire kroniske lidingar",
    "tiltak for kronikarar",
    "tasks for people with several chronic conditions",
  ],
  "show 1.a.iv": [
    "tiltak 1.a.iv",
    "Tiltak 1.A.IV",
    "vis tiltak 1 a) iv.",
    "tiltak 1a iv",
    "tiltaket «1.a.iv»?",
    "status på tiltak nr. 1.a.iv",
    "sjå tiltak 1.a.iv",
    "task 1.a.iv",
    "show me the task 1.a.iv",
  ],
  "show 4.a": [
    "status på 4.a",
    "Status tiltak 4.a",
    "Hva er status på 4 a)?",
    "kva er statusen for 4.a",
    "status of 4.a",
    "What is the status of 4.a?",
    "status task 4.a",
  ],
  "show 3.a-2": ["tiltak 3.a-2", "tiltak 3a-2"],
  "show 1.d.2": ["tiltak 1.d.2", "tiltak 1 d 2"],
  "show 5": ["tiltak 5", "Tiltak 5."],
  "show 10.0": ["tiltak 10.0"],
  "show task:sak-7:1": ["tiltak task:sak-7:1", "vis tiltak task:Sak-7:1"],
  "show task:sak-7:1:hp-2027": ["tiltak task:sak-7:1:HP-2027"],
  "show hp-2023/4.a": ["tiltak HP-2023/4.a", "show task HP-2023/4.a"],
  "change 1.a.iv": [
    "endre tiltak 1.a.iv",
    "oppdater status på tiltak 1.a.iv",
    "endra tiltak 1 a) iv.",
    "change task 1.a.iv",
    "update task 1.a.iv!",
  ],
};

const FOLLOWING: Readonly<Record<string, readonly string[]>> = {
  "plan-progress": [
    "framdrift",
    "Fremdrift i handlingsplanen",
    "vis framdriften i planen",
    "framdrift i kvart område",
    "progress",
    "show the progress in the action plan",
  ],
  "own-tasks": [
    "mine tiltak",
    "Vis tiltakene mine",
    "tiltaka mine",
    "Hva har jeg ansvar for i planen?",
    "kva har eg ansvar for i handlingsplanen",
    "my tasks",
    "show my tasks",
    "Which tasks are mine?",
  ],
  "stuck-tasks": [
    "hva henger?",
    "Hva henger etter i planen?",
    "kva heng?",
    "Kva tiltak heng etter?",
    "What is stuck?",
    "what's stuck",
    "which tasks are lagging",
  ],
  "stuck-tasks in fsu": [
    "hva henger i FSU?",
    "Kva heng i FSU?",
    "hva henger etter i faglig samarbeidsutvalg",
    "What is stuck in FSU?",
  ],
  "plan-news": [
    "Hva er nytt i planen?",
    "kva er nytt i handlingsplanen",
    "nytt i planen",
    "siste endringer i planen",
    "what is new in the plan",
    "What's new in the action plan?",
  ],
  unowned: ["tiltak uten ansvarlig", "tiltak utan ansvarleg", "tasks without an owner"],
  "of moss": [
    "tiltak i Moss",
    "Tiltakene i Moss kommune",
    "hva har Moss ansvar for i planen",
    "tiltaka til Moss",
    "tasks in Moss",
  ],
  "of hospital": ["tiltak ved sykehuset østfold", "tasks at Sykehuset Østfold"],
  "followed by fsu": [
    "tiltak FSU følger opp",
    "Tiltak som FSU følger opp",
    "tiltak fsu følgjer opp",
    "tasks FSU follows up",
    "tasks followed up by FSU",
    "hva følger faglig samarbeidsutvalg opp?",
  ],
  "statute 13": [
    "§ 6-2 nr 13 tiltak",
    "tiltak etter § 6-2 nr. 13",
    "Tiltak for § 6-2 nummer 13",
    "§ 6-2 no 13 tasks",
    "tasks under § 6-2 no. 13",
  ],
};

const OTHERS = [
  "tiltak i Oslo",
  "tiltak NAV følger opp",
  "§ 6-2 nr 14 tiltak",
  "§ 6-2 nr 13",
  "Hva har kommunen ansvar for?",
  "hva har Moss ansvar for",
  "hva er nytt",
  "hva henger sammen med retningslinje 12?",
  "Hva sier handlingsplanen om digital hjemmeoppfølging?",
  "hvem vedtar handlingsplanen",
  "Gjelder handlingsplanen fortsatt?",
  "ny handlingsplan for 2025",
  "forslag til handlingsplan",
  "status på utskrivningsklare pasienter",
  "status på 4",
  "status på 12 saker",
  "status for 6-2",
  "status på retningslinje 4.a",
  "hva henger i NAV?",
  "hva henger i taket",
  "hvilke tiltak gjelder ved smitte?",
  "hvilke tiltak er for dyre?",
  "hvordan ligger vi an med epikrisene?",
  "hvilke tiltak har vi for barn og unge i Moss?",
  "hva er lagt inn av tiltak for barn og unge?",
  "tiltak for ansatte",
  "tiltak for eldre med demens",
  "tiltak mot smitte",
  "samarbeidstiltak",
  "tiltak 2023",
  "tiltak 123",
  "tiltak 1.a.iv gjelder hvem?",
  "tiltak for 3 kommuner",
  "område",
  "området 3",
  "hvem har ansvar for innsatsområde 3?",
  "endre handlingsplanen",
  "endre retningslinje 12",
  "endre tiltak",
  "kan vi endre tiltak 1.a.iv?",
  "oppdater meg på saken",
  "en",
  "planen",
  "the plan",
  "What tasks does the municipality have?",
  "tiltak fra 2023",
  "vis R12/tvister/1",
  "barn og unge",
  "skrøpelige eldre",
  "",
  "?",
];

describe("a plan command", () => {
  for (const [meaning, sentences] of Object.entries({ ...COMMANDS, ...FOLLOWING }))
    it(`is understood as ${meaning}, however it is written`, () => {
      for (const sentence of sentences) assert.equal(shown(sentence), meaning, sentence);
    });

  it("is not heard in a question that mentions the plan, a task or a group", () => {
    for (const sentence of OTHERS) assert.equal(shown(sentence), "something else", sentence);
  });

  it("is never another command as well", () => {
    for (const sentence of [COMMANDS, FOLLOWING].flatMap((all) => Object.values(all).flat()))
      assert.equal(parseCommand(sentence, [community()]), undefined, sentence);
  });

  it("never throws, whatever is written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        parsePlanCommand(text);
        parsePlanCommand(`tiltak ${text}`);
      }),
    );
  });

  it("answers at once, however long the message is", () => {
    const long = "tiltak ".repeat(700);
    for (const text of [long, `tiltak ${"1 ".repeat(2_000)}`, `tiltak for ${"personer med ".repeat(400)}`])
      assert.equal(shown(text), "something else");
  });
});
