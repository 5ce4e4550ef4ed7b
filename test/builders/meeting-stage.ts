import type { Stores } from "../../src/adapters/store/stores.ts";
import { wireMeetings } from "../../src/compose/wire-meetings.ts";
import type { Case } from "../../src/domain/cases/case.ts";
import type { CaseType } from "../../src/domain/cases/case-event.ts";
import { replayCase } from "../../src/domain/cases/replay-case.ts";
import type { Community } from "../../src/domain/community/community.ts";
import type { Meeting } from "../../src/domain/meetings/meeting.ts";
import { keepRosters } from "../../src/domain/people/keep-rosters.ts";
import { carryOutEffects } from "../../src/flows/carry-out-effects.ts";
import { decisionEffects } from "../../src/flows/decision-effects.ts";
import { createCasePosts } from "../../src/presentation/conversation/case-posts.ts";
import { createCaseRoom } from "../../src/presentation/conversation/case-room.ts";
import { createDesk } from "../../src/presentation/conversation/create-desk.ts";
import { effectWords } from "../../src/presentation/view/effect-words.ts";
import type { View } from "../../src/presentation/view/view.ts";
import { freshId } from "../adapters/store/contract/samples.ts";
import {
  bodyIn,
  CHANNEL,
  everybodyIn,
  incoming,
  pressesIn,
  type Speech,
  sayTo,
  shippedCommunity,
  shippedLibrary,
} from "./case-stage.ts";
import { standingClock } from "./clock.ts";
import { preparedEvents } from "./meetings.ts";
import { messengerDouble } from "./messenger-double.ts";

export { CHANNEL };

/**
 * Cases and meetings of a shipped community in conversation, on stores that may be shared: the community has an id of
 * its own. Decisions are carried out as in the service.
 */
export async function meetingStage(stores: Stores, communityId: string, closed: readonly string[] = []) {
  const community: Community = { ...shippedCommunity(communityId), id: freshId() };
  const communities = [community];
  const clock = standingClock();
  const { messenger, standingIn } = messengerDouble({ closed });
  const library = { current: async () => shippedLibrary, revisions: () => ({}) };
  const { identities, occupancies } = everybodyIn(community);
  for (const identity of identities) await stores.people.writeIdentity(community.id, identity, undefined);
  for (const occupancy of occupancies) await stores.people.writeOccupancy(community.id, occupancy, undefined);
  const kept = keepRosters(stores.people, clock);
  const posts = createCasePosts({ ...stores, ...kept, library, messenger, clock });
  const effects = decisionEffects({
    ...stores,
    communities,
    clock,
    words: effectWords,
    announce: async () => {},
  });
  const carryOut = (id: string, caseId: string) =>
    carryOutEffects({ ...stores, effects, clock, owner: "test" }, id, caseId);
  let marks = 0;
  const newMark = () => {
    marks += 1;
    return `mark-${marks}`;
  };
  const desk = createDesk({
    ...stores,
    ...kept,
    library,
    communities,
    defaultCommunity: community,
    clock,
    rooms: [
      createCaseRoom({ ...stores, ...kept, communities, posts, clock, newMark, carryOut }),
      ...wireMeetings({ ...stores, ...kept, communities, messenger, posts, clock, carryOut }),
    ],
  });
  const say = sayTo(desk);

  /** Presses the button with this title in what the person sees; the fields hold what they held but for `fill`. */
  async function press(
    view: View,
    title: string,
    who: string,
    fill: Readonly<Record<string, string>> = {},
    speech: Speech = {},
  ): Promise<View> {
    const button = pressesIn(view).find((each) => each.title === title);
    if (button === undefined) throw new Error(`there is no «${title}» among ${titlesIn(view).join(", ")}`);
    const data = { ...valuesIn(view), ...button.data, ...fill };
    return desk.click({ ...incoming(who, speech), verb: button.verb, data, mark: newMark() });
  }

  /** A click that need not come from anything the person sees; the same mark is the same click again. */
  async function click(verb: string, data: object, who: string, mark = newMark()): Promise<View> {
    const sent = { community: community.id, ...data };
    return desk.click({ ...incoming(who, {}), verb, data: sent, mark });
  }

  return {
    community,
    click,
    clock,
    seats: bodyIn(community, "ssu").seats.map(({ id }) => id),
    inChannel: () => standingIn(CHANNEL.id),
    inPersonal: (who: string) => standingIn(`personal-${who}`),
    say,
    press,
    /** A case that SSU could treat now. */
    async prepare(id: string, type: CaseType = "decision"): Promise<void> {
      await stores.cases.writeCase(
        community.id,
        { id, events: preparedEvents(type), pending: [], posts: [] },
        undefined,
      );
    },
    async readCase(id: string): Promise<Case> {
      const stored = await stores.cases.readCase(community.id, id);
      const treated = stored && replayCase(id, stored.value.events);
      if (treated === undefined) throw new Error(`there is no case ${id}`);
      return treated;
    },
    async readMeeting(id: string): Promise<Meeting> {
      const stored = await stores.meetings.readMeeting(community.id, id);
      if (stored === undefined) throw new Error(`there is no meeting ${id}`);
      return stored.value;
    },
  };
}

export type MeetingStage = Awaited<ReturnType<typeof meetingStage>>;

export function titlesIn(view: View): string[] {
  return pressesIn(view).map(({ title }) => title);
}

/** What a form's fields hold before anybody touches them: a client sends them along. */
function valuesIn(view: View): Record<string, string> {
  const fields =
    view.kind === "form" ? view.fields : view.kind === "minutes" && view.send ? [view.send.field] : [];
  return Object.fromEntries(fields.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]])));
}
