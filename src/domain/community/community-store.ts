import { z } from "zod/v4";
import { civilDateSchema } from "../kernel/civil-date.ts";
import type { Known, StoredShape } from "../kernel/stored-shape.ts";
import type { Versioned, WriteOutcome } from "../kernel/versioned.ts";

/**
 * Which configuration of a community this store has worked with: a trail, so that a later reader can tell which
 * seats and powers held when something was decided. The newest entry is last; entries are never changed.
 */
const registrationSchema = z.looseObject({
  community: z.string().min(1),
  demonstration: z.boolean(),
  configurations: z.array(z.looseObject({ hash: z.string().min(1), since: civilDateSchema })).min(1),
});

export type Registration = Known<z.infer<typeof registrationSchema>>;

export const registrationShape: StoredShape<Registration> = {
  kind: "registration",
  current: 1,
  parser: registrationSchema,
  upgrades: {},
};

export interface CommunityStore {
  /** Absent when the community was never started on this store. */
  readRegistration(community: string): Promise<Versioned<Registration> | undefined>;
  /** `etag` absent means that there must be none yet. */
  writeRegistration(registration: Registration, etag: string | undefined): Promise<WriteOutcome>;
}
