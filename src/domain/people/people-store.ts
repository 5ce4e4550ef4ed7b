import { z } from "zod/v4";
import { type CivilDate, civilDateSchema } from "../kernel/civil-date.ts";
import { languageSchema } from "../kernel/language.ts";
import type { Known, StoredShape } from "../kernel/stored-shape.ts";
import type { Page, PageRequest, Versioned, WriteOutcome } from "../kernel/versioned.ts";
import { type Account, accountSchema } from "./account.ts";
import { actorSchema } from "./actor.ts";
import { authoritySchema } from "./authority.ts";

/** Where a reminder goes that reaches the person in no conversation. Shown to the person and to nobody else. */
const mailAddressSchema = z.looseObject({
  address: z.email().max(254),
  at: z.iso.datetime(),
  /** The person, or the secretary of the own side who vouches that it is theirs. */
  by: actorSchema,
});

/** A person in one community, with every account that has been proved to be theirs. */
const identitySchema = z.looseObject({
  person: z.string().min(1),
  displayName: z.string().min(1),
  accounts: z.array(accountSchema).min(1),
  /** Absent: no mail is sent. */
  mail: mailAddressSchema.optional(),
});

export type Identity = Known<z.infer<typeof identitySchema>>;

export const identityShape: StoredShape<Identity> = {
  kind: "identity",
  current: 1,
  parser: identitySchema,
  upgrades: {},
};

/** Where somebody sits, and as what: fields that an occupancy and an invitation to one have alike. */
export const placeFields = {
  /** Absent for a role of a side (secretary, coordinator), and for a party's contact. */
  body: z.string().min(1).optional(),
  /** A seat of the body, for an observer an observer's place; absent for a role in the body as a whole. */
  seat: z.string().min(1).optional(),
  as: z.enum([
    "holder",
    "deputy",
    "observer",
    "leader",
    "deputy-leader",
    "minutes-taker",
    "secretary",
    "coordinator",
    "contact",
  ]),
  /** Whose contact (`contact`): a municipality or a hospital. Absent for every other place. */
  party: z.string().min(1).optional(),
  side: z.enum(["municipalities", "hospital"]).optional(),
};

/**
 * Who holds a seat or a role, as what, from when to when. A change is a new occupancy that `follows` the old one;
 * the old one only gets its end. `authority` (fullmakt) says who let this person answer for a party.
 */
const occupancySchema = z.looseObject({
  id: z.string().min(1),
  person: z.string().min(1),
  ...placeFields,
  from: civilDateSchema,
  /** Absent while it lasts. Before `from` when another took the place on the day it began: then it held on no day. */
  to: civilDateSchema.optional(),
  follows: z.string().min(1).optional(),
  /** The invitation that it came from; absent for the first secretary of a side, who is bound on the server. */
  invitation: z.string().min(1).optional(),
  authority: z.array(authoritySchema),
});

export type Occupancy = Known<z.infer<typeof occupancySchema>>;

export const occupancyShape: StoredShape<Occupancy> = {
  kind: "occupancy",
  current: 1,
  parser: occupancySchema,
  upgrades: {},
};

/** What an account has chosen; each part absent until it is chosen. */
const preferencesSchema = z.looseObject({
  language: languageSchema.optional(),
  community: z.string().min(1).optional(),
  /** Where the account can be written to: the bot's personal conversation with it. */
  personalConversation: z.string().min(1).optional(),
  /** What the channel calls the account: a card that is made anew for this person is addressed to it. */
  userId: z.string().min(1).optional(),
  /** Inquiries whose answers the account could not be told of; they are shown when the person writes next. */
  answersWaiting: z
    .array(z.looseObject({ community: z.string().min(1), inquiry: z.string().min(1) }))
    .optional(),
});

export type Preferences = Known<z.infer<typeof preferencesSchema>>;

export const preferencesShape: StoredShape<Preferences> = {
  kind: "preferences",
  current: 1,
  parser: preferencesSchema,
  upgrades: {},
};

/** Which seats a person may hold is people's data; which seats exist is the community's configuration. */
export interface PeopleStore {
  readIdentity(community: string, person: string): Promise<Versioned<Identity> | undefined>;
  writeIdentity(community: string, identity: Identity, etag: string | undefined): Promise<WriteOutcome>;
  listIdentities(community: string, request: PageRequest): Promise<Page<Versioned<Identity>>>;
  readOccupancy(community: string, id: string): Promise<Versioned<Occupancy> | undefined>;
  writeOccupancy(community: string, occupancy: Occupancy, etag: string | undefined): Promise<WriteOutcome>;
  listOccupancies(community: string, request: PageRequest): Promise<Page<Versioned<Occupancy>>>;
  /** Those that something can fall due of on the day or later (`occupancy-settled.ts`), without reading the others. */
  listOpenOccupancies(
    community: string,
    onOrAfter: CivilDate,
    request: PageRequest,
  ): Promise<Page<Versioned<Occupancy>>>;
  /** Preferences belong to the account and no community: they are needed before the community is known. */
  readPreferences(account: Account): Promise<Versioned<Preferences> | undefined>;
  writePreferences(
    account: Account,
    preferences: Preferences,
    etag: string | undefined,
  ): Promise<WriteOutcome>;
}
