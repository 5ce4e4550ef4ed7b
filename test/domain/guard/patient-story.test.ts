import assert from "node:assert/strict";
import fc from "fast-check";
import { tellsOfOnePatient } from "../../../src/domain/guard/patient-story.ts";
import { ordinaryText } from "./ordinary-texts.ts";

const PLACES = ["Moss", "Halden", "Våler", "Råde", "Rakkestad"];

describe("a story about one patient", () => {
  const stories = [
    "86-åring fra Moss med hoftebrudd, hvem henter?",
    "86 åring fra moss",
    "86-åring frå ein stad som ingen har skrive opp",
    "Vi har ei jente på 7 frå Råde med diabetes",
    "Mannen på rom 12 på Kalnes ble skrevet ut i går uten epikrise",
    "Pasienten Kari Nordmann med KOLS kommer hjem i dag",
    "en dame på 91 år\ni Halden falt i natt",
    "My patient, a 54-year-old man from Halden with dementia, was discharged yesterday",
    "kvinne, f. 1942, bosatt i Våler, innlagt med slag",
    "Mora til ordføraren er innlagd på avdeling 3 i går",
    "gutt 15 år fra Rakkestad psykose",
    "Ola Hansen ble innlagt i går med psykose",
    "vår pasient på seng 4 ble overflyttet 12.03.2026, hvem varsler?",
  ];
  for (const story of stories)
    it(`is recognised: ${story}`, () => assert.equal(tellsOfOnePatient(story, PLACES), true));

  const harmless = [
    "86 prosent i Moss",
    "pasienter over 67 år i Halden",
    "Når er en pasient med demens utskrivningsklar?",
    "Hvem varsler kommunen når en pasient fra Halden skal skrives ut?",
    "Skal en 17-åring med psykose til BUP eller voksenpsykiatrien?",
    "barn på 0-18 år i Råde",
    "barn på 0 til 18 år i Råde",
    "16-åringer i Halden med spiseforstyrrelser",
    "SSU-møtet 12.02.2024 i Halden med Kari Hansen om demens",
    "tiltak for eldre over 80 år i Råde",
    "Hva gjaldt 1. mars 2023?",
    "Hva gjør vi når en pasient fra Moss med demens legges inn i helga?",
    "Kan en pasient fra Våler ligge på sykehuset etter at han er utskrivningsklar?",
    "Må sykehuset varsle kommunen om en pasient som ble innlagt i dag?",
    "Moss kommune har 1 av 13 seter, og Halden 1",
  ];
  for (const text of harmless)
    it(`is not seen in: ${text}`, () => assert.equal(tellsOfOnePatient(text, PLACES), false));

  it("needs more than an age, and an age with a place is enough, whatever stands around", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 110 }),
        fc.constantFrom(...PLACES),
        ordinaryText,
        (age, place, rest) => {
          assert.equal(tellsOfOnePatient(`Hva gjelder for en ${age}-åring?`, PLACES), false);
          assert.equal(tellsOfOnePatient(`${rest}. ${age}-åring fra ${place}`, PLACES), true);
        },
      ),
    );
  });

  it("answers any text at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        assert.equal(typeof tellsOfOnePatient(text, PLACES), "boolean");
      }),
    );
  });
});
