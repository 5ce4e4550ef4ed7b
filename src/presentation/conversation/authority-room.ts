import { z } from "zod/v4";
import type { Community } from "../../domain/community/community.ts";
import { placesIn } from "../../domain/community/places-in.ts";
import { civilDateSchema } from "../../domain/kernel/civil-date.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import { personWith } from "../../domain/people/find-person.ts";
import type { RosterKeeper } from "../../domain/people/keep-rosters.ts";
import type { PeopleStore } from "../../domain/people/people-store.ts";
import { recordAuthority } from "../../domain/people/record-authority.ts";
import { lastingOn, partiesOf } from "../../domain/people/seats.ts";
import { isCalled, parseAuthorityCommand } from "../commands/authority-command.ts";
import { authorityTexts } from "../text/authority-texts.ts";
import { listText } from "../text/list-text.ts";
import {
  type AuthorityFacts,
  authorityForm,
  EVERY_PARTY,
  FOR_PARTY,
  mayAnswerView,
} from "../view/authority-view.ts";
import type { FormState } from "../view/case-forms.ts";
import { communityChoiceView } from "../view/choice-view.ts";
import type { View } from "../view/view.ts";
import type { DeskRoom } from "./desk-room.ts";
import { filledIn, struckText } from "./fill-form.ts";
import { type GuardedClick, guardClick } from "./guard-click.ts";
import type { Matter } from "./matter.ts";

export interface AuthorityRoomParts {
  readonly people: Pick<PeopleStore, "readOccupancy" | "writeOccupancy">;
  readonly rosters: RosterKeeper;
  readonly communities: readonly Community[];
  readonly clock: Clock;
}

const EMPTY: FormState = { filled: {}, problem: undefined };
const LINE = 160;

const sentSchema = z.looseObject({
  parties: z.string().includes(FOR_PARTY),
  grantedBy: z.string().trim().min(1).max(LINE),
  date: civilDateSchema,
  scope: z.string().trim().max(LINE).default(""),
  until: z
    .literal("")
    .transform(() => undefined)
    .or(civilDateSchema)
    .optional(),
});

/** Fullmakt: recorded by whoever sits in a seat, for its parties, and asked for («kan jeg si ja for Marker?»). */
export function createAuthorityRoom(parts: AuthorityRoomParts): DeskRoom {
  const { communities, rosters, people, clock } = parts;

  async function respond(text: string, matter: Matter): Promise<readonly View[] | undefined> {
    const command = parseAuthorityCommand(text);
    if (command === undefined) return undefined;
    const { community, language } = matter;
    if (community === undefined) return [communityChoiceView(communities, "open", language)];
    const party =
      command.kind === "may-i"
        ? community.parties.find(({ name, short_name }) =>
            [name, short_name ?? name].some((each) => isCalled(command.party, each)),
          )
        : undefined;
    if (command.kind === "may-i" && party === undefined) return undefined;
    const facts = await factsFor(community, matter);
    if ("kind" in facts) return [facts];
    return [party === undefined ? formOf(facts, EMPTY, matter) : mayAnswerView(facts, party, language)];
  }

  async function click(incoming: Parameters<DeskRoom["click"]>[0], matter: Matter): Promise<View> {
    const { verb, data } = guardClick(incoming, placesIn(communities));
    const facts = await factsOfClick(data, matter);
    if ("kind" in facts) return facts;
    return verb === "authority/record" ? record(data, facts, matter) : formOf(facts, EMPTY, matter);
  }

  async function mend({ data, struck }: GuardedClick, matter: Matter): Promise<View> {
    const facts = await factsOfClick(data, matter);
    if ("kind" in facts) return facts;
    const form = formOf(facts, { filled: filledIn(data), problem: undefined }, matter);
    return form.kind === "form" ? { ...form, problem: struckText(form, struck) } : form;
  }

  async function record(data: GuardedClick["data"], facts: AuthorityFacts, matter: Matter): Promise<View> {
    const { language } = matter;
    const texts = authorityTexts(language);
    const again = (problem: string) => formOf(facts, { filled: filledIn(data), problem }, matter);
    const sent = sentSchema.safeParse(data).data;
    const [id = "", chosen = ""] = sent?.parties.split(FOR_PARTY) ?? [];
    const place = facts.own.find(({ occupancy }) => occupancy.id === id);
    if (sent === undefined || place === undefined) return again(texts.form.unreadable);
    const { grantedBy, date, scope, until } = sent;
    if (until !== undefined && until < date) return again(texts.form.datesTurned);
    const parties = partiesOf(place.seat, facts.community).filter(
      (party) => chosen === EVERY_PARTY || party.id === chosen,
    );
    if (parties.length === 0) return again(texts.form.unreadable);
    const given = parties.map((party) => ({
      party: party.id,
      grantedBy,
      date,
      ...(scope === "" ? {} : { scope }),
      ...(until === undefined ? {} : { until }),
    }));
    await recordAuthority(people, facts.community.id, id, given);
    const names = listText(
      parties.map(({ name, short_name }) => short_name ?? name),
      language,
    );
    return { kind: "notice", language, tone: "information", ...texts.recorded(names, grantedBy) };
  }

  async function factsOfClick(data: GuardedClick["data"], matter: Matter): Promise<AuthorityFacts | View> {
    const community = communities.find(({ id }) => id === data["community"]);
    return community === undefined
      ? communityChoiceView(communities, "open", matter.language)
      : factsFor(community, matter);
  }

  /** Read at this moment; only those who have a place in the community are told who sits where (decision 8). */
  async function factsFor(
    community: Community,
    { account, language }: Matter,
  ): Promise<AuthorityFacts | View> {
    const today = osloToday(clock);
    const roster = await rosters.current(community.id);
    const person = account && personWith(account, roster.identities)?.person;
    const places = lastingOn(today, roster.occupancies).filter((each) => each.person === person);
    if (places.length === 0) return noSeat(language);
    const own = places.flatMap((occupancy) => {
      const body = community.bodies.find(({ id }) => id === occupancy.body);
      const seat = body?.seats.find(({ id }) => id === occupancy.seat);
      const answers = occupancy.as === "holder" || occupancy.as === "deputy";
      return answers && body !== undefined && seat !== undefined && partiesOf(seat, community).length > 0
        ? [{ body, seat, occupancy }]
        : [];
    });
    return { community, roster, today, own };
  }

  return { verbs: "authority", respond, click, mend };
}

function formOf(facts: AuthorityFacts, state: FormState, { language }: Matter): View {
  return facts.own.length === 0 ? noSeat(language) : authorityForm(facts, state, language);
}

function noSeat(language: Matter["language"]): View {
  return { kind: "notice", language, tone: "warning", ...authorityTexts(language).noSeat };
}
