import type { Account } from "./account.ts";
import type { PeopleStore, Preferences } from "./people-store.ts";

export type WaitingAnswer = NonNullable<Preferences["answersWaiting"]>[number];

/** Keeps what an account could not be told, until the person writes next; the same is kept once. */
export async function keepWaitingAnswer(
  people: PeopleStore,
  account: Account,
  waiting: WaitingAnswer,
): Promise<void> {
  await changeWaiting(people, account, (before) =>
    before.some(({ community, inquiry }) => community === waiting.community && inquiry === waiting.inquiry)
      ? before
      : [...before, { ...waiting }],
  );
}

/** Takes away what has been shown; what has come since stays. */
export async function clearWaitingAnswers(
  people: PeopleStore,
  account: Account,
  shown: readonly WaitingAnswer[],
): Promise<void> {
  await changeWaiting(people, account, (before) =>
    before.filter((one) =>
      shown.every(({ community, inquiry }) => one.community !== community || one.inquiry !== inquiry),
    ),
  );
}

async function changeWaiting(
  people: PeopleStore,
  account: Account,
  change: (before: readonly WaitingAnswer[]) => readonly WaitingAnswer[],
): Promise<void> {
  for (;;) {
    const stored = await people.readPreferences(account);
    const { answersWaiting = [], ...rest } = stored?.value ?? {};
    const next = change(answersWaiting);
    const kept = next.length === 0 ? rest : { ...rest, answersWaiting: [...next] };
    const write = await people.writePreferences(account, kept, stored?.etag);
    if (write.outcome === "written") return;
  }
}
