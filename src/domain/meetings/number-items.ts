import { bodyOf, type Circumstances } from "../cases/case-outcome.ts";
import { type BodyOfficeStore, changeBodyOffice, giveNumbers } from "./body-office.ts";
import { changeMeeting } from "./change-meeting.ts";
import type { Meeting } from "./meeting.ts";
import type { MeetingStore } from "./meeting-store.ts";
import { withNumbers } from "./plan-meeting.ts";

/**
 * Gives the items of a meeting that is called the next numbers of the body's year, where the body numbers them
 * (practice 13). Done again, it gives only to items that came since: a number is never given twice.
 */
export async function numberItems(
  stores: { readonly meetings: MeetingStore; readonly bodyOffices: BodyOfficeStore },
  { id, body, date, agenda, noticeSentAt }: Meeting,
  { community }: Pick<Circumstances, "community">,
): Promise<void> {
  const pattern = bodyOf(community, body)?.numbering.items;
  if (pattern === undefined || noticeSentAt === undefined) return;
  const wanted = { meeting: id, year: Number(date.slice(0, 4)), cases: agenda.map((item) => item.case) };
  const { office } = await changeBodyOffice(stores.bodyOffices, community.id, body, (now) =>
    giveNumbers(now, wanted),
  );
  await changeMeeting(stores.meetings, community.id, id, (now) => ({
    meeting: withNumbers(now, office, pattern),
  }));
}
