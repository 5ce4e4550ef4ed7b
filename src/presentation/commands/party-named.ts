import type { Community, Party } from "../../domain/community/community.ts";
import { saidIn } from "./said.ts";

/** «moss», «moss kommune»: by id, name or short name, as `saidIn` gives it; absent for anything else. */
export function partyNamed(said: string, { parties }: Community): Party | undefined {
  return parties.find(({ id, name, short_name = name }) =>
    [id, name, short_name].some((each) => saidIn(each) === said),
  );
}
