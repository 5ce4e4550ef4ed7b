import { questionPresses } from "../view/question-presses.ts";
import type { AnsweredQuestion, DeskRoom, Offer } from "./desk-room.ts";
import type { Matter } from "./matter.ts";

/** Takes questions on to the secretariat; without such a room there are no buttons that would lead there. */
const QUESTION_VERBS = "question";

/** What the other rooms put beside an answer or a refusal, in their order. */
export async function gatherOffers(
  rooms: readonly DeskRoom[],
  asked: AnsweredQuestion,
  matter: Matter,
): Promise<Required<Offer>> {
  const offers = await Promise.all(rooms.map(async (room) => room.offer?.(asked, matter)));
  const [best] = asked.found;
  const onward = rooms.some(({ verbs }) => verbs === QUESTION_VERBS)
    ? questionPresses(
        { question: asked.text, community: asked.community, clause: asked.answered ? best : undefined },
        matter.language,
      )
    : [];
  return {
    presses: [...onward, ...offers.flatMap((offer) => offer?.presses ?? [])],
    readings: offers.flatMap((offer) => offer?.readings ?? []),
  };
}
