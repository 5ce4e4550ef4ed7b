import { z } from "zod/v4";
import { idSchema } from "../../domain/community/community.ts";

/** For reading back what was stored; a new one comes from {@link communityPartition} or {@link DIRECTORY}. */
export const partitionSchema = z.string().min(1).brand<"Partition">();

/** Where a stored document belongs; nothing is read or listed across partitions. */
export type Partition = z.infer<typeof partitionSchema>;

/**
 * What must be found before any community is known: conversations by their id, preferences by account. No
 * community can have this partition, since a community's id never begins with `~` (`idSchema`).
 */
export const DIRECTORY = partitionSchema.parse("~directory");

/**
 * A community's own partition, or that of the `national` texts.
 *
 * @throws ZodError when it is not a community's id: then a caller has let an unchecked text come this far.
 */
export function communityPartition(community: string): Partition {
  return partitionSchema.parse(idSchema.parse(community));
}
