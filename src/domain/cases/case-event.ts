import { z } from "zod/v4";
import type { Known } from "../kernel/stored-shape.ts";
import { aftermathEvents } from "./aftermath-event.ts";
import { type CASE_TYPES, treatmentEvents } from "./treatment-event.ts";

export type { Actor } from "../people/actor.ts";
export type { Proposal } from "./paper-shape.ts";

/** What has happened to a case. Events are added and never changed; a case is what its events make of it. */
export const caseEventSchema = z.discriminatedUnion("kind", [...treatmentEvents, ...aftermathEvents]);

export type CaseType = (typeof CASE_TYPES)[number];
export type CaseEvent = Known<z.infer<typeof caseEventSchema>>;
export type EventOf<K extends CaseEvent["kind"]> = Extract<CaseEvent, { kind: K }>;
export type StanceTaken = EventOf<"stance-taken">;
