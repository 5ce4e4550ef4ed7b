import { type Community, communitySchema } from "../../src/domain/community/community.ts";

const named = (name: string) => ({ nb: name, nn: name, en: name });

/** A small community with two municipalities, a hospital, and the bodies SSU, FSU and Partnerskapsmøtet. */
export function community(over: { id?: string; name?: string; mentions?: string[] } = {}): Community {
  const { id = "ostfold", name = "Østfold", mentions = [name.toLowerCase()] } = over;
  const source = "prøvedata";
  const body = (bodyId: string, bodyName: string, shortName: string, count: number) => ({
    id: bodyId,
    name: named(bodyName),
    short_name: shortName,
    power: "decides",
    steps: { count, source },
    numbering: { pattern: "Sak {number}-{yy}", source },
    minutes: "referat",
    source,
  });
  return communitySchema.parse({
    schema: 1,
    id,
    name: `Helsefellesskapet ${name}`,
    short_name: name,
    demonstration: true,
    mentions,
    assumptions: [{ id: "districts", text: named("Distriktene er antatt.") }],
    parties: [
      { id: "hospital", name: `Sykehuset ${name}`, kind: "hospital", source },
      { id: "moss", name: "Moss kommune", kind: "municipality", number: "3103", source },
      { id: "rade", name: "Råde kommune", kind: "municipality", number: "3112", source },
    ],
    bodies: [
      body("ssu", "Strategisk samarbeidsutvalg", "SSU", 2),
      body("fsu", "Faglig samarbeidsutvalg", "FSU", 2),
      body("partnerskapsmotet", "Partnerskapsmøtet", "PM", 1),
    ],
    secretariat: { name: named("sekretariatet"), source },
    router: [
      { kind: "changes-agreement", way: "adoption-by-every-party", source },
      { kind: "approves-guideline", way: "consensus", body: "ssu", source },
      { kind: "adopts-plan", way: "consensus", body: "partnerskapsmotet", prepared_by: "ssu", source },
    ],
  });
}
