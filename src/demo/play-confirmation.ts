import { PEOPLE_VERBS } from "../presentation/view/invitation-view.ts";
import { buttonsIn } from "./card-buttons.ts";
import { castOf } from "./people.ts";
import type { Acted, Stage } from "./stage.ts";

/** The other side's secretary asks what waits to be confirmed, and confirms it. */
export async function playOtherSecretaryConfirms({ chats, community, pause }: Stage): Promise<Acted> {
  const { otherSecretary } = castOf(community);
  const asked = await chats.say(otherSecretary, "invitasjoner");
  const buttons = asked
    .flatMap(({ card }) => buttonsIn(card))
    .filter(({ verb }) => verb === PEOPLE_VERBS.confirm);
  for (const { verb, data } of buttons) {
    await chats.press(otherSecretary, verb, data);
    await pause();
  }
  return buttons.length === 0 ? { idle: "no-invitation" } : { by: [otherSecretary] };
}
