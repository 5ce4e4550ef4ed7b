import type { Community } from "../../community/community.ts";

/**
 * The body that carries out what the one that adopts the plan has decided (M76): the one that prepares the plan for
 * it. Absent for every other body's decisions, and where the community names none.
 */
export function bodyThatFollowsUp(
  decidingBody: string,
  { router }: Pick<Community, "router">,
): string | undefined {
  const route = router.find(({ kind, body }) => kind === "adopts-plan" && body === decidingBody);
  return route?.prepared_by;
}
