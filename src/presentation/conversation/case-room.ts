import type { Community } from "../../domain/community/community.ts";
import { placesIn } from "../../domain/community/places-in.ts";
import { type CaseCommand, parseCaseCommand } from "../commands/case-command.ts";
import { parseCaseErrand } from "../commands/case-errand-command.ts";
import { caseToEnclose } from "../commands/enclosure-words.ts";
import { parsePreparationCommand } from "../commands/preparation-command.ts";
import { caseTexts } from "../text/case-texts.ts";
import { communityChoiceView } from "../view/choice-view.ts";
import type { View } from "../view/view.ts";
import { carryOutErrand } from "./carry-out-errand.ts";
import {
  caseClickSchema,
  closingSchema,
  conclusionSchema,
  formSchema,
  stanceSchema,
  startSchema,
} from "./case-click-data.ts";
import { isCaseForm } from "./case-form-actions.ts";
import { type CaseRoomParts, type CaseTurn, caseNotice, present } from "./case-turn.ts";
import type { DeskRoom } from "./desk-room.ts";
import { type GuardedClick, guardClick } from "./guard-click.ts";
import type { Matter } from "./matter.ts";
import type { IncomingClick } from "./message.ts";
import { askForSeat, pressForSeat } from "./press-for-seat.ts";
import {
  carryOutPreparation,
  isPreparation,
  mendPreparation,
  pressPreparation,
  showPreparationForm,
} from "./press-preparation.ts";
import { conclude, endStep, mendForm, sendForm, showForm } from "./run-case.ts";
import type { SentFile } from "./sent-file.ts";
import { listCases, showCase } from "./show-cases.ts";
import { leaveSubmission, mendSubmission, startCase, submit } from "./submit-a-case.ts";
import { fileProblem, takeInEnclosure } from "./take-in-enclosure.ts";
import { answerForSeat } from "./take-stance.ts";

const VERBS = "case";

/** Cases in conversation: submitted by anyone, run by the secretariat, answered seat by seat. */
export function createCaseRoom(parts: CaseRoomParts): DeskRoom {
  const { communities } = parts;

  async function respond(text: string, matter: Matter): Promise<readonly View[] | undefined> {
    const preparation = parsePreparationCommand(text);
    if (preparation !== undefined)
      return inCase(preparation.caseId, matter, (turn) => carryOutPreparation(preparation, turn));
    const errand = parseCaseErrand(text);
    if (errand !== undefined) return inCase(errand.caseId, matter, (turn) => carryOutErrand(errand, turn));
    const command = parseCaseCommand(text);
    if (command === undefined) return undefined;
    if (command.kind === "start") return [startCase({}, parts, matter)];
    const caseId = "caseId" in command ? (command.caseId ?? "") : "";
    return inCase(caseId, matter, (turn) => carryOut(command, turn));
  }

  async function inCase(
    caseId: string,
    matter: Matter,
    carry: (turn: CaseTurn) => Promise<View>,
  ): Promise<readonly View[]> {
    const { community } = matter;
    if (community === undefined) return [communityChoiceView(communities, "open", matter.language)];
    const turn = turnOf(matter, community, caseId, undefined);
    return [turn === undefined ? caseNotice("unknown-account", matter) : await carry(turn)];
  }

  async function click(incoming: IncomingClick, matter: Matter): Promise<View> {
    const { data, mark } = guardClick(incoming, placesIn(parts.communities));
    const verb = verbOf(incoming);
    const start = startSchema.safeParse(data).data ?? {};
    switch (verb) {
      case "start":
        return startCase(start, parts, matter);
      case "submit":
        return submit(data, parts, matter);
      case "leave":
        return leaveSubmission(start, parts, matter);
      default: {
        const turn = turnOfClick(data, matter);
        return "kind" in turn ? turn : press(verb, data, mark, turn);
      }
    }
  }

  /** The guard has taken away what may not be stored: the form comes again without it. */
  async function mend({ data, struck, ...incoming }: GuardedClick, matter: Matter): Promise<View> {
    const verb = verbOf(incoming);
    if (verb === "submit") return mendSubmission(data, struck, parts, matter);
    const turn = turnOfClick(data, matter);
    if ("kind" in turn) return turn;
    if (isCaseForm(verb)) return mendForm(verb, data, struck, turn);
    if (isPreparation(verb)) return mendPreparation(verb, data, struck, turn);
    const { struck: told, stanceForm } = caseTexts(matter.language);
    return present(turn, { tone: "warning", text: told(`«${stanceForm.words.label}»`) });
  }

  function turnOfClick(data: GuardedClick["data"], matter: Matter): CaseTurn | View {
    const sent = caseClickSchema.safeParse(data).data;
    const community = communities.find(({ id }) => id === sent?.community);
    if (sent === undefined || community === undefined) return caseNotice("no-such-case", matter);
    const turn = turnOf(matter, community, sent.case, sent.seat);
    return turn === undefined ? caseNotice("unknown-account", matter) : { ...turn, forOne: true };
  }

  /** Absent when it is not known who the person is: they are then nobody. */
  function turnOf(
    matter: Matter,
    community: Community,
    caseId: string,
    seat: string | undefined,
  ): CaseTurn | undefined {
    const { account } = matter;
    const forOne = matter.conversation.kind === "personal";
    return account === undefined ? undefined : { parts, matter, community, account, caseId, seat, forOne };
  }

  /** A file whose words name a case; whatever else is sent is not for this room. */
  async function receive(files: readonly SentFile[], matter: Matter, words: string) {
    const caseId = caseToEnclose(words);
    if (caseId === undefined || parts.enclosures === undefined) return undefined;
    const { community } = matter;
    if (community === undefined) return [fileProblem("no-community", matter)];
    const turn = turnOf(matter, community, caseId, undefined);
    return [
      turn === undefined
        ? fileProblem("unknown-account", matter)
        : await takeInEnclosure(files, parts.enclosures, turn),
    ];
  }

  return { verbs: VERBS, respond, click, mend, receive };
}

function carryOut(command: Exclude<CaseCommand, { kind: "start" }>, turn: CaseTurn): Promise<View> {
  if (command.kind === "seat") return askForSeat(command, turn);
  return command.kind === "list" ? listCases(turn, command.whose) : showCase(turn);
}

/** What a button on a case does. One that cannot be read shows the case as it stands. */
async function press(verb: string, data: GuardedClick["data"], mark: string, turn: CaseTurn): Promise<View> {
  if (isCaseForm(verb)) return sendForm(verb, data, turn);
  if (isPreparation(verb)) return pressPreparation(verb, data, turn);
  const unreadable = () =>
    present(turn, { tone: "warning", text: caseTexts(turn.matter.language).unreadable });
  switch (verb) {
    case "view":
      return present(turn, undefined);
    case "form": {
      const sent = formSchema.safeParse(data).data;
      if (isPreparation(sent?.form)) return showPreparationForm(sent.form, data, turn);
      return isCaseForm(sent?.form) ? showForm(sent.form, turn) : unreadable();
    }
    case "stance": {
      const sent = stanceSchema.safeParse(data).data;
      return sent === undefined ? unreadable() : answerForSeat(turn, sent, mark);
    }
    case "close-step": {
      const sent = closingSchema.safeParse(data).data;
      return sent === undefined ? unreadable() : endStep(turn, sent);
    }
    case "conclude": {
      const sent = conclusionSchema.safeParse(data).data;
      return sent === undefined ? unreadable() : conclude(turn, sent);
    }
    default:
      return pressForSeat(verb, data, mark, turn) ?? unreadable();
  }
}

function verbOf({ verb }: Pick<IncomingClick, "verb">): string {
  return verb.slice(VERBS.length + 1);
}
