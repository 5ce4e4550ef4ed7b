import {
  type AnswerOfParty,
  draftFor,
  PARTY_ANSWERS,
  preMeetingsOf,
} from "../../domain/cases/anchoring/anchoring.ts";
import { contactsOf } from "../../domain/cases/anchoring/ask-parties.ts";
import { type PartyStanding, whereParty } from "../../domain/cases/anchoring/where-parties-stand.ts";
import {
  isAskedAbout,
  isWorkedOn,
  partiesAt,
  placesToAnchor,
} from "../../domain/cases/anchoring/who-anchors.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { anchoringTexts } from "../text/anchoring-texts.ts";
import { caseTexts } from "../text/case-texts.ts";
import { dateText } from "../text/date-text.ts";
import { listText } from "../text/list-text.ts";
import type { AnchoringGroup, AnchoringView } from "./anchoring-view.ts";
import {
  type AnchoringContext,
  anchoringPress,
  partiesName,
  placeData,
  sideKind,
} from "./anchoring-words.ts";
import { casePress, dayText, sentence } from "./case-words.ts";
import { partyName } from "./place-text.ts";
import type { Press } from "./view-parts.ts";

/** A phone shows so many sayings of a group, and so many notes; the last ones are kept. */
const MOST_SAID = 6;
const MOST_NOTES = 4;

type GroupKind = PartyStanding["position"] | "no-contact";

const GROUPS = [
  { kind: "opposes", sign: "✗", text: "opposes" },
  { kind: "doubts", sign: "?", text: "doubts" },
  { kind: "supports", sign: "✓", text: "supports" },
  { kind: "silent", sign: "○", text: "silent" },
  { kind: "outdated", sign: "–", text: "outdated" },
  { kind: "not-asked", sign: "–", text: "notAsked" },
  { kind: "no-contact", sign: "–", text: "noContact" },
] as const satisfies readonly { kind: GroupKind; sign: AnchoringGroup["sign"]; text: string }[];

/** The side's card: who was asked, who answered what, who is silent, what the side has noted, and what can be done. */
export function anchoringSideView(
  context: AnchoringContext,
  said: AnchoringView["said"],
  { unreached }: { readonly unreached: boolean },
  language: Language,
): AnchoringView {
  const { treated, community, place } = context;
  const texts = anchoringTexts(language);
  const standings = standingsOf(context);
  const nobodyHere = standings.some(({ kind }) => kind === "no-contact");
  const asking = isAskedAbout(treated, community) && place.held !== undefined;
  return {
    kind: "anchoring",
    language,
    title: texts.title(treated.id),
    said,
    lead: [treated.title, `${whoseText(context, language)} ${texts.seenBy[sideKind(place.side)]}`],
    groups: groupsOf(standings, language),
    sections: sectionsOf(context, language),
    copy:
      asking && (unreached || nobodyHere)
        ? { title: texts.section.copy, value: copyText(context, language) }
        : undefined,
    ...pressesOf(context, standings, language),
  };
}

interface Standing extends PartyStanding {
  readonly kind: GroupKind;
}

function standingsOf(context: AnchoringContext): Standing[] {
  const { place, community, anchoring, treated, reader } = context;
  const parties = partiesAt(place, community);
  const reachable = new Set(contactsOf(parties, reader).map(({ party }) => party.id));
  return parties.map((party) => {
    const standing = whereParty(anchoring, party, treated.paper?.proposal.number ?? 0);
    const alone = standing.position === "not-asked" && !reachable.has(party.id);
    return { ...standing, kind: alone ? "no-contact" : standing.position };
  });
}

function whoseText({ place, community }: AnchoringContext, language: Language): string {
  const texts = anchoringTexts(language);
  const side = sideKind(place.side);
  if (place.held === undefined) return side === "interest" ? "" : texts.office[side];
  const name = partiesName(place, community, language);
  return side === "interest" ? texts.speaksForInterest(name) : texts.speaksFor(name);
}

function groupsOf(standings: readonly Standing[], language: Language): AnchoringGroup[] {
  const texts = anchoringTexts(language);
  return GROUPS.flatMap(({ kind, sign, text }) => {
    const own = standings.filter((each) => each.kind === kind);
    if (own.length === 0) return [];
    const said = own.flatMap((standing) =>
      saidOf(standing, language).map((line) => ({ line, party: standing.party })),
    );
    const shown = said.slice(0, MOST_SAID);
    const rest = said.length - shown.length;
    // Whoever has a line of their own is named there.
    const others = own.filter(({ party }) => !shown.some((each) => each.party === party));
    return {
      sign,
      title: texts.group[text](own.length),
      parties: listText(
        others.map(({ party }) => partyName(party)),
        language,
      ),
      said: [...shown.map(({ line }) => line), ...(rest > 0 ? [texts.said.more(rest)] : [])],
    };
  });
}

/** Plain support needs no line of its own; who is in doubt or against is named, whatever they wrote. */
function saidOf({ party, answers, kind }: Standing, language: Language): string[] {
  const texts = anchoringTexts(language).said;
  return answers
    .filter(({ words, answer }) => words !== undefined || (answer !== "supports" && kind !== "outdated"))
    .map((answer) => {
      const name = nameOf(answer, language);
      return answer.words === undefined
        ? texts.noWords(partyName(party), name)
        : texts.words(partyName(party), answer.words, name);
    });
}

function nameOf({ contact, registeredBy }: AnswerOfParty, language: Language): string {
  return registeredBy === undefined
    ? contact.name
    : anchoringTexts(language).said.registered(contact.name, registeredBy.name);
}

function sectionsOf({ anchoring, place, treated }: AnchoringContext, language: Language) {
  const texts = anchoringTexts(language);
  const { stance } = caseTexts(language);
  const seat = place.held?.seat.id;
  const draft = seat === undefined ? undefined : draftFor(anchoring, seat);
  const released = treated.anchored.find((each) => each.seat === seat);
  const drafted = draft && texts.draft(sentence(stance[draft.stance]), draft.words);
  const sections = [
    {
      title: texts.section.draft,
      lines:
        draft === undefined || drafted === undefined
          ? []
          : [texts.by(drafted, draft.by.name, dayText(draft.at, language)), texts.noDraftCounts],
    },
    {
      title: texts.section.preMeetings,
      lines: preMeetingsOf(anchoring).map(({ date, place: where, notes }) => {
        const meeting = texts.preMeeting(dateText(date, language), where);
        return notes === "" ? meeting : texts.preMeetingNotes(meeting, notes);
      }),
    },
    {
      title: texts.section.notes,
      lines: anchoring.notes
        .slice(-MOST_NOTES)
        .map(({ words, by, at }) => texts.by(words, by.name, dayText(at, language))),
    },
    {
      title: texts.section.released,
      lines:
        released === undefined
          ? []
          : [texts.by(released.words, released.by.name, dayText(released.at, language))],
    },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function pressesOf(
  context: AnchoringContext,
  standings: readonly Standing[],
  language: Language,
): Pick<AnchoringView, "primary" | "presses"> {
  const { place, treated, community, anchoring } = context;
  const { press } = anchoringTexts(language);
  const own = placeData(place);
  const act = (verb: string, title: string) => anchoringPress(context, verb, title, own);
  const form = (name: string, title: string) =>
    anchoringPress(context, "form", title, { ...own, form: name });
  const asking = isAskedAbout(treated, community);
  const seated = place.held !== undefined;
  const side = place.side === "hospital" ? "hospital" : "municipalities";
  const has = (...kinds: readonly GroupKind[]) => standings.some(({ kind }) => kinds.includes(kind));
  const toAsk = asking && seated && has("not-asked", "outdated");
  const released = treated.anchored.some(({ seat }) => seat === place.held?.seat.id);
  const release = asking && seated ? [form("release", released ? press.releaseAgain : press.release)] : [];
  const planned = preMeetingsOf(anchoring).some(({ state }) => state === "planned");
  const answered = PARTY_ANSWERS.some((answer) => has(answer));
  const first = toAsk ? [act("ask", press.ask[side])] : answered ? release : [];
  const rest = [
    ...(asking && seated && !toAsk && has("silent") ? [act("remind", press.remind)] : []),
    ...(asking && seated && has("no-contact") ? [act("asked-otherwise", press.askedOtherwise)] : []),
    ...(asking && standings.length > 0 ? [form("register", press.register)] : []),
    ...(toAsk || answered ? [] : release),
    ...(isWorkedOn(treated, community) ? work() : []),
    casePress(context, "view", press.toCase),
    ...elsewhere(context, language),
  ];
  return { primary: first[0], presses: rest };

  function work(): Press[] {
    return [
      form("note", press.note),
      ...(seated ? [form("draft", press.draft)] : []),
      planned ? form("pre-meeting-notes", press.preMeetingNotes) : form("pre-meeting", press.preMeeting),
    ];
  }
}

/** The reader's other places in the case. */
function elsewhere(context: AnchoringContext, language: Language): Press[] {
  const { place, treated, reader, community } = context;
  return placesToAnchor(treated, reader)
    .filter(({ side, held }) => side !== place.side || held?.seat.id !== place.held?.seat.id)
    .map((other) =>
      anchoringPress(
        context,
        "open",
        anchoringTexts(language).press.showFor(partiesName(other, community, language)),
        placeData(other),
      ),
    );
}

function copyText({ treated, deadline }: AnchoringContext, language: Language): string {
  return anchoringTexts(language).copyText({
    caseId: treated.id,
    title: treated.title,
    points: treated.paper?.proposal.points ?? [],
    deadline: deadline && dateText(deadline, language),
  });
}
