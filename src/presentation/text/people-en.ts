import type { PeopleTexts } from "./people-catalogue.ts";

/** English. */
export const peopleEn: PeopleTexts = {
  side: { municipalities: "the municipalities", hospital: "the hospital" },
  role: {
    leader: (body) => `leader of ${body}`,
    "deputy-leader": (body) => `deputy leader of ${body}`,
    "minutes-taker": (body) => `minutes-taker of ${body}`,
    secretary: (side) => `secretary for ${side}`,
    coordinator: (side) => `cooperation manager for ${side}`,
    contact: (party) => `contact for ${party}`,
  },
  deputyOf: (seat) => `Deputy for: ${seat}`,
  seatIn: (seat, body) => `${seat}, ${body}`,
  seats: {
    bodyTitle: (name, shortName) => (shortName === undefined ? name : `${name} (${shortName})`),
    count: (seats, vacant) =>
      `${seats === 1 ? "1 seat" : `${seats} seats`}${vacant === 0 ? ", all taken" : vacant === seats ? ", nobody appointed yet" : `, ${vacant} vacant`}.`,
    noSeats: (body) => `Who has a seat in ${body} is not stated.`,
    side: {
      municipalities: "From the municipalities",
      hospital: "From the hospital",
      interest: "Other members",
    },
    observers: "Observers – not counted in consensus",
    roles: "Offices",
    onBehalfOf: (parties) => `on behalf of ${parties}`,
    vacant: "Vacant",
    unnamed: "name not stated",
    deputies: (names, count) => `${count === 1 ? "deputy" : "deputies"}: ${names}`,
    noDeputy: "deputy: nobody appointed",
    whoAppoints: "Who appoints to vacant seats: not stated.",
  },
  representation: {
    title: (who) => `Who represents ${who}?`,
    deputiesTitle: (who) => `Who is deputy for ${who}?`,
    lead: (who) => `These seats speak for ${who}.`,
    deputiesLead: (who) => `These may attend for those who speak for ${who}.`,
    leadOwn: (who) => `Your seat speaks for ${who}. These seats do so:`,
    none: (who) => `I find no seat that speaks for ${who}.`,
    noneInBody: (who, body) => `I find no seat in ${body} that speaks for ${who}.`,
    askTitle: "Which municipality is it about?",
    askIntro: "I know you from no seat, so I cannot tell whom you belong to.",
    askField: "Municipality or hospital",
    askRequired: "Choose a municipality or the hospital.",
    askSubmit: "Show who represents",
    say: (who) => `Write, for instance, «who represents ${who}».`,
  },
  who: {
    title: (name) => `You are ${name}`,
    unknownTitle: "I know you from no seat",
    unknownAccountTitle: "I cannot see who you are",
    unknownAccount:
      "Teams does not tell me which organisation you come from. I then take you for nobody, and you can only ask questions.",
    places: (community) => `This is what you have in ${community}:`,
    noPlace: (community) => `You have no seat or role in ${community} today.`,
    since: (date) => `from ${date}`,
    period: (from, to) => `from ${from} to ${to}`,
    onBehalfOf: (parties) => `on behalf of ${parties}`,
    can: "That means you can",
    everyone: "ask about agreements and guidelines, and submit cases",
    holder: (bodies) => `take a stance in ${bodies}`,
    deputy: (bodies) => `take a stance in ${bodies} as long as the representative has not answered`,
    observer: (bodies) => `follow and comment on cases in ${bodies}, without being counted in consensus`,
    minutesTaker: (bodies) => `take the minutes of ${bodies}`,
    secretary: "prepare cases, put them forward, invite others and confirm the other side's invitations",
    contact: (parties) => `answer when the representative asks what ${parties} thinks of a case`,
    hasCode: "If you have been given a code, write «code» and then the code to me in a personal chat.",
  },
  invite: {
    where: "Where is the person to sit?",
    secretariat: "The secretariat",
    say: (where) => `invite to ${where}`,
    title: (where) => `Invite to ${where}`,
    intro: [
      "You get a code for the person to write to me. It is valid for 24 hours and works once.",
      "The other side's secretary must confirm before the person has the seat. Whoever has it now ends the day before; a deputy replaces nobody.",
    ],
    place: "Seat or office",
    placeRequired: "Choose a seat or an office.",
    tenant: "The organisation's tenant id in Microsoft 365",
    tenantHint: "Ask IT where the person is employed",
    tenantRequired: "Write the tenant id. It has 32 characters, with hyphens.",
    submit: "Make a code",
  },
  contact: {
    option: "A municipality's contact",
    say: "invite contact",
    title: "Invite a contact",
    intro: [
      "A contact answers when the representative asks what the municipality or the hospital thinks. A contact takes no stance, and sees only the cases they are asked about.",
      "You get a code for the person to write to me. It is valid for 24 hours and works once. The other side's secretary confirms.",
    ],
    party: "Contact for",
    partyRequired: "Choose whom the person answers for.",
    madeBy: (name, side) => `Invited by ${name}, for ${side}.`,
    check: "A contact answers their own side only, and is not counted in consensus.",
  },
  code: {
    title: "The code is ready",
    shownOnce: "The code is shown this once, and I have not stored it.",
    place: "For",
    tenant: "Organisation (tenant id)",
    expires: "Expires",
    moment: (date, time) => `${date} at ${time}`,
    steps: (code, side) => [
      "Give the code to the person, best by word of mouth or in a personal message.",
      `The person writes «code ${code}» to me in a personal chat.`,
      `The secretary for ${side} confirms.`,
    ],
  },
  confirm: {
    title: (name) => `Is ${name} to have the seat?`,
    place: (place) => `Seat or office: ${place}.`,
    onBehalfOf: (parties) => `Speaks on behalf of ${parties}.`,
    follows: (name, lastDay) => `Replaces ${name}, whose last day is then ${lastDay}.`,
    tenant: (tenant) => `Comes from the organisation with tenant id ${tenant}.`,
    madeBy: (name, side) => `Invited by ${name}, secretary for ${side}.`,
    check: "Confirm only when you know that the organisation has appointed this person.",
    confirm: "Confirm",
    decline: "Decline",
  },
  notice: {
    otherCommunity: (community) => ({
      title: "I show this only to those who belong",
      text: `You have a seat in another helsefellesskap. Who sits where in ${community} I show to nobody but themselves.`,
    }),
    claimed: (place, side, confirmers) => ({
      title: "The code is right",
      text: `You are invited to this seat: ${place}. Now the secretary for ${side} must confirm${confirmers === undefined ? "" : ` (${confirmers})`}. Only then do you have the seat.`,
    }),
    confirmed: (name, place) => ({
      title: "Confirmed",
      text: `From today ${name} has this seat: ${place}.`,
    }),
    declined: (place) => ({
      title: "Declined",
      text: `The invitation is closed, and the code does not work. It was for: ${place}.`,
    }),
    nothingToConfirm: (waiting) => ({
      title: "Nothing waits for you",
      text:
        waiting === 0
          ? "No invitation is open. Write «invite» to make one."
          : `${waiting === 1 ? "1 invitation waits" : `${waiting} invitations wait`} for the code to be used, or for the other side's secretary.`,
    }),
    refused: {
      "unknown-account": {
        title: "I cannot see who you are",
        text: "Teams does not tell me which organisation you come from. Try again in a while, or tell those who run Enighet.",
      },
      "not-personal": {
        title: "We do this in a personal chat",
        text: "Others can read the code here. Write to me alone. If the code has been shown here already, ask the secretariat for a new one.",
      },
      "not-secretary": {
        title: "This is for the secretaries",
        text: "Only the secretary for the municipalities and the secretary for the hospital can invite, confirm and decline.",
      },
      "not-your-party": {
        title: "You do not speak for that municipality",
        text: "The contacts of a municipality or the hospital are invited by the representative who speaks for them, or by the secretary of the same side.",
      },
      "no-such-place": {
        title: "There is no such seat",
        text: "The seat is not, or no longer, in the configuration of the helsefellesskap.",
      },
      "not-a-tenant": {
        title: "This is not a tenant id",
        text: "It has 32 characters, with hyphens, and the organisation's IT can tell it. No code was made.",
      },
      "unknown-code": {
        title: "The code is not right",
        text: "See whether every character is there. You have five attempts. If it does not work, ask whoever invited you for a new one.",
      },
      "too-many-attempts": {
        title: "The code is blocked",
        text: "It has been tried too many times. Ask whoever invited you for a new one.",
      },
      expired: {
        title: "The code has expired",
        text: "A code is valid for 24 hours. Ask whoever invited you for a new one.",
      },
      "wrong-tenant": {
        title: "The code is for another organisation",
        text: "The account you use now belongs to another organisation than the one you were invited from. Change account, or ask for a new code.",
      },
      used: {
        title: "The code has been used",
        text: "A code works once. Ask whoever invited you for a new one.",
      },
      "no-such-invitation": {
        title: "I cannot find the invitation",
        text: "Write «invitations» to see what waits.",
      },
      "not-presented": {
        title: "The code has not been used yet",
        text: "The person must first write the code to me. Then you are asked to confirm.",
      },
      "same-side": {
        title: "The other side must confirm",
        text: "Whoever invites and whoever confirms shall be from different sides.",
      },
      declined: {
        title: "The invitation was declined",
        text: "The code does not work. If the person is to have the seat all the same, a new one must be made.",
      },
      confirmed: {
        title: "The invitation is confirmed already",
        text: "Write «who am I» to see which seats you have.",
      },
    },
  },
};
