import type { Hearing } from "../../src/domain/cases/hearings/hearing.ts";
import type { HearingComment } from "../../src/domain/cases/hearings/hearing-comment.ts";
import type { HearingStore } from "../../src/domain/cases/hearings/hearing-store.ts";
import type { Versioned } from "../../src/domain/kernel/versioned.ts";
import { date } from "./documents.ts";

const AT = "2026-11-01T09:00:00Z";
const secretary = { person: "sekretær", name: "Siri Sekretær" };

/** A hearing of a case with a proposal of two points: two municipalities, the hospital, and the users' organisations. */
export function aHearing(over: Partial<Hearing> = {}): Hearing {
  return {
    id: "BT-407-1",
    case: "BT-407",
    round: 1,
    title: "Felles mottak av innspill",
    proposal: { number: 1, points: ["Mottaket samles ett sted.", "Ordningen prøves i ett år."] },
    question: "Kan dere gi tilslutning til ordningen, og hva koster den hos dere?",
    deadline: date("2026-12-01"),
    instances: [
      { id: "moss", name: "Moss kommune", party: "moss" },
      { id: "rade", name: "Råde kommune", party: "rade", contact: "postmottak" },
      { id: "hospital", name: "Sykehuset", party: "hospital" },
      { id: "instance-4", name: "Brukerorganisasjonene" },
    ],
    publicity: { access: "public" },
    openedBy: secretary,
    openedAt: AT,
    mark: "form-1",
    events: [],
    posts: [],
    ...over,
  };
}

/** What Moss answered by card, known to the roster, unless the wishes say otherwise. */
export function aComment(id: string, over: Partial<HearingComment> = {}): HearingComment {
  return {
    id,
    hearing: "BT-407-1",
    instance: "moss",
    sender: "Moss kommune",
    by: { person: "kari", name: "Kari Kommune" },
    source: "card",
    known: true,
    receivedOn: date("2026-11-10"),
    at: "2026-11-10T09:00:00Z",
    position: "remarks",
    words: "Ordningen bør prøves lenger.",
    events: [],
    ...over,
  };
}

export function assessed(taken: "yes" | "partly" | "no", words = "Tatt inn i punkt 2.", at = AT) {
  return { kind: "assessed" as const, at, by: secretary, words, taken };
}

/** Hearings in memory for one community; the contract is proved on the real stores. */
export function hearingMemory() {
  const hearings = shelf<Hearing>(({ id }) => id);
  const comments = shelf<HearingComment>(({ hearing, id }) => `${hearing}/${id}`);
  const store: HearingStore = {
    readHearing: async (_community, id) => hearings.read(id),
    writeHearing: async (_community, hearing, etag) => hearings.write(hearing, etag),
    listHearings: async () => ({ items: hearings.all() }),
    listOpenHearings: async () => ({ items: hearings.all() }),
    readComment: async (_community, hearing, id) => comments.read(`${hearing}/${id}`),
    writeComment: async (_community, comment, etag) => comments.write(comment, etag),
    listComments: async (_community, hearing) => ({
      items: comments.all().filter(({ value }) => value.hearing === hearing),
    }),
  };
  return { store };
}

function shelf<T>(keyOf: (value: T) => string) {
  const kept = new Map<string, Versioned<T>>();
  let writes = 0;
  return {
    read: (key: string) => kept.get(key),
    all: () => [...kept.values()],
    write(value: T, etag: string | undefined) {
      if (kept.get(keyOf(value))?.etag !== etag) return { outcome: "lost" as const };
      writes += 1;
      kept.set(keyOf(value), { value: structuredClone(value), etag: String(writes) });
      return { outcome: "written" as const, etag: String(writes) };
    },
  };
}
