import type { Community } from "../domain/community/community.ts";
import { everyItem } from "../domain/kernel/every-page.ts";
import type { Meeting } from "../domain/meetings/meeting.ts";
import { ABSENT, SEAT_FIELD } from "../presentation/view/meeting-form-views.ts";
import { MEETING_VERBS } from "../presentation/view/meeting-words.ts";
import { buttonsIn, filledIn } from "./card-buttons.ts";
import { castOf } from "./people.ts";
import type { Acted, Stage } from "./stage.ts";

/** Somebody cannot come to the meeting that was called: the other side's secretary notes it, as either may. */
export async function playOneAbsent(stage: Stage): Promise<Acted> {
  const { chats, community } = stage;
  const { otherSecretary } = castOf(community);
  const meeting = await calledMeeting(stage);
  const away = meeting === undefined ? undefined : lastPresent(meeting, community);
  if (meeting === undefined || away === undefined) return { idle: "no-meeting" };
  const form = await chats.press(otherSecretary, MEETING_VERBS.attendance, {
    community: community.id,
    meeting: meeting.id,
  });
  const [register] = buttonsIn(form);
  if (register === undefined) return { idle: "no-meeting" };
  const seats = { ...filledIn(form), [`${SEAT_FIELD}${away.seat}`]: ABSENT };
  await chats.press(otherSecretary, register.verb, { ...register.data, ...seats });
  return { by: [away.person] };
}

/** The first meeting that is called and not over; absent when there is none. */
async function calledMeeting({ meetings, community }: Stage): Promise<Meeting | undefined> {
  const stored = await everyItem((request) => meetings.listMeetings(community.id, request));
  return stored
    .map(({ value }) => value)
    .filter(({ noticeSentAt, agenda }) => noticeSentAt !== undefined && agenda.some(isOpen))
    .toSorted((one, other) => (one.date < other.date ? -1 : 1))[0];
}

function isOpen({ outcome }: Meeting["agenda"][number]): boolean {
  return outcome === undefined;
}

/** The last of the invented people whom nobody has noted as absent. */
function lastPresent({ body, attendance }: Meeting, community: Community) {
  return castOf(community)
    .holders.flatMap((person) =>
      person.places.flatMap((place) =>
        place.body === body && place.seat !== undefined ? [{ person, seat: place.seat }] : [],
      ),
    )
    .findLast(({ seat }) => !attendance.some((each) => each.seat === seat && each.presence === "absent"));
}
