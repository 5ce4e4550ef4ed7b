import type { Community } from "../../community/community.ts";
import type { Instance } from "./hearing.ts";

/** Interests whose own organisations are asked, and that are not themselves part of the cooperation's machinery. */
export const ASKED_INTERESTS = ["users", "employees", "general-practitioners"] as const;

/**
 * Who is usually asked: every party, and the organisations of the interests that have a seat or observe somewhere in
 * the community (M4). The secretariat takes away and adds.
 *
 * @param nameOf what the organisations of an interest are called
 */
export function suggestedInstances(
  { parties, bodies }: Community,
  nameOf: Readonly<Record<(typeof ASKED_INTERESTS)[number], string>>,
): Omit<Instance, "id">[] {
  const present = new Set(
    bodies.flatMap(({ seats, observers }) => [
      ...seats.map(({ speaks_for }) => speaks_for.interest),
      ...observers.map(({ interest }) => interest),
    ]),
  );
  return [
    ...parties.map(({ id, name }) => ({ name, party: id })),
    ...ASKED_INTERESTS.filter((interest) => present.has(interest)).map((interest) => ({
      name: nameOf[interest],
    })),
  ];
}

/**
 * Instances as they are written, one on a line, with a contact after a semicolon. A party is known by either of its
 * names; who is named twice is asked once.
 */
export function readInstances(text: string, { parties }: Community): Instance[] {
  const read = text
    .split("\n")
    .map((line) => {
      const [name = "", ...contact] = line.split(";").map((part) => part.trim());
      return { name, contact: contact.filter((part) => part !== "").join("; ") };
    })
    .filter(({ name }) => name !== "")
    .map(({ name, contact }): Omit<Instance, "id"> => {
      const party = parties.find((each) => [each.name, each.short_name].some((own) => isAlike(own, name)));
      return {
        name: party?.name ?? name,
        ...(party === undefined ? {} : { party: party.id }),
        ...(contact === "" ? {} : { contact }),
      };
    });
  return read
    .filter(({ name }, place) => read.findIndex((each) => isAlike(each.name, name)) === place)
    .map((instance, place) => ({ id: instance.party ?? `instance-${place + 1}`, ...instance }));
}

/** Instances as lines that can be read back. */
export function writtenInstances(instances: readonly Omit<Instance, "id">[]): string {
  return instances
    .map(({ name, contact }) => (contact === undefined ? name : `${name}; ${contact}`))
    .join("\n");
}

/** «Valdres» for «Valdres lokalmedisinske senter», and for no name that only begins with the same letters. */
export function isCalled(name: string, said: string): boolean {
  const words = name.split(/\s+/);
  return words.some((_, place) => isAlike(words.slice(0, place + 1).join(" "), said));
}

export function isAlike(one: string | undefined, other: string): boolean {
  return one?.trim().toLocaleLowerCase("nb") === other.trim().toLocaleLowerCase("nb");
}
