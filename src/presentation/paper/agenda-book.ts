import type { Library } from "../../domain/agreements/answers/answer-question.ts";
import type { Case } from "../../domain/cases/case.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { AgendaItem, Meeting } from "../../domain/meetings/meeting.ts";
import type { SeatHolding } from "../../domain/people/seats.ts";
import { dateText } from "../text/date-text.ts";
import { meetingTexts } from "../text/meeting-texts.ts";
import { paperTexts } from "../text/paper-texts.ts";
import { bodyName, dayText, partiesText } from "../view/case-words.ts";
import { askedText, holdingsOf, type MeetingInContext, submitterText } from "../view/meeting-words.ts";
import type { PaperAttachment, PaperPart, PaperView } from "../view/paper-parts.ts";
import { timeText } from "../view/year-plan-view.ts";
import { casePaperParts } from "./case-paper-part.ts";
import { facts, itemNumber, note } from "./paper-words.ts";

export interface AgendaBookFacts extends MeetingInContext {
  readonly library: Library;
  /** The body's meeting before, while its minutes wait for approval. */
  readonly previous: Meeting | undefined;
  /** The enclosures that could be had, byte for byte as their hash says, by id. */
  readonly enclosures: ReadonlyMap<string, Uint8Array>;
  /** What others put into a case's paper, by case: the table of comments from a hearing. */
  readonly added: ReadonlyMap<string, readonly PaperPart[]>;
}

/** Sakskart: the notice, the agenda and every case's saksframlegg in one document, with the frozen enclosures. */
export function agendaBook(given: AgendaBookFacts, language: Language): PaperView {
  const { meeting, community, cases } = given;
  const texts = paperTexts(language);
  const body = bodyName(community, meeting.body, language);
  const date = dateText(meeting.date, language);
  const title = texts.book.title(body, date);
  const attachments = attachmentsOf(given, language);
  const attached = new Set(attachments.map(({ id }) => id));
  return {
    language,
    title,
    issuer: community.name,
    subject: title,
    createdAt: lastChange(meeting, cases),
    footer: { text: `${community.name} · ${body} ${date}`, pages: texts.pages },
    parts: [
      coverFacts(given, language),
      ...agendaParts(given, language),
      { kind: "contents", title: texts.contents },
      ...calledParts(given, language),
      ...treatedItems(given).flatMap(([item, treated]): PaperPart[] => [
        { kind: "page-break" },
        ...casePaperParts({ ...given, item, treated, attached }, language),
        ...(given.added.get(item.case) ?? []),
      ]),
    ],
    attachments: attachments.map(({ attachment }) => attachment),
  };
}

function coverFacts({ meeting, community, cases }: AgendaBookFacts, language: Language): PaperPart {
  const texts = paperTexts(language).book;
  const { fact, notice } = meetingTexts(language);
  const body = community.bodies.find(({ id }) => id === meeting.body);
  const sent = meeting.noticeSentAt;
  return facts([
    [texts.body, body?.name[language]],
    [texts.date, [dateText(meeting.date, language), timeText(meeting, language)].filter(Boolean).join(", ")],
    [fact.place, meeting.place],
    [fact.notice, sent === undefined ? notice.notSent : notice.sent(dayText(sent, language))],
    [texts.updated, dayText(lastChange(meeting, cases), language)],
  ]);
}

function agendaParts(given: AgendaBookFacts, language: Language): PaperPart[] {
  const { meeting, previous, community } = given;
  const texts = paperTexts(language).book;
  const { agenda, fact } = meetingTexts(language);
  const heading: PaperPart = { kind: "heading", level: 1, text: agenda.title };
  if (meeting.agenda.length === 0) return [heading, note(agenda.empty)];
  return [
    heading,
    note(agenda.before(previous && dateText(previous.date, language))),
    {
      kind: "table",
      columns: [
        { title: texts.number, share: 1 },
        { title: texts.case, share: 7 },
        { title: texts.treatment, share: 5 },
        { title: fact.from, share: 5 },
      ],
      rows: meeting.agenda.map((item) => {
        const treated = given.cases.get(item.case);
        return [
          itemNumber(item),
          treated?.title ?? agenda.gone,
          treated === undefined ? "" : askedText(item, treated, community, language),
          treated === undefined ? "" : submitterText(treated, given, language),
        ];
      }),
    },
    note(agenda.after),
  ];
}

/** Who is called, seat by seat. */
function calledParts(given: AgendaBookFacts, language: Language): PaperPart[] {
  const { book, record } = paperTexts(language);
  const holdings = holdingsOf(given);
  if (holdings.length === 0) return [];
  return [
    { kind: "page-break" },
    { kind: "heading", level: 1, text: book.called, listed: true },
    {
      kind: "table",
      columns: [
        { title: book.seat, share: 4 },
        { title: record.parties, share: 5 },
        { title: book.holder, share: 4 },
      ],
      rows: holdings.map(({ seat, holder }) => [
        seat.name[language],
        partiesText(seat, given.community, language) ?? "",
        nameOf(holder, given) ?? book.vacant,
      ]),
    },
  ];
}

function nameOf(holder: SeatHolding["holder"], { roster }: AgendaBookFacts): string | undefined {
  return roster.identities.find(({ person }) => person === holder?.person)?.displayName;
}

function treatedItems({ meeting, cases }: AgendaBookFacts): (readonly [AgendaItem, Case])[] {
  return meeting.agenda.flatMap((item) => {
    const treated = cases.get(item.case);
    return treated === undefined ? [] : [[item, treated] as const];
  });
}

function attachmentsOf(
  given: AgendaBookFacts,
  language: Language,
): { readonly id: string; readonly attachment: PaperAttachment }[] {
  const texts = paperTexts(language).case;
  return treatedItems(given).flatMap(([item, { enclosures }]) =>
    enclosures.flatMap(({ id, name, mediaType }) => {
      const bytes = given.enclosures.get(id);
      if (bytes === undefined) return [];
      const attachment: PaperAttachment = {
        // Two cases may each have an enclosure of one name, and one case may have two.
        name: `${item.number}-${id}-${name}`,
        mediaType,
        bytes,
        relationship: "Supplement",
        description: `${texts.enclosureOf(itemNumber(item))}: ${name}`,
      };
      return [{ id, attachment }];
    }),
  );
}

/** The instant of the last thing that the document rests on: until something happens, it is the same file. */
function lastChange(meeting: Meeting, cases: ReadonlyMap<string, Case>): string {
  const instants = [...cases.values()].flatMap(({ events }) => events.map(({ at }) => at));
  const last = [...instants, meeting.noticeSentAt ?? ""].toSorted().at(-1) ?? "";
  return last === "" ? `${meeting.date}T00:00:00Z` : last;
}
