import { inventedPerson, PLAYGROUND_BOT, PLAYGROUND_TENANT } from "../demo/invented-person.ts";

function user(number: number) {
  const { name, objectId } = inventedPerson(number);
  const [givenName = name, ...rest] = name.split(" ");
  return {
    id: `person-${number}`,
    name,
    userPrincipleName: `person-${number}@example.com`,
    aadObjectId: objectId,
    givenName,
    surname: rest.join(" "),
    email: `person-${number}@example.com`,
  };
}

/**
 * Invented people, in the shape that the Playground reads: exactly five besides oneself, and one channel.
 * `userPrincipleName` is spelt as the Playground spells it.
 */
export const PLAYGROUND_PEOPLE = {
  version: "0.1.1",
  tenantId: PLAYGROUND_TENANT,
  bot: PLAYGROUND_BOT,
  currentUser: user(1),
  users: [2, 3, 4, 5, 6].map(user),
  personalChat: { id: "personal-chat" },
  groupChat: { id: "group-chat", name: "SSU Østfold" },
  team: {
    id: "team",
    name: "Helsefellesskapet Østfold",
    aadGroupId: "0e57f01d-0000-4000-8000-000000000031",
    channels: [{ id: "channel-cases", name: "Saker" }],
  },
};
