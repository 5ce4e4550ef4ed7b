import { Temporal } from "temporal-polyfill";
import type { Body, Community, Party } from "../../domain/community/community.ts";
import { type CivilDate, civilDateOf, dayBefore } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Roster } from "../../domain/people/find-person.ts";
import { confirmingSide, type InvitationRefusal, placeOf } from "../../domain/people/invitation.ts";
import type { Invitation } from "../../domain/people/invitation-store.ts";
import type { MadeInvitation } from "../../domain/people/make-invitation.ts";
import { isForOne, placeKey, placesOf } from "../../domain/people/place.ts";
import { lastingOn, partiesOf } from "../../domain/people/seats.ts";
import type { TitledText } from "../text/catalogue.ts";
import { dateText } from "../text/date-text.ts";
import { listText } from "../text/list-text.ts";
import { peopleTexts } from "../text/people-texts.ts";
import type { InvitationCodeView } from "./people-view.ts";
import { partyName, placeInBody, placeText, shortNameOf } from "./place-text.ts";
import { capitalised, personName } from "./seats-view.ts";
import type { ChoiceView, ConfirmView, FormView, NoticeView } from "./view.ts";

export const PEOPLE_VERBS = {
  invite: "people/invite",
  confirm: "people/confirm",
  decline: "people/decline",
  represent: "people/represent",
} as const;

/** A tenant's id has 36 characters; some room for blanks around a pasted one. */
const LONGEST_TENANT = 60;

/** First which body, or the secretariat; a list of every place in the community would be too long to choose from. */
export function inviteWhereView(community: Community, language: Language): ChoiceView {
  const { invite, contact } = peopleTexts(language);
  const bodies = community.bodies.filter(({ seats, observers }) => seats.length + observers.length > 0);
  const options = [...bodies.map((body) => shortNameOf(body, language)), invite.secretariat];
  return {
    kind: "choice",
    language,
    question: invite.where,
    options: [
      ...options.map((label) => ({ label, say: invite.say(label) })),
      { label: contact.option, say: contact.say },
    ],
  };
}

export interface InviteForm {
  readonly community: Community;
  /** The body to invite to; absent for the secretariat, and for contacts. */
  readonly body: Body | undefined;
  /** Whose contacts may be invited; absent where it is not about contacts. */
  readonly contactsOf?: readonly Party[] | undefined;
  /** What stands in the tenant's field to begin with. */
  readonly tenantId: string | undefined;
  /** The chosen place's key, when the form is shown again. */
  readonly place?: string | undefined;
  readonly problem?: string | undefined;
}

/** The form that makes an invitation: which seat or office, and the tenant that the person comes from. */
export function inviteView(
  { community, body, contactsOf, tenantId, place, problem }: InviteForm,
  language: Language,
): FormView {
  const { invite, contact } = peopleTexts(language);
  const where = body === undefined ? invite.secretariat : shortNameOf(body, language);
  return {
    kind: "form",
    language,
    title: contactsOf === undefined ? invite.title(where) : contact.title,
    intro: contactsOf === undefined ? invite.intro : contact.intro,
    problem,
    fields: [
      {
        kind: "choice",
        id: "place",
        label: contactsOf === undefined ? invite.place : contact.party,
        value: place,
        required: contactsOf === undefined ? invite.placeRequired : contact.partyRequired,
        options:
          contactsOf?.map((party) => ({
            label: partyName(party),
            value: placeKey({ as: "contact", party: party.id }),
          })) ??
          placesOf(community)
            .filter((each) => each.body === body?.id && each.as !== "contact")
            .map((each) => ({
              label: capitalised(placeInBody(each, community, language)),
              value: placeKey(each),
            })),
      },
      {
        kind: "text",
        id: "tenant",
        label: invite.tenant,
        value: tenantId,
        placeholder: invite.tenantHint,
        required: invite.tenantRequired,
        lines: "one",
        most: LONGEST_TENANT,
      },
    ],
    submit: { title: invite.submit, verb: PEOPLE_VERBS.invite, data: { community: community.id } },
  };
}

export function invitationCodeView(
  { invitation, code }: MadeInvitation,
  community: Community,
  language: Language,
): InvitationCodeView {
  const texts = peopleTexts(language);
  const expires = Temporal.Instant.from(invitation.expiresAt).toZonedDateTimeISO("Europe/Oslo");
  const time = expires.toPlainTime().toString({ smallestUnit: "minute" }).replace(":", ".");
  return {
    kind: "invitation-code",
    language,
    title: texts.code.title,
    code,
    warning: texts.code.shownOnce,
    facts: [
      { title: texts.code.place, value: placeText(placeOf(invitation), community, language) },
      { title: texts.code.tenant, value: invitation.tenantId },
      {
        title: texts.code.expires,
        value: texts.code.moment(dateText(civilDateOf(expires.toPlainDate()), language), time),
      },
    ],
    steps: texts.code.steps(code, texts.side[confirmingSide(invitation)]),
  };
}

/** The question to the other side's secretary, with what is needed to answer it. */
export function invitationConfirmView(
  invitation: Invitation,
  { community, roster, today }: { community: Community; roster: Roster; today: CivilDate },
  language: Language,
): ConfirmView {
  const { confirm: texts, contact, side, seats } = peopleTexts(language);
  const place = placeOf(invitation);
  const ofContact = place.as === "contact";
  const body = community.bodies.find(({ id }) => id === place.body);
  const seat = body?.seats.find(({ id }) => id === place.seat);
  const parties = seat === undefined ? [] : partiesOf(seat, community).map(({ name }) => name);
  const before = isForOne(place)
    ? lastingOn(today, roster.occupancies).find((occupancy) => placeKey(occupancy) === placeKey(place))
    : undefined;
  const data = { community: community.id, invitation: invitation.id };
  return {
    kind: "confirm",
    language,
    title: texts.title(invitation.claimedBy?.name ?? seats.unnamed),
    text: [
      texts.place(placeText(place, community, language)),
      ...(parties.length === 0 ? [] : [texts.onBehalfOf(listText(parties, language))]),
      ...(before === undefined
        ? []
        : [texts.follows(personName(before, roster, language), dateText(dayBefore(today), language))]),
      (ofContact ? contact : texts).madeBy(
        personName(invitation.madeBy, roster, language),
        side[invitation.madeBy.side],
      ),
      texts.tenant(invitation.tenantId),
      (ofContact ? contact : texts).check,
    ],
    confirm: { title: texts.confirm, verb: PEOPLE_VERBS.confirm, data },
    cancel: { title: texts.decline, verb: PEOPLE_VERBS.decline, data },
  };
}

/** A short message about invitations; what was refused is a warning. */
export function invitationNotice(text: TitledText, language: Language): NoticeView {
  return { kind: "notice", language, tone: "information", ...text };
}

export function invitationRefusedView(refused: InvitationRefusal, language: Language): NoticeView {
  return { kind: "notice", language, tone: "warning", ...peopleTexts(language).notice.refused[refused] };
}
