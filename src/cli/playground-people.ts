const TENANT = "0e57f01d-0000-4000-8000-000000000001";

const person = (number: number, name: string, email: string) => {
  const [givenName = name, ...rest] = name.split(" ");
  return {
    id: `person-${number}`,
    name,
    userPrincipleName: email,
    aadObjectId: `0e57f01d-0000-4000-8000-0000000001${String(number).padStart(2, "0")}`,
    givenName,
    surname: rest.join(" "),
    email,
  };
};

/**
 * Invented people, in the shape that the Playground reads: exactly five besides oneself, and one channel.
 * `userPrincipleName` is spelt as the Playground spells it.
 */
export const PLAYGROUND_PEOPLE = {
  version: "0.1.1",
  tenantId: TENANT,
  bot: { id: "0e57f01d-0000-4000-8000-000000000011", name: "Enighet" },
  currentUser: person(1, "Ingrid Bakke", "ingrid.bakke@example.com"),
  users: [
    person(2, "Jonas Lien", "jonas.lien@example.com"),
    person(3, "Åse Tangen", "ase.tangen@example.com"),
    person(4, "Per Øyen", "per.oyen@example.com"),
    person(5, "Samira Aas", "samira.aas@example.com"),
    person(6, "Tor Hauge", "tor.hauge@example.com"),
  ],
  personalChat: { id: "personal-chat" },
  groupChat: { id: "group-chat", name: "SSU Østfold" },
  team: {
    id: "team",
    name: "Helsefellesskapet Østfold",
    aadGroupId: "0e57f01d-0000-4000-8000-000000000031",
    channels: [{ id: "channel-cases", name: "Saker" }],
  },
};
