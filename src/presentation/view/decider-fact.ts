import type { DecidableStanding } from "../../domain/agreements/document.ts";
import type { Body, Community } from "../../domain/community/community.ts";
import type { Decider } from "../../domain/community/decider.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { MeetingsToCome } from "../../domain/meetings/next-meeting.ts";
import type { Identity } from "../../domain/people/people-store.ts";
import type { SeatHolding } from "../../domain/people/seats.ts";
import { answerTexts } from "../text/answer-texts.ts";
import { dateText } from "../text/date-text.ts";
import { listText } from "../text/list-text.ts";
import { textsFor } from "../text/texts.ts";
import { partiesText } from "./case-words.ts";
import { type ClauseInContext, documentLabel, placeOf } from "./clause-view.ts";
import type { DeciderView, Fact, NoticeView } from "./view.ts";

/** The body that decides or recommends, as it concerns one reader with a place in the community. */
export interface Deciding {
  readonly body: Body;
  readonly reader: string;
  readonly identities: readonly Identity[];
  /** Who sits there for the parties that the reader answers for; empty when those are not known. */
  readonly holdings: readonly SeatHolding[];
  /** Absent when none is planned. */
  readonly meetings: MeetingsToCome | undefined;
}

interface DecidedText {
  readonly decider: Decider | undefined;
  /** The kind of document that is decided on; absent: that of the clause shown. */
  readonly decidesOn?: DecidableStanding | undefined;
  readonly community: Community;
  /** Absent for readers without a place in the community (decision 8), and where no body takes part. */
  readonly deciding?: Deciding | undefined;
}

/** «Hvem kan endre dette?» with who decides, how and when. Absent where nobody decides on such a text. */
export function deciderView(
  { decider, decidesOn, community, deciding }: DecidedText,
  language: Language,
): DeciderView | undefined {
  if (decider === undefined) return undefined;
  const { title, titleOf } = textsFor(language).decider;
  const { whoForMe, sayWhoForMe } = answerTexts(language).deciding;
  const asksWho = deciding !== undefined && deciding.holdings.length === 0 && deciding.body.seats.length > 0;
  return {
    title: decidesOn === undefined ? title : titleOf[decidesOn],
    value: decidingText(decider, community, language),
    facts: deciding === undefined ? [] : decidingFacts(deciding, community, language),
    ask: asksWho ? { label: whoForMe, say: sayWhoForMe } : undefined,
  };
}

/** Who decides on the clause that was shown last, as a message of its own. */
export function deciderNotice(
  { found, ...decided }: DecidedText & Pick<ClauseInContext, "found">,
  language: Language,
): NoticeView {
  const { nobody, about } = answerTexts(language).deciding;
  const view = deciderView(decided, language);
  const { document, clause } = found;
  const name = about(`${documentLabel(document, language)}, ${placeOf(clause, document, language)}`);
  const said =
    view === undefined
      ? { title: nobody.title, lines: [nobody.text, name] }
      : {
          title: view.title,
          lines: [view.value, ...view.facts.map(({ title, value }) => `${title}: ${value}`), name],
        };
  return { kind: "notice", language, tone: "information", title: said.title, text: said.lines.join("\n") };
}

function decidingFacts(deciding: Deciding, community: Community, language: Language): readonly Fact[] {
  const { nextMeeting, cases } = answerTexts(language).deciding;
  const { notStated } = textsFor(language);
  const next = deciding.meetings?.next;
  return [
    ...seatFacts(deciding, community, language),
    {
      title: nextMeeting(shortName(deciding.body, language)),
      value: next === undefined ? notStated : dateText(next.date, language),
    },
    ...(deciding.meetings === undefined
      ? []
      : [{ title: cases, value: deadlineText(deciding.meetings, language) }]),
  ];
}

/** One line for each group of parties: several seats may answer for the same. */
function seatFacts(
  { holdings, identities, reader }: Deciding,
  community: Community,
  language: Language,
): Fact[] {
  const { you, deputy, vacant } = answerTexts(language).deciding;
  const nameOf = (person: string) =>
    person === reader ? you : (identities.find((each) => each.person === person)?.displayName ?? person);
  const whoIn = ({ holder, deputies }: SeatHolding) => {
    const names = deputies.map(({ person }) => nameOf(person));
    const held = holder === undefined ? vacant : nameOf(holder.person);
    return names.length === 0 ? held : `${held} (${deputy(listText(names, language))})`;
  };
  const byParties = Map.groupBy(holdings, ({ seat }) => partiesText(seat, community, language) ?? "");
  return [...byParties].map(([title, seats]) => ({ title, value: listText(seats.map(whoIn), language) }));
}

/** By when a case must be in; where that is too late, what the next chance is. */
function deadlineText({ next, open }: MeetingsToCome, language: Language): string {
  const { deadlinePassed, laterMeeting } = answerTexts(language).deciding;
  const { notStated } = textsFor(language);
  const deadlineOf = (deadline: CivilDate | undefined) =>
    deadline === undefined ? notStated : dateText(deadline, language);
  if (open?.id === next.id) return deadlineOf(next.casesDeadline);
  const passed = deadlinePassed(deadlineOf(next.casesDeadline));
  if (open === undefined) return passed;
  return `${passed}; ${laterMeeting(dateText(open.date, language), deadlineOf(open.casesDeadline))}`;
}

function decidingText(decider: Decider, community: Community, language: Language): string {
  const texts = textsFor(language).decider;
  switch (decider.kind) {
    case "legislator":
      return decider.which === "storting" ? texts.storting : texts.ministry;
    case "every-party": {
      const hospitals = decider.parties.filter(({ kind }) => kind === "hospital").map(({ name }) => name);
      const recommending = bodyWithId(decider.route.prepared_by, community);
      return texts.everyParty(
        decider.parties.length - hospitals.length,
        listText(hospitals, language),
        recommending && shortName(recommending, language),
      );
    }
    case "body":
      return bodyText(decider.body, decider.preparedBy, community, language);
  }
}

function bodyText(
  body: Body,
  preparedBy: Body | undefined,
  community: Community,
  language: Language,
): string {
  const texts = textsFor(language).decider;
  const name = body.name[language];
  const full = body.short_name === undefined ? name : `${name} (${body.short_name})`;
  const power = texts.power[body.power];
  const how = body.steps.count === 2 ? `${power} ${texts.inTwoSteps}` : power;
  const first = body.steps.count === 2 ? bodyWithId(body.steps.first_in, community) : undefined;
  return [
    `${full} – ${how}`,
    first && texts.firstStepIn(shortName(first, language)),
    preparedBy && preparedBy.id !== first?.id && texts.preparedBy(shortName(preparedBy, language)),
  ]
    .filter((part) => typeof part === "string")
    .join("; ");
}

function bodyWithId(id: string | undefined, community: Community): Body | undefined {
  return community.bodies.find((body) => body.id === id);
}

function shortName(body: Body, language: Language): string {
  return body.short_name ?? body.name[language];
}
