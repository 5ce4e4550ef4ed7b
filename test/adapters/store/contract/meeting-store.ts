import type { Stores } from "../../../../src/adapters/store/stores.ts";
import type { BodyOffice } from "../../../../src/domain/meetings/body-office.ts";
import type { Meeting } from "../../../../src/domain/meetings/meeting.ts";
import { date } from "../../../builders/documents.ts";
import { describeAggregate } from "./aggregate.ts";
import { describeListing } from "./listing.ts";

function aMeeting(id: string, place = "Kalnes"): Meeting {
  return { id, body: "ssu", date: date("2026-05-12"), place, agenda: [], attendance: [] };
}

export function describeMeetingStore(stores: () => Stores): void {
  describe("meeting store", () => {
    describeAggregate<Meeting>("meeting", stores, {
      withText: aMeeting,
      textOf: ({ place }) => place,
      read: ({ meetings }, place) => meetings.readMeeting(place, place),
      write: ({ meetings }, place, value, etag) => meetings.writeMeeting(place, value, etag),
    });
    describeAggregate<BodyOffice>("body's office", stores, {
      withText: (place, text) => ({
        body: place,
        channels: [{ conversation: text, at: "2026-05-12T09:00:00Z", by: { person: "kari", name: "Kari" } }],
        items: [],
      }),
      textOf: ({ channels }) => channels[0]?.conversation ?? "",
      read: ({ bodyOffices }, place) => bodyOffices.readBodyOffice(place, place),
      write: ({ bodyOffices }, place, value, etag) => bodyOffices.writeBodyOffice(place, value, etag),
    });
    describeListing<Meeting>("meetings", stores, {
      make: (id) => aMeeting(id),
      idOf: ({ id }) => id,
      read: ({ meetings }, community, id) => meetings.readMeeting(community, id),
      create: ({ meetings }, community, value) => meetings.writeMeeting(community, value, undefined),
      list: ({ meetings }, community, request) => meetings.listMeetings(community, request),
    });
  });
}
