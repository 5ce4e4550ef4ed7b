import type { Language } from "../../domain/kernel/language.ts";

/** How many lines of an imported plan there are, and how many of them have a time and somebody who answers for them. */
export interface PlanLineCount {
  readonly lines: number;
  readonly timed: number;
  readonly owned: number;
}

interface PlanImportTexts {
  /** Before it applies. */
  readonly found: (count: PlanLineCount) => string;
  /** After: the tasks are there. */
  readonly loaded: (count: PlanLineCount) => string;
  /** After, where the plan is the draft of the one that follows. */
  readonly loadedIntoDraft: (count: PlanLineCount) => string;
}

const number = (count: number, none: string) => (count === 0 ? none : String(count));

const TEXTS: Readonly<Record<Language, PlanImportTexts>> = {
  nb: {
    found: (count) => `Handlingsplan: ${nb(count)}.`,
    loaded: (count) =>
      `Tiltakene er lagt inn: ${nb(count)}. Det noen har satt på dem fra før, står. Skriv «plandoktor» for å se hva planen mangler.`,
    loadedIntoDraft: (count) =>
      `Linjene er lagt inn i utkastet til ny plan: ${nb(count)}. De følges opp når utkastet er vedtatt. Skriv «utkast til handlingsplan» for å se hvor langt det er kommet.`,
  },
  nn: {
    found: (count) => `Handlingsplan: ${nn(count)}.`,
    loaded: (count) =>
      `Tiltaka er lagde inn: ${nn(count)}. Det nokon har sett på dei frå før, står. Skriv «plandoktor» for å sjå kva planen manglar.`,
    loadedIntoDraft: (count) =>
      `Linjene er lagde inn i utkastet til ny plan: ${nn(count)}. Dei blir følgde opp når utkastet er vedteke. Skriv «utkast til handlingsplan» for å sjå kor langt det er kome.`,
  },
  en: {
    found: (count) => `Action plan: ${en(count)}.`,
    loaded: (count) =>
      `The tasks are loaded: ${en(count)}. What people have set on them before stands. Write “plan doctor” to see what the plan lacks.`,
    loadedIntoDraft: (count) =>
      `The lines are loaded into the draft of a new plan: ${en(count)}. They are followed up once the draft is adopted. Write “draft action plan” to see how far it has come.`,
  },
};

export function planImportTexts(language: Language): PlanImportTexts {
  return TEXTS[language];
}

function nb({ lines, timed, owned }: PlanLineCount): string {
  return `${lines} ${lines === 1 ? "linje" : "linjer"}, ${number(timed, "ingen")} med tidspunkt, ${number(owned, "ingen")} med ansvarlig`;
}

function nn({ lines, timed, owned }: PlanLineCount): string {
  return `${lines} ${lines === 1 ? "linje" : "linjer"}, ${number(timed, "ingen")} med tidspunkt, ${number(owned, "ingen")} med ansvarleg`;
}

function en({ lines, timed, owned }: PlanLineCount): string {
  return `${lines} ${lines === 1 ? "line" : "lines"}, ${number(timed, "none")} with a time, ${number(owned, "none")} with an owner`;
}
