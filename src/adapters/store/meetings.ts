import { type BodyOfficeStore, bodyOfficeShape } from "../../domain/meetings/body-office.ts";
import { meetingShape } from "../../domain/meetings/meeting.ts";
import { meetingSettledOn } from "../../domain/meetings/meeting-settled.ts";
import type { MeetingStore } from "../../domain/meetings/meeting-store.ts";
import { Aggregates } from "./aggregates.ts";
import type { DocumentCollection } from "./document-collection.ts";
import { communityPartition } from "./partition.ts";

export function meetingStore(collection: DocumentCollection): MeetingStore {
  const meetings = new Aggregates(collection, meetingShape, { settledOn: meetingSettledOn });
  return {
    readMeeting: async (community, id) => meetings.read(communityPartition(community), id),
    writeMeeting: async (community, meeting, etag) =>
      meetings.write(communityPartition(community), [meeting.id], meeting, etag),
    listMeetings: async (community, request) => meetings.list(communityPartition(community), request),
    listOpenMeetings: async (community, onOrAfter, request) =>
      meetings.listOpen(communityPartition(community), onOrAfter, request),
  };
}

export function bodyOfficeStore(collection: DocumentCollection): BodyOfficeStore {
  const offices = new Aggregates(collection, bodyOfficeShape);
  return {
    readBodyOffice: async (community, body) => offices.read(communityPartition(community), body),
    writeBodyOffice: async (community, office, etag) =>
      offices.write(communityPartition(community), [office.body], office, etag),
  };
}
