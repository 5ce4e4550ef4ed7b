import type { Language } from "../../src/domain/kernel/language.ts";
import type { Roster } from "../../src/domain/people/find-person.ts";
import type { Invitation } from "../../src/domain/people/invitation-store.ts";
import { peopleTexts } from "../../src/presentation/text/people-texts.ts";
import {
  invitationCodeView,
  invitationConfirmView,
  invitationRefusedView,
  inviteView,
  inviteWhereView,
} from "../../src/presentation/view/invitation-view.ts";
import { partyChoiceView } from "../../src/presentation/view/party-choice-view.ts";
import { bodySeatsView, representationView } from "../../src/presentation/view/seats-view.ts";
import type { View } from "../../src/presentation/view/view.ts";
import { whoAmIView } from "../../src/presentation/view/who-am-i-view.ts";
import { date } from "./documents.ts";
import { accountOf } from "./invitations.ts";
import { MOSS, MOSS_DEPUTY, occupancy, person, seated, USERS } from "./seated-community.ts";

const TENANT = "0e57f01d-0000-4000-8000-000000000001";
const today = date("2026-11-21");
const KARI = person("kari", TENANT, "Kari Eksempel");
const HOSPITAL = { as: "holder", body: "ssu", seat: "ssu-hospital", side: "hospital" } as const;

const roster: Roster = {
  identities: [
    KARI,
    person("ola", TENANT, "Ola Eksempel"),
    person("berit", TENANT, "Berit Eksempel"),
    person("hans", "tenant-sykehus", "Hans Eksempel"),
  ],
  occupancies: [
    occupancy("kari", MOSS, { from: date("2025-01-01"), to: date("2028-12-31") }),
    occupancy("ola", MOSS_DEPUTY),
    occupancy("kari", { ...MOSS_DEPUTY, body: "fsu", seat: "fsu-moss" }),
    occupancy("hans", HOSPITAL),
    occupancy("hans", { as: "secretary", side: "hospital" }),
    occupancy("berit", USERS),
    occupancy("berit", { as: "leader", body: "ssu" }),
    occupancy("kari", { as: "minutes-taker", body: "ssu" }),
  ],
};
const nobody: Roster = { identities: [], occupancies: [] };
const seating = { community: seated, roster, today };
const vacant = { community: seated, roster: nobody, today };

const invitation: Invitation = {
  id: "7Q2F0V",
  codeHash: "",
  tenantId: TENANT,
  ...MOSS,
  madeBy: { person: "hans", side: "hospital" },
  expiresAt: "2026-11-22T09:00:00Z",
  attempts: 1,
  claimedBy: { account: accountOf(KARI), name: "Nora Eksempel", at: "2026-11-21T10:00:00Z" },
};
const code = "7Q2F-0V1M-8WX4-KJ20-C3TR-9ZBD-H5NE-6P1A";

const [ssu] = seated.bodies;
const moss = seated.parties.filter(({ id }) => id === "moss");
const represented = { kind: "parties", parties: moss } as const;
if (ssu === undefined) throw new Error("the community has no SSU");

/** Every kind of view about people that has a card, under the name of its golden file. */
export const PEOPLE_VIEWS = {
  "seats-of-body": (language) => bodySeatsView(ssu, seating, language),
  "seats-all-vacant": (language) => bodySeatsView(ssu, vacant, language),
  "seats-representation": (language) =>
    representationView({ represented, body: undefined, about: "representatives" }, seating, language),
  "seats-deputies": (language) =>
    representationView({ represented, body: undefined, about: "deputies" }, seating, language),
  "seats-choose-party": (language) => partyChoiceView(seated, undefined, language),
  "who-am-i": (language) =>
    whoAmIView({ community: seated, roster, account: accountOf(KARI), today }, language),
  "who-am-i-nobody": (language) =>
    whoAmIView({ community: seated, roster: nobody, account: accountOf(KARI), today }, language),
  "invite-where": (language) => inviteWhereView(seated, language),
  "invite-form": (language) =>
    inviteView(
      {
        community: seated,
        body: ssu,
        tenantId: "Moss kommune",
        place: "deputy/ssu/ssu-moss",
        problem: peopleTexts(language).notice.refused["not-a-tenant"].title,
      },
      language,
    ),
  "invite-code": (language) => invitationCodeView({ invitation, code }, seated, language),
  "invite-confirm": (language) => invitationConfirmView(invitation, seating, language),
  "invite-refused": (language) => invitationRefusedView("wrong-tenant", language),
} as const satisfies Record<string, (language: Language) => View>;
