import { buttonsIn } from "./card-buttons.ts";
import { castOf } from "./people.ts";
import type { Stage } from "./stage.ts";

const VIEW = "case/view";
const CONFIRM = "case/confirm-route";

/** The other side's secretary opens the case and stands behind its route, where it waits for that (M50). */
export async function playOtherSecretaryConfirmsRoute(
  { chats, community }: Pick<Stage, "chats" | "community">,
  caseId: string,
): Promise<void> {
  const { otherSecretary } = castOf(community);
  const card = await chats.press(otherSecretary, VIEW, { community: community.id, case: caseId });
  const button = buttonsIn(card).find(({ verb }) => verb === CONFIRM);
  if (button !== undefined) await chats.press(otherSecretary, button.verb, button.data);
}
