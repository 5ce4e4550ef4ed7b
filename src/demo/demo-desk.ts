import { z } from "zod/v4";
import type { TeamsConfig } from "../config.ts";
import type { CaseStore } from "../domain/cases/case-store.ts";
import { replayCase } from "../domain/cases/replay-case.ts";
import type { Community } from "../domain/community/community.ts";
import { osloToday } from "../domain/kernel/clock.ts";
import { everyItem } from "../domain/kernel/every-page.ts";
import type { Language } from "../domain/kernel/language.ts";
import { type BelongingParts, readBelonging } from "../presentation/conversation/belonging.ts";
import type { Desk, IncomingClick, IncomingMessage } from "../presentation/conversation/message.ts";
import { spokenLanguage, usualLanguage } from "../presentation/conversation/spoken-language.ts";
import type { TitledText } from "../presentation/text/catalogue.ts";
import { dateText } from "../presentation/text/date-text.ts";
import { demoTexts } from "../presentation/text/demo-texts.ts";
import { listText } from "../presentation/text/list-text.ts";
import type { HelpView, NoticeView, View } from "../presentation/view/view.ts";
import type { DemonstrationClock } from "./clock.ts";
import { type DemoCommand, parseDemoCommand } from "./demo-command.ts";
import { overviewViews } from "./demo-views.ts";
import { assertLocal } from "./only-local.ts";
import { castOf, everyoneIn } from "./people.ts";
import type { Player } from "./player.ts";

const PREPARE = "case/prepare";
const VIEW = "case/view";

const preparedSchema = z.looseObject({ community: z.string(), case: z.string() });

export interface DemoDeskParts extends BelongingParts {
  readonly authentication: TeamsConfig["authentication"];
  readonly cases: CaseStore;
  readonly clock: DemonstrationClock;
  readonly player: Player;
  /** Follows up at once what has come due. */
  readonly sweep: () => Promise<void>;
}

/**
 * The desk with the demonstration in front of it: it takes messages that begin with «demo», and mentions itself where
 * the desk tells what it can do. Everything else goes through untouched.
 *
 * @throws DemonstrationRefusedError with authentication on
 */
export function createDemoDesk(desk: Desk, parts: DemoDeskParts): Desk {
  assertLocal(parts.authentication);

  async function respond(message: IncomingMessage): Promise<readonly View[]> {
    const command = parseDemoCommand(message.text);
    if (command === undefined) return (await desk.respond(message)).map(mentioningDemo);
    const { community, preferences } = await readBelonging(parts, message);
    const usual = usualLanguage(message.locale, community);
    const language = preferences.language ?? spokenLanguage(message.text, usual);
    if (community?.demonstration !== true) return [noticeOf(demoTexts(language).notADemonstration, language)];
    return carryOut(command, message, community, language);
  }

  async function carryOut(
    command: DemoCommand,
    { account }: IncomingMessage,
    community: Community,
    language: Language,
  ): Promise<readonly View[]> {
    switch (command.kind) {
      case "overview": {
        const { clock } = parts;
        const people = everyoneIn(castOf(community));
        const person = people.find(
          (each) => each.account.objectId === account?.objectId && each.account.tenantId === account.tenantId,
        );
        const treated = await lastSubmitted(community);
        const { daysAhead } = clock;
        return overviewViews({ community, person, treated, today: osloToday(clock), daysAhead }, language);
      }
      case "play": {
        const outcome = await parts.player.play(command.play, community, language);
        return [noticeOf(outcome, language)];
      }
      case "jump":
        return [noticeOf(await jump(command.days, community, language), language)];
      case "unknown":
        return [noticeOf(demoTexts(language).unknown, language)];
    }
  }

  async function jump(days: number, community: Community, language: Language): Promise<TitledText> {
    const { jumped } = demoTexts(language);
    parts.clock.moveForward(days);
    const reached = await parts.player.reachedBy(parts.sweep, community);
    const wrote = reached.length === 0 ? jumped.wroteNobody : jumped.wrote(listText(reached, language));
    const date = dateText(osloToday(parts.clock), language);
    return { title: jumped.title(date), text: `${jumped.text} ${wrote}` };
  }

  async function lastSubmitted(community: Community) {
    const stored = await everyItem((request) => parts.cases.listCases(community.id, request));
    return stored
      .flatMap(({ value }) => replayCase(value.id, value.events) ?? [])
      .toSorted((one, other) => (one.submittedAt < other.submittedAt ? -1 : 1))
      .at(-1);
  }

  /**
   * The other side's secretary confirms at once what the one at the Playground has prepared: alone one could not go on.
   * The case is then shown as that has left it.
   */
  async function click(incoming: IncomingClick): Promise<View> {
    const view = await desk.click(incoming);
    const prepared = preparedSchema.safeParse(incoming.data).data;
    const community = parts.communities.find(({ id }) => id === prepared?.community);
    if (
      incoming.verb !== PREPARE ||
      view.kind !== "case-personal" ||
      prepared === undefined ||
      community?.demonstration !== true ||
      !isUser(incoming, community)
    )
      return view;
    await parts.player.confirmRoute(prepared.case, community);
    const { case: id } = prepared;
    const after = await desk.click({ ...incoming, verb: VIEW, data: { community: community.id, case: id } });
    return after.kind === "case-personal" ? { ...after, said: view.said } : after;
  }

  return {
    ...desk,
    respond,
    click,
    welcome: (locale) => mentioningDemo(desk.welcome(locale)),
  };
}

/** The one whom nobody plays. */
function isUser({ account }: Pick<IncomingMessage, "account">, community: Community): boolean {
  const { user } = castOf(community);
  return user.account.objectId === account?.objectId && user.account.tenantId === account.tenantId;
}

function mentioningDemo(view: View): View {
  if (view.kind !== "help") return view;
  const { say, does } = demoTexts(view.language).inHelp;
  return { ...view, commands: [{ says: [say], does }, ...view.commands] } satisfies HelpView;
}

function noticeOf(said: TitledText, language: Language): NoticeView {
  return { kind: "notice", language, tone: "information", ...said };
}
