import type { Community } from "../../domain/community/community.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import { personWith, type Roster } from "../../domain/people/find-person.ts";
import type { RosterKeeper } from "../../domain/people/keep-rosters.ts";
import { noteMailAddress, sidesOfPerson } from "../../domain/people/mail-address.ts";
import type { Identity, PeopleStore } from "../../domain/people/people-store.ts";
import { belongsOn, standingOf } from "../../domain/people/seats.ts";
import { type MailCommand, parseMailCommand } from "../commands/mail-command.ts";
import { saidIn } from "../commands/said.ts";
import type { TitledText } from "../text/catalogue.ts";
import { channelNotice } from "../text/channel.ts";
import { type MailAddressTexts, mailAddressTexts } from "../text/mail-address-texts.ts";
import { communityChoiceView } from "../view/choice-view.ts";
import type { View } from "../view/view.ts";
import type { DeskRoom } from "./desk-room.ts";
import type { Matter } from "./matter.ts";

export interface MailRoomParts {
  readonly people: PeopleStore;
  readonly rosters: Pick<RosterKeeper, "current">;
  readonly communities: readonly Community[];
  readonly clock: Clock;
  /** False where no mail server is configured: an address is kept all the same, and the person is told. */
  readonly sendsMail: boolean;
}

/**
 * «Min e-post er …»: a person's own to say. For a person whom the bot cannot hear, a secretary of the own side says it,
 * and vouches for it: nobody is mailed to an address that the other side has given.
 */
export function createMailRoom(parts: MailRoomParts): DeskRoom {
  const { people, rosters, communities, clock, sendsMail } = parts;

  async function carryOut(command: MailCommand, community: Community, matter: Matter): Promise<TitledText> {
    const texts = mailAddressTexts(matter.language);
    const roster = await rosters.current(community.id);
    const today = osloToday(clock);
    const writer = matter.account && personWith(matter.account, roster.identities);
    if (writer === undefined || !belongsOn(today, writer.person, roster.occupancies)) return texts.notKnown;
    if (command.kind === "keep" && matter.conversation.kind !== "personal") return texts.onlyAlone;
    const whose =
      command.person === undefined ? writer : personFor(command.person, writer, community, roster);
    if ("refused" in whose) return whose.refused(texts);
    return command.kind === "forget"
      ? forget(whose, writer, community, texts)
      : keep(command.address, whose, writer, community, texts);
  }

  async function forget(whose: Identity, writer: Identity, { id }: Community, texts: MailAddressTexts) {
    await noteMailAddress(people, id, whose.person, undefined);
    return whose.person === writer.person ? texts.forgotten : texts.forgottenFor(whose.displayName);
  }

  async function keep(
    address: string | undefined,
    whose: Identity,
    writer: Identity,
    { id }: Community,
    texts: MailAddressTexts,
  ): Promise<TitledText> {
    if (address === undefined) return texts.noAddress;
    const by = { person: writer.person, name: writer.displayName };
    await noteMailAddress(people, id, whose.person, { address, at: clock.now().toString(), by });
    const isOwn = whose.person === writer.person;
    const { title, text } = isOwn ? texts.kept(address) : texts.keptFor(whose.displayName);
    return { title, text: sendsMail ? text : `${text} ${texts.noServer}` };
  }

  /** Whom a secretary may give an address for: those of the own side, and those of none. */
  function personFor(
    name: string,
    writer: Identity,
    community: Community,
    { identities, occupancies }: Roster,
  ): Identity | { readonly refused: (texts: MailAddressTexts) => TitledText } {
    const today = osloToday(clock);
    const { secretaryFor } = standingOf(writer.person, community, occupancies, today);
    if (secretaryFor.length === 0) return { refused: (texts) => texts.onlySecretariat };
    const called = identities.filter(({ displayName }) => saidIn(displayName) === saidIn(name));
    const [found] = called;
    if (found === undefined) return { refused: (texts) => texts.noSuchPerson(name) };
    if (called.length > 1) return { refused: (texts) => texts.several(name) };
    const sides = sidesOfPerson(found.person, community, occupancies, today);
    return sides.length === 0 || sides.some((side) => secretaryFor.includes(side))
      ? found
      : { refused: (texts) => texts.otherSide(found.displayName) };
  }

  return {
    verbs: "mail",
    async respond(text, matter): Promise<readonly View[] | undefined> {
      const command = parseMailCommand(text);
      if (command === undefined) return undefined;
      const { community, language } = matter;
      if (community === undefined) return [communityChoiceView(communities, "open", language)];
      const said = await carryOut(command, community, matter);
      return [{ kind: "notice", language, tone: "information", ...said }];
    },
    /** It has no buttons. */
    click: async (_, { language }) => channelNotice("unreadable-click", language),
  };
}
