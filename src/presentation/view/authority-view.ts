import type { Body, Community, Party, Seat } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { authoritiesOn, type PartyAuthority } from "../../domain/people/authority.ts";
import type { Roster } from "../../domain/people/find-person.ts";
import type { Occupancy } from "../../domain/people/people-store.ts";
import { holdingOf, partiesOf } from "../../domain/people/seats.ts";
import { authorityTexts } from "../text/authority-texts.ts";
import { dateText } from "../text/date-text.ts";
import { listText } from "../text/list-text.ts";
import type { FormState } from "./case-forms.ts";
import { choiceField, textField } from "./case-forms.ts";
import { partiesText } from "./case-words.ts";
import { shortNameOf } from "./place-text.ts";
import type { FormView, NoticeView } from "./view.ts";
import type { DateField } from "./view-parts.ts";

const AUTHORITY_VERBS = { form: "authority/form", record: "authority/record" } as const;

/** Between an occupancy and a party in the form's choice, and what stands for all parties of the seat. */
export const FOR_PARTY = "|";
export const EVERY_PARTY = "*";

/** A seat that somebody sits in, as holder or deputy. */
export interface OwnSeat {
  readonly body: Body;
  readonly seat: Seat;
  readonly occupancy: Occupancy;
}

/** What both views are made from. */
export interface AuthorityFacts {
  readonly community: Community;
  readonly roster: Roster;
  readonly today: CivilDate;
  /** The reader's own; those of an interest are not among them. */
  readonly own: readonly OwnSeat[];
}

/** Who gave it, when, for what and until when, with what is on record above. */
export function authorityForm(
  { community, today, own }: AuthorityFacts,
  { filled, problem }: FormState,
  language: Language,
): FormView {
  const { form } = authorityTexts(language);
  const date = (id: string, label: string, required?: string): DateField => ({
    kind: "date",
    id,
    label,
    value: filled[id],
    ...(required === undefined ? {} : { required }),
  });
  const options = own.flatMap(({ seat, occupancy }) => {
    const parties = partiesOf(seat, community);
    return [
      ...(parties.length > 1
        ? [
            {
              value: `${occupancy.id}${FOR_PARTY}${EVERY_PARTY}`,
              label: form.all(partiesText(seat, community, language) ?? ""),
            },
          ]
        : []),
      ...parties.map((party) => ({
        value: `${occupancy.id}${FOR_PARTY}${party.id}`,
        label: nameOf(party),
      })),
    ];
  });
  return {
    kind: "form",
    language,
    title: form.title,
    intro: [
      form.intro,
      ...own.flatMap(({ seat, occupancy }) =>
        authoritiesOn(today, partiesOf(seat, community), occupancy.authority).map((each) =>
          form.onRecord(nameOf(each.party), authorityWords(each, language)),
        ),
      ),
    ],
    problem,
    fields: [
      {
        ...choiceField("parties", form.parties, { options, value: filled["parties"] ?? options[0]?.value }),
        look: "folded",
      },
      textField("grantedBy", form.grantedBy, { lines: "one", value: filled["grantedBy"] }),
      date("date", form.date.label, form.date.missing),
      textField("scope", form.scope, { lines: "one", value: filled["scope"] }),
      date("until", form.until),
    ],
    submit: { title: form.submit, verb: AUTHORITY_VERBS.record, data: { community: community.id } },
  };
}

/** «Kan jeg si ja for Marker?», answered from who sits where and the fullmakt on record. */
export function mayAnswerView(facts: AuthorityFacts, party: Party, language: Language): NoticeView {
  const { community, today, own } = facts;
  const { mayI } = authorityTexts(language);
  const seats = own.filter(({ seat }) => partiesOf(seat, community).some(({ id }) => id === party.id));
  const notice = (title: string, text: readonly string[], tone: NoticeView["tone"]): NoticeView => ({
    kind: "notice",
    language,
    tone,
    title,
    text: text.join(" "),
  });
  if (seats.length === 0)
    return notice(mayI.no(nameOf(party)), [othersFor(facts, party, language)], "information");
  const told = seats.map(({ body, seat, occupancy }) => {
    const [onRecord] = authoritiesOn(today, [party], occupancy.authority);
    return {
      lapsed: onRecord?.state === "expired",
      deputy: occupancy.as === "deputy",
      text: [
        mayI.seat(
          seat.name[language],
          shortNameOf(body, language),
          partiesText(seat, community, language) ?? "",
        ),
        ...(occupancy.as === "deputy" ? [mayI.deputy] : []),
        onRecord === undefined || onRecord.state === "not-on-record"
          ? mayI.notOnRecord
          : mayI.onRecord(authorityWords(onRecord, language)),
        ...(onRecord?.state === "expired" ? [mayI.renew] : []),
      ].join(" "),
    };
  });
  const title = told.every(({ lapsed }) => lapsed)
    ? mayI.lapsed
    : told.every(({ deputy }) => deputy)
      ? mayI.yesAsDeputy
      : mayI.yes;
  return notice(
    title(nameOf(party)),
    told.map(({ text }) => text),
    told.every(({ lapsed }) => lapsed) ? "warning" : "information",
  );
}

/** «gitt av kommunedirektøren 3. mars 2026, til og med …», or that none is on record. */
function authorityWords({ state, authority }: PartyAuthority, language: Language): string {
  const { form } = authorityTexts(language);
  if (authority === undefined) return form.notOnRecord;
  const { grantedBy, date, scope, until } = authority;
  return state === "expired" && until !== undefined
    ? form.expired(grantedBy, dateText(until, language))
    : form.given(grantedBy, dateText(date, language), scope, until && dateText(until, language));
}

function othersFor({ community, roster, today }: AuthorityFacts, party: Party, language: Language): string {
  const { mayI } = authorityTexts(language);
  const names = community.bodies.flatMap((body) =>
    body.seats
      .filter((seat) => partiesOf(seat, community).some(({ id }) => id === party.id))
      .flatMap((seat) => {
        const { holder } = holdingOf(body, seat, roster.occupancies, today);
        const known = roster.identities.find(({ person }) => person === holder?.person);
        return known === undefined ? [] : [`${known.displayName} (${shortNameOf(body, language)})`];
      }),
  );
  return names.length === 0 ? mayI.nobody : mayI.others(listText(names, language));
}

function nameOf({ name, short_name }: Party): string {
  return short_name ?? name;
}
