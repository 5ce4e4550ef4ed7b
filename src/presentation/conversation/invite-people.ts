import { confirmInvitation, declineInvitation } from "../../domain/people/answer-invitation.ts";
import { readRoster, readStanding } from "../../domain/people/find-person.ts";
import {
  confirmersOf,
  confirmingSide,
  type InvitationStores,
  placeOf,
} from "../../domain/people/invitation.ts";
import type { RandomBytes } from "../../domain/people/invitation-code.ts";
import type { Invitation } from "../../domain/people/invitation-store.ts";
import { listInvitations } from "../../domain/people/list-invitations.ts";
import { type InvitationWish, makeInvitation } from "../../domain/people/make-invitation.ts";
import { contactPartiesOf } from "../../domain/people/may-invite.ts";
import { placeWithKey } from "../../domain/people/place.ts";
import { presentCode } from "../../domain/people/present-code.ts";
import type { PeopleCommand } from "../commands/people-command.ts";
import { listText } from "../text/list-text.ts";
import { peopleTexts } from "../text/people-texts.ts";
import {
  invitationCodeView,
  invitationConfirmView,
  invitationNotice,
  invitationRefusedView,
  inviteView,
  inviteWhereView,
} from "../view/invitation-view.ts";
import { placeText } from "../view/place-text.ts";
import type { View } from "../view/view.ts";
import { askToConfirm } from "./ask-to-confirm.ts";
import type { Messenger } from "./message.ts";
import type { PeopleAsking } from "./show-people.ts";

/** So many questions to confirm are put at once; the rest come when those are answered. */
const MOST_AT_ONCE = 5;

/** The form for inviting to a body; first the question which body, where none was named. */
export async function showInvitationForm(
  to: Extract<PeopleCommand, { kind: "invite" }>["to"],
  { people }: InvitationStores,
  asking: PeopleAsking,
): Promise<View> {
  const { community, account, conversation, language } = asking;
  const standing = await readStanding({ people, ...asking });
  const contactsOf = contactPartiesOf(standing, community);
  const onlyContacts = standing.secretaryFor.length === 0 && to === "undecided";
  const contacts = contactsOf.length > 0 && (to === "contacts" || onlyContacts);
  if (standing.secretaryFor.length === 0 && !contacts)
    return invitationRefusedView(to === "contacts" ? "not-your-party" : "not-secretary", language);
  if (conversation !== "personal") return invitationRefusedView("not-personal", language);
  const tenantId = account?.tenantId;
  if (contacts || to === "contacts")
    return inviteView({ community, body: undefined, contactsOf, tenantId }, language);
  if (to === "undecided") return inviteWhereView(community, language);
  const body = to === "secretariat" ? undefined : to;
  return inviteView({ community, body, tenantId }, language);
}

/** Makes an invitation and shows its code; a tenant that is none comes back in the form. */
export async function invite(
  stores: InvitationStores,
  wish: InvitationWish,
  asking: PeopleAsking,
  random: RandomBytes,
): Promise<View> {
  const { community, language } = asking;
  const made = await makeInvitation(stores, wish, asking, random);
  if ("code" in made) return invitationCodeView(made, community, language);
  if (made.refused !== "not-a-tenant") return invitationRefusedView(made.refused, language);
  const place = placeWithKey(wish.place, community);
  const body = community.bodies.find(({ id }) => id === place?.body);
  const contactsOf =
    place?.as === "contact"
      ? contactPartiesOf(await readStanding({ people: stores.people, ...asking }), community)
      : undefined;
  const { title, text } = peopleTexts(language).notice.refused["not-a-tenant"];
  const problem = `${title}. ${text}`;
  return inviteView(
    { community, body, contactsOf, tenantId: wish.tenantId, place: wish.place, problem },
    language,
  );
}

/** Somebody presents a code; the first time, the other side's secretaries are asked to confirm. */
export async function useCode(
  stores: InvitationStores,
  code: string,
  asking: PeopleAsking & { readonly name: string | undefined },
  messenger: Messenger,
): Promise<View> {
  const { community, language, name, today } = asking;
  const { people } = stores;
  const presented = await presentCode(stores, code, asking, name);
  if ("refused" in presented) return invitationRefusedView(presented.refused, language);
  const { claimed, again } = presented;
  if (!again) await askToConfirm(claimed, { community, today, people, messenger });
  const confirmers = confirmersOf(claimed, await readRoster(people, community.id), today);
  const names = confirmers.map(({ displayName }) => displayName);
  const texts = peopleTexts(language);
  return invitationNotice(
    texts.notice.claimed(
      placeText(placeOf(claimed), community, language),
      texts.side[confirmingSide(claimed)],
      names.length === 0 ? undefined : listText(names, language),
    ),
    language,
  );
}

export async function confirm(stores: InvitationStores, id: string, asking: PeopleAsking): Promise<View> {
  const { language } = asking;
  const confirmed = await confirmInvitation(stores, id, asking);
  if ("refused" in confirmed) return invitationRefusedView(confirmed.refused, language);
  const { notice, seats } = peopleTexts(language);
  const name = confirmed.invitation.claimedBy?.name ?? seats.unnamed;
  return invitationNotice(notice.confirmed(name, placeWords(confirmed.invitation, asking)), language);
}

export async function decline(stores: InvitationStores, id: string, asking: PeopleAsking): Promise<View> {
  const { language } = asking;
  const declined = await declineInvitation(stores, id, asking);
  if ("refused" in declined) return invitationRefusedView(declined.refused, language);
  return invitationNotice(
    peopleTexts(language).notice.declined(placeWords(declined.invitation, asking)),
    language,
  );
}

/** What waits for the secretary who asks, one question for each. */
export async function showInvitations(
  stores: InvitationStores,
  asking: PeopleAsking,
): Promise<readonly View[]> {
  const { community, language, today } = asking;
  const open = await listInvitations(stores, asking);
  if ("refused" in open) return [invitationRefusedView(open.refused, language)];
  if (open.toConfirm.length === 0)
    return [invitationNotice(peopleTexts(language).notice.nothingToConfirm(open.waiting), language)];
  const roster = await readRoster(stores.people, community.id);
  return open.toConfirm
    .slice(0, MOST_AT_ONCE)
    .map((invitation) => invitationConfirmView(invitation, { community, roster, today }, language));
}

function placeWords(invitation: Invitation, { community, language }: PeopleAsking): string {
  return placeText(placeOf(invitation), community, language);
}
