import type { Corpus } from "../../../../src/domain/agreements/agreement-store.ts";
import type { Clause, Version } from "../../../../src/domain/agreements/document.ts";
import type { Conversation } from "../../../../src/domain/people/conversation-store.ts";
import type { Identity, Occupancy } from "../../../../src/domain/people/people-store.ts";
import { clause, date } from "../../../builders/documents.ts";

let count = 0;

/** An id that no other test uses, so that tests can share a database; it is legal as a community's id. */
export function freshId(prefix = "community"): string {
  count += 1;
  return `${prefix}-${count}`;
}

export function anIdentity(person: string, displayName = "Kari Eksempel"): Identity {
  return { person, displayName, accounts: [{ tenantId: "tenant-a", objectId: `object-${person}` }] };
}

export function anOccupancy(id: string, person = "kari"): Occupancy {
  return { id, person, body: "ssu", seat: "indre", as: "holder", from: date("2026-01-01"), authority: [] };
}

export function aConversation(id: string): Conversation {
  return {
    id,
    kind: "personal",
    channelId: "msteams",
    serviceUrl: "https://smba.example/emea/",
    botId: "28:bot",
    welcomed: false,
  };
}

export function aCorpus(community: string, title: string): Corpus {
  return {
    revision: 1,
    documents: [
      {
        head: {
          id: "r12",
          community,
          fileName: "retningslinje-12.md",
          title,
          standing: "guideline",
          retelling: true,
          assumptions: [],
        },
        versions: [{ id: "v1" }],
      },
    ],
  };
}

export function aClause(number: number, text = `Punkt ${number}.`): Clause {
  return clause(text, { id: `R12/ansvar/${number}`, headings: ["Ansvar"] });
}

export function aVersion(clauses: Clause[], id = "v1"): Version {
  return { id, documentId: "r12", adoption: { body: "SSU", date: date("2024-05-01") }, clauses };
}
