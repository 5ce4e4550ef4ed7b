import assert from "node:assert/strict";
import fc from "fast-check";
import type { Clause, Version } from "../../../../src/domain/agreements/document.ts";
import { keepClauseIds } from "../../../../src/domain/agreements/importing/keep-clause-ids.ts";
import type { Block } from "../../../../src/domain/agreements/reading/block.ts";
import { documentFromBlocks } from "../../../../src/domain/agreements/reading/document-from-blocks.ts";

/** A sentence of its own in a section, as an item that is cited by itself. */
interface Line {
  readonly section: string;
  readonly text: string;
}

const SECTIONS = ["Ansvar", "Frister", "Tvister"];
const NOUNS = ["kommunen", "sykehuset", "legen", "utvalget", "sekretariatet", "teamet", "brukeren", "parten"];
const VERBS = ["varsler", "betaler", "vurderer", "avklarer", "registrerer", "planlegger", "oppsummerer"];
const OBJECTS = ["innleggelsen", "fristen", "epikrisen", "kostnaden", "opplæringen", "avviket", "prosjektet"];

/** Different words for each number: no two lines are taken for one another. */
function sentence(n: number): string {
  const pick = (words: readonly string[], by: number) => words[Math.floor(n / by) % words.length] ?? "";
  return `Når ${pick(NOUNS, 1)}${n} ${pick(VERBS, 8)}${n} ${pick(OBJECTS, 56)}${n}, følger sak${n} straks${n}.`;
}

const lines = fc
  .uniqueArray(fc.tuple(fc.nat({ max: 300 }), fc.constantFrom(...SECTIONS)), {
    selector: ([n]) => n,
    minLength: 2,
    maxLength: 14,
  })
  .map((all) =>
    all
      .map(([n, section]): Line => ({ section, text: sentence(n) }))
      .toSorted((a, b) => SECTIONS.indexOf(a.section) - SECTIONS.indexOf(b.section)),
  );

function read(all: readonly Line[]): Version {
  const bySection = Map.groupBy(all, ({ section }) => section);
  const blocks = [...bySection].flatMap(([section, of]): Block[] => [
    { kind: "heading", level: 2, text: section },
    ...of.map(({ text }): Block => ({ kind: "item", depth: 0, text })),
  ]);
  const title: Block = { kind: "heading", level: 1, text: "Retningslinje 12 – prøving" };
  return documentFromBlocks({
    community: "ostfold",
    fileName: "r12.md",
    blocks: [title, ...blocks],
    stated: undefined,
  }).version;
}

const idOf = (version: Version, text: string) => version.clauses.find((clause) => clause.text === text)?.id;
const ids = ({ clauses }: Version) => clauses.map(({ id }) => id);

/** Some change to a text, and the lines that it leaves alone. */
const changes = lines.chain((before) =>
  fc
    .record({
      at: fc.nat({ max: before.length - 1 }),
      kind: fc.constantFrom("insert" as const, "delete" as const, "move" as const, "edit" as const),
      section: fc.constantFrom(...SECTIONS),
    })
    .map(({ at, kind, section }) => {
      const line = before[at] ?? { section, text: "" };
      const others = before.filter((each) => each !== line);
      const edited = { ...line, text: line.text.replace("straks", "uten opphold ") };
      const after = {
        insert: before.toSpliced(at, 0, { section, text: "Helt nye ord om en annen ting enn noen andre." }),
        delete: others,
        move: [{ ...line, section }, ...others],
        edit: before.with(at, edited),
      }[kind];
      return { kind, before, after, line, edited, others };
    }),
);

describe("the ids of clauses when a document is read again", () => {
  it("are each given once, whatever was changed how often", () => {
    fc.assert(
      fc.property(fc.array(lines, { minLength: 1, maxLength: 5 }), (texts) => {
        let latest: Version | undefined;
        for (const text of texts) {
          latest = keepClauseIds(read(text), latest === undefined ? [] : [latest]);
          assert.equal(new Set(ids(latest)).size, latest.clauses.length);
        }
      }),
    );
  });

  it("change in nothing when the text is the same", () => {
    fc.assert(
      fc.property(lines, lines, (first, second) => {
        const latest = keepClauseIds(read(second), [read(first)]);
        assert.deepEqual(keepClauseIds(read(second), [latest]), latest);
      }),
    );
  });

  it("stay for all others when one clause is put in, taken out, moved or edited", () => {
    fc.assert(
      fc.property(changes, ({ before, after, others }) => {
        const latest = read(before);
        const next = keepClauseIds(read(after), [latest]);
        for (const { text } of others) assert.equal(idOf(next, text), idOf(latest, text), text);
      }),
    );
  });

  it("stay for a clause that was edited or moved", () => {
    fc.assert(
      fc.property(changes, ({ kind, before, after, line, edited }) => {
        fc.pre(kind === "edit" || kind === "move");
        const latest = read(before);
        const next = keepClauseIds(read(after), [latest]);
        assert.equal(idOf(next, kind === "edit" ? edited.text : line.text), idOf(latest, line.text));
      }),
    );
  });

  it("are never those of a clause that is gone, however long ago", () => {
    fc.assert(
      fc.property(lines, lines, lines, (first, second, third) => {
        const one = read(first);
        const two = keepClauseIds(read(second), [one]);
        const three = keepClauseIds(read(third), [two]);
        const gone = ids(one).filter((id) => !ids(two).includes(id));
        assert.ok(gone.every((id) => !ids(three).includes(id) && three.retiredClauses?.includes(id)));
      }),
    );
  });

  it("follow the document's own id when it is read under another title", () => {
    const latest = read([{ section: "Frister", text: "Fristen er ti dager." }]);
    const renamed = { ...read([{ section: "Ansvar", text: "Noe helt annet." }]), documentId: "annet" };
    const [clause] = keepClauseIds(renamed, [latest]).clauses;
    assert.equal(clause?.id, "R12/ansvar/1");
  });

  it("keep apart the same words in two places", () => {
    const twice = (text: string): Line[] => [
      { section: "Ansvar", text: "Kommunen melder fra først." },
      { section: "Ansvar", text },
      { section: "Frister", text: "Sykehuset svarer så snart det kan." },
      { section: "Frister", text },
    ];
    const latest = read(twice("Partene dekker egne kostnader."));
    const next = keepClauseIds(read(twice("Partene dekker egne kostnader.").toSpliced(1, 1)), [latest]);
    assert.deepEqual(ids(next), ["R12/ansvar/1", "R12/frister/1", "R12/frister/2"]);
    assert.deepEqual(next.retiredClauses, ["R12/ansvar/2"]);
  });

  it("stay in a place of its own whose words are all but new", () => {
    const section = (text: string): Line[] => [
      { section: "Ansvar", text: "Kommunen melder fra først." },
      { section: "Tvister", text },
    ];
    const latest = read(section("Uenighet om forståelsen avgjøres av utvalget."));
    const next = keepClauseIds(read(section("Uenighet løftes til samhandlingssjefene og deretter nemnda.")), [
      latest,
    ]);
    assert.deepEqual(ids(next), ids(latest));
  });

  it("are found fast in a document that was written anew", () => {
    const long = (from: number): Clause[] =>
      Array.from({ length: 2_000 }, (_, n) => ({
        id: `R12/ansvar/${n + 1}`,
        headings: ["Ansvar"],
        text: sentence(from + n),
      }));
    const [latest, next] = [long(0), long(5_000)].map((clauses) => ({ ...read([]), clauses }));
    assert.ok(latest !== undefined && next !== undefined);
    const started = performance.now();
    keepClauseIds(next, [latest]);
    assert.ok(performance.now() - started < 2_000);
  });
});
