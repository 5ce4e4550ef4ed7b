import { calendarOfEvents } from "../adapters/documents/calendar-file.ts";
import { createPictureDrawer } from "../adapters/documents/picture/picture-drawer.ts";
import type { Stores } from "../adapters/store/stores.ts";
import type { LinkSettings } from "../adapters/web/document-links.ts";
import type { ServeWheel } from "../adapters/web/wheel.ts";
import { createWheelLinks } from "../adapters/web/wheel-links.ts";
import type { LibraryKeeper } from "../domain/agreements/library.ts";
import type { Community } from "../domain/community/community.ts";
import { type Clock, osloToday } from "../domain/kernel/clock.ts";
import type { RosterKeeper } from "../domain/people/keep-rosters.ts";
import { goodEdition } from "../domain/reminders/calendar-feed.ts";
import { readWheels } from "../flows/read-wheel.ts";
import type { DeskRoom } from "../presentation/conversation/desk-room.ts";
import { createWheelRoom } from "../presentation/conversation/wheel-room.ts";
import { readerAmong } from "../presentation/paper/read-document.ts";
import { wheelTexts } from "../presentation/text/wheel-texts.ts";
import { wheelEvents } from "../presentation/wheel/calendar-events.ts";
import { numbersOf } from "../presentation/wheel/wanted-wheel.ts";
import { wheelPicture } from "../presentation/wheel/wheel-picture.ts";
import { wheelSvg } from "../presentation/wheel/wheel-svg.ts";

export interface WheelWiring {
  readonly stores: Stores;
  readonly rosters: RosterKeeper;
  readonly communities: readonly Community[];
  readonly library: LibraryKeeper;
  readonly clock: Clock;
  /** Absent: neither picture nor calendar has an address. */
  readonly links?: LinkSettings | undefined;
}

export interface WiredWheel {
  readonly room: DeskRoom;
  readonly serve: ServeWheel;
}

/** How often a calendar is asked to come again: a meeting that is moved must be seen the same day. */
const REFRESH_HOURS = 6;

/** The annual wheel: the room that shows it, and what its addresses lead to. */
export function wireWheel({ stores, rosters, communities, library, clock, links }: WheelWiring): WiredWheel {
  const draw = createPictureDrawer();

  /** The person whom an address was made for, and their community; absent when they have no place in it any more. */
  async function readerOf(id: string, isReader: (person: string) => boolean) {
    const community = communities.find((each) => each.id === id);
    if (community === undefined) return undefined;
    const reader = readerAmong(await rosters.current(id), isReader, community, clock);
    return reader && { community, person: reader.actor.person };
  }

  return {
    room: createWheelRoom({
      ...stores,
      rosters,
      communities,
      clock,
      links: links && createWheelLinks(links, clock),
    }),
    serve: {
      async picture({ community: id, year, body: bodyId, language, numbers }, format, isReader) {
        const reader = await readerOf(id, isReader);
        if (reader === undefined) return "none";
        const { community } = reader;
        const body = community.bodies.find((each) => each.id === bodyId);
        const wanted = { community, years: [year], today: osloToday(clock), body } as const;
        const [wheel] = (await readWheels(stores, await library.current(), wanted)).wheels;
        if (wheel === undefined || (bodyId !== undefined && body === undefined)) return "none";
        const svg = wheelSvg(wheelPicture(wheel, language, numbersOf(wheel) !== numbers));
        if (format === "svg") return { bytes: Buffer.from(svg) };
        const bytes = await draw(svg);
        return bytes === undefined ? "busy" : { bytes };
      },
      async calendar({ community: id, language, edition }, isReader) {
        const reader = await readerOf(id, isReader);
        if (reader === undefined) return "none";
        const { community, person } = reader;
        const feed = await stores.calendarFeeds.readFeed(id, person);
        if (edition !== undefined && goodEdition(feed?.value) !== edition) return "revoked";
        const today = osloToday(clock);
        const year = Number(today.slice(0, 4));
        const wanted = { community, years: [year, year + 1], today } as const;
        const { wheels, meetings } = await readWheels(stores, await library.current(), wanted);
        const events = wheelEvents(wheels, meetings, language);
        const name = wheelTexts(language).calendar.name(community.short_name);
        return {
          bytes: Buffer.from(calendarOfEvents(events, { name, refreshHours: REFRESH_HOURS })),
          changedAt: events
            .map(({ stamp }) => stamp)
            .toSorted()
            .at(-1),
          ...(edition === undefined ? { fileName: `enighet-${community.id}-${year}.ics` } : {}),
        };
      },
    },
  };
}
