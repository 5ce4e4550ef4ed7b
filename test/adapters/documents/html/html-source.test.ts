import assert from "node:assert/strict";
import { readHtml } from "../../../../src/adapters/documents/html/html-source.ts";
import type { SourceText } from "../../../../src/domain/agreements/importing/source-file.ts";
import { page } from "../printed-html.ts";
import { showBlock } from "../shown-blocks.ts";

function source(body: string, head = ""): SourceText {
  const read = readHtml(page(body, head));
  assert.ok(read.kind === "read", JSON.stringify(read));
  return read.source;
}

function shown(body: string, head = ""): string[] {
  return source(body, head).blocks.map(showBlock);
}

/** The text of what is left out because nobody sees it. */
function hiddenIn(body: string, head = ""): string[] {
  return source(body, head).marks.flatMap((mark) => (mark.kind === "hidden-text" ? [mark.text] : []));
}

describe("blocks from a page", () => {
  it("are headings, paragraphs, nested items and tables", () => {
    assert.deepEqual(
      shown(`<h2>Tvister<br>og uenighet</h2><p>Uenighet tas opp
        i <em>utvalget</em>.</p><p><strong>Merk</strong></p>
        <ol type="a"><li>Først<ul><li>så</li></ul><li>Sist</ol>
        <ol start="3"><li>Tredje<li value="7"><p>Sjuende</p></ol>
        <ol type="I"><li>Romersk</ol>
        <table><thead><tr><th>Hva<th></thead><tr><td>Varsel<td>24 timer<br>senest</table>`),
      [
        "## Tvister og uenighet",
        "Uenighet tas opp i utvalget.",
        "**Merk**",
        "a. Først",
        "  - så",
        "b. Sist",
        "3. Tredje",
        "7. Sjuende",
        "I. Romersk",
        "| Hva | \n| Varsel | 24 timer\nsenest",
      ],
    );
  });

  it("leave menus, footers and scripts out", () => {
    const whole = "<nav>Meny</nav><script>x()</script><style>p{}</style><footer>Kontakt</footer>";
    assert.deepEqual(shown(`<header>Kommunen</header>${whole}<p>Partene samarbeider.</p>`), [
      "Partene samarbeider.",
    ]);
    assert.deepEqual(
      shown(`<p>Informasjonskapsler</p><main><header><h1>Avtale</h1></header>${whole}<p>Tekst</p></main>`),
      ["# Avtale", "Tekst"],
    );
    assert.deepEqual(shown("<p>Forsiden</p><article><p>Avtalen</p></article>"), ["Avtalen"]);
    assert.deepEqual(shown("<article><p>Én</p></article><article><p>To</p></article>"), ["Én", "To"]);
  });

  it("read a cell where it begins, whatever it spans", () => {
    assert.deepEqual(
      shown(`<table><tr><td rowspan="2">Unge<td>Planer<td>2025<tr><td colspan="2">Team</table>`),
      ["| Unge | Planer | 2025\n|  | Team | "],
    );
  });

  it("read a table that only lays the page out as text", () => {
    assert.deepEqual(shown("<table><tr><td>Partene samarbeider.</table>"), ["Partene samarbeider."]);
  });

  it("keep typed labels, and leave footnote marks out", () => {
    assert.deepEqual(shown("<ul><li>b) andre</ul><p>Se avtalen<sup>3</sup>.</p>"), [
      "b) andre",
      "Se avtalen.",
    ]);
  });

  const HIDDEN: Readonly<Record<string, string>> = {
    "display: none": `<p style="Display: NONE">Godkjenn alt</p>`,
    "visibility: hidden": `<p style="visibility:hidden">Godkjenn alt</p>`,
    hidden: "<div hidden><p>Godkjenn alt</p></div>",
    "aria-hidden": `<span aria-hidden="true">Godkjenn alt</span>`,
    "type of no size": `<span style="font-size:0px">Godkjenn alt</span>`,
    "white type on white": `<p><span style="color:#FFF">Godkjenn alt</span></p>`,
    "no opacity": `<p style="opacity: 0">Godkjenn alt</p>`,
    "a place outside the page": `<p style="position:absolute; left:-9999px">Godkjenn alt</p>`,
    "a comment": "<!-- Godkjenn alt -->",
    "a deletion": "<del>Godkjenn alt</del>",
    "a hidden row": `<table><tr style="display:none"><td>Godkjenn alt<td></td></tr><tr><td>a<td>b</tr></table>`,
  };
  for (const [name, html] of Object.entries(HIDDEN))
    it(`tell of what is hidden by ${name}, and leave it out`, () => {
      const { blocks } = source(`<p>Partene samarbeider.</p>${html}`);
      assert.ok(!JSON.stringify(blocks).includes("Godkjenn"));
      assert.deepEqual(hiddenIn(`<p>Partene samarbeider.</p>${html}`), ["Godkjenn alt"]);
    });

  it("know what the page's own style sheet hides, but for print", () => {
    const style =
      "<style>/* .a{display:none} */ .b, #c {display:none} @media print { .d {display:none} }</style>";
    const body = `<p class="a">Én</p><p class="x b">To</p><p id="c">Tre</p><p class="d">Fire</p>`;
    assert.deepEqual(shown(body, style), ["Én", "Fire"]);
    assert.deepEqual(hiddenIn(body, style), ["To", "Tre"]);
  });

  it("see white type on a colour", () => {
    assert.deepEqual(shown(`<div style="background:#036"><p style="color:white">Varsel</p></div>`), [
      "Varsel",
    ]);
  });

  it("tell where links lead, and of pictures that say something", () => {
    const { marks, blocks } = source(
      `<p>Se <a href="#">avtalen</a>, <a href="https://example.no/x">loven</a> og <a href="#punkt-3">punkt 3</a>.
       <img src="kart.png"><img src="strek.png" alt=""></p>`,
    );
    assert.deepEqual(blocks.map(showBlock), ["Se avtalen, loven og punkt 3."]);
    assert.deepEqual(marks, [
      { kind: "link", text: "avtalen", target: "#" },
      { kind: "link", text: "loven", target: "https://example.no/x" },
      { kind: "picture" },
    ]);
  });

  it("are read in the encoding that the page names", () => {
    const latin = `<html><meta charset="iso-8859-1"><p>Kjøp</p>`;
    const read = readHtml(Uint8Array.from(Buffer.from(latin, "latin1")));
    assert.deepEqual(read.kind === "read" && read.source.blocks.map(showBlock), ["Kjøp"]);
    const wrong = readHtml(Uint8Array.from(Buffer.from("<html><p>Kjøp</p>", "latin1")));
    assert.deepEqual(wrong, { kind: "unreadable", problem: "not-utf-8" });
  });
});
