import type { Community } from "../../domain/community/community.ts";
import { osloDateOf } from "../../domain/kernel/clock.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { TaskChange } from "../../domain/plan/task.ts";
import { dateText } from "../text/date-text.ts";
import { planTexts } from "../text/plan-texts.ts";
import { statuteTexts } from "../text/statute-texts.ts";
import { taskTexts } from "../text/task-texts.ts";
import { successionText } from "./carried-task-words.ts";
import { bodyName } from "./case-words.ts";
import { namesOf, partyName, requirementOf } from "./task-words.ts";

/** «21. november 2026, Kari Prøve: status i gang, frist 1. mars 2027, «Venter på råd.»» */
export function changeText(change: TaskChange, community: Community, language: Language): string {
  return `${dateText(osloDateOf(change.at), language)}, ${change.by.name}: ${changedText(change, community, language)}`;
}

/** What was changed, without who and when. */
export function changedText(change: TaskChange, community: Community, language: Language): string {
  const { changed, statusWord } = planTexts(language);
  const { status, due, partyStatus, note } = change;
  const parts = [
    status && changed.status(statusWord[status]),
    due === null ? changed.dueTakenAway : due && changed.due(dateText(due, language)),
    ownersText(change, community, language),
    partyStatus &&
      taskTexts(language).changed.partyStatus(
        partyName(partyStatus.party, community),
        statusWord[partyStatus.status],
      ),
    ...tiesText(change, community, language),
    successionText(change, language),
    note && `«${note}»`,
  ];
  return parts.filter((part) => part !== undefined && part !== "").join(", ");
}

/** The version before wrote one owner, this one all of them. */
function ownersText(
  { owner, owners }: TaskChange,
  community: Community,
  language: Language,
): string | undefined {
  const { changed } = planTexts(language);
  const named = owners ?? (owner === undefined ? undefined : owner === null ? [] : [owner]);
  const [first, ...others] = named ?? [];
  if (named === undefined) return undefined;
  if (first === undefined) return changed.ownerTakenAway;
  return others.length === 0
    ? changed.owner(partyName(first, community))
    : taskTexts(language).changed.owners(namesOf(named, community, language));
}

function tiesText(
  { body, evidence, statute, groups }: TaskChange,
  community: Community,
  language: Language,
): readonly (string | undefined)[] {
  const { changed } = taskTexts(language);
  const { group } = planTexts(language);
  return [
    body === null ? changed.bodyTakenAway : body && changed.body(bodyName(community, body, language)),
    evidence && changed.evidence(evidence.title),
    statute?.length === 0
      ? changed.statuteTakenAway
      : statute &&
        changed.statute(
          statute
            .flatMap((number) => requirementOf(number) ?? [])
            .map((id) => statuteTexts(language).number(id).toLowerCase())
            .join(", "),
        ),
    groups?.length === 0
      ? changed.groupsTakenAway
      : groups && changed.groups(groups.map((each) => group[each].button.toLowerCase()).join(", ")),
  ];
}
