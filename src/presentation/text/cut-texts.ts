import type { Language } from "../../domain/kernel/language.ts";

/** What a card says where it has no room for the rest, and where the rest is read. `left` is at least 1. */
export interface CutTexts {
  /** Of a list that goes on. */
  readonly more: (left: number) => string;
  /** Of the points of a proposal. */
  readonly points: (left: number) => string;
  /** Of a meeting's cases. */
  readonly items: (left: number) => string;
  /** Of the minutes. */
  readonly minutes: (left: number) => string;
}

const TEXTS: Readonly<Record<Language, CutTexts>> = {
  nb: {
    more: (left) => `… og ${left} til`,
    points: (left) => (left === 1 ? "… og 1 punkt til" : `… og ${left} punkter til`),
    items: (left) =>
      left === 1 ? "… og 1 sak til. Den står i sakskartet." : `… og ${left} saker til. De står i sakskartet.`,
    minutes: (left) =>
      left === 1 ? "… og 1 avsnitt til. Les alt i PDF-en." : `… og ${left} avsnitt til. Les alt i PDF-en.`,
  },
  nn: {
    more: (left) => `… og ${left} til`,
    points: (left) => (left === 1 ? "… og 1 punkt til" : `… og ${left} punkt til`),
    items: (left) =>
      left === 1 ? "… og 1 sak til. Ho står i sakskartet." : `… og ${left} saker til. Dei står i sakskartet.`,
    minutes: (left) =>
      left === 1 ? "… og 1 avsnitt til. Les alt i PDF-en." : `… og ${left} avsnitt til. Les alt i PDF-en.`,
  },
  en: {
    more: (left) => `… and ${left} more`,
    points: (left) => (left === 1 ? "… and 1 more point" : `… and ${left} more points`),
    items: (left) =>
      left === 1
        ? "… and 1 more item. It is in the agenda papers."
        : `… and ${left} more items. They are in the agenda papers.`,
    minutes: (left) =>
      left === 1
        ? "… and 1 more section. Read it all in the PDF."
        : `… and ${left} more sections. Read it all in the PDF.`,
  },
};

export function cutTexts(language: Language): CutTexts {
  return TEXTS[language];
}
