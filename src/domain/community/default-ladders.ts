import type { LadderKind, Rung } from "./ladders.ts";

const NEMND = "helsedirektoratet.no: Tvisteløsningsnemnda for helse- og omsorgssektoren";

/** Always first: the two who can settle it between themselves (practice 11). */
const dialogue: Rung = {
  id: "dialogue",
  name: { nb: "Dialog mellom lederne", nn: "Dialog mellom leiarane", en: "Dialogue between the leaders" },
  who: {
    nb: "Administrerende direktør i helseforetaket og kommunedirektøren",
    nn: "Administrerande direktør i helseføretaket og kommunedirektøren",
    en: "The trust's managing director and the municipal director",
  },
  checklist: [
    {
      id: "described",
      text: {
        nb: "Uenigheten er beskrevet skriftlig, og begge kjenner beskrivelsen",
        nn: "Usemja er skildra skriftleg, og begge kjenner skildringa",
        en: "The disagreement is described in writing, and both know the description",
      },
    },
    {
      id: "met",
      text: {
        nb: "Lederne har møttes om saken",
        nn: "Leiarane har møttest om saka",
        en: "The leaders have met about the case",
      },
    },
  ],
};

const inBody = (route: NonNullable<Rung["route"]>): Rung => ({
  id: "body",
  name: { nb: "Behandling i utvalget", nn: "Behandling i utvalet", en: "Treatment in the body" },
  who: { nb: "Utvalget", nn: "Utvalet", en: "The body" },
  route,
  checklist: [
    {
      id: "on-agenda",
      text: {
        nb: "Uenigheten har vært på sakslisten med begge siders syn",
        nn: "Usemja har vore på saklista med synet til begge sidene",
        en: "The disagreement has been on the agenda with both sides' views",
      },
    },
    {
      id: "proposals",
      text: {
        nb: "Minst ett forslag til løsning er prøvd",
        nn: "Minst eitt framlegg til løysing er prøvd",
        en: "At least one proposed solution has been tried",
      },
    },
  ],
});

/** What the national board asks of whoever turns to it. */
const BEFORE_NEMND: Rung["checklist"] = [
  {
    id: "contact",
    text: {
      nb: "Kontaktperson for nemnda er valgt",
      nn: "Kontaktperson for nemnda er vald",
      en: "A contact for the board has been chosen",
    },
  },
  {
    id: "anonymised",
    text: {
      nb: "Alle dokumenter er anonymisert og lest gjennom av et menneske",
      nn: "Alle dokument er anonymiserte og lesne gjennom av eit menneske",
      en: "All documents are anonymised and have been read through by a person",
    },
  },
  {
    id: "copied",
    text: {
      nb: "Motparten har fått kopi av det som sendes",
      nn: "Motparten har fått kopi av det som blir sendt",
      en: "The other side has been given a copy of what is sent",
    },
  },
];

const WHO_NEMND = {
  nb: "Tvisteløsningsnemnda for helse- og omsorgssektoren, med sekretariat i Helsedirektoratet",
  nn: "Tvisteløysingsnemnda for helse- og omsorgssektoren, med sekretariat i Helsedirektoratet",
  en: "The national dispute resolution board for the health and care sector, with its secretariat in the Directorate of Health",
};

const opinion: Rung = {
  id: "board-opinion",
  name: {
    nb: "Rådgivende uttalelse fra nemnda",
    nn: "Rådgjevande fråsegn frå nemnda",
    en: "The board's advisory opinion",
  },
  who: WHO_NEMND,
  checklist: BEFORE_NEMND,
  gives: "opinion",
  source: NEMND,
};

/** Where a community has none of its own. No deadline is known for any rung, so that none is given. */
export const DEFAULT_LADDERS: Readonly<Record<LadderKind, readonly Rung[]>> = {
  agreement: [
    dialogue,
    inBody("strategic"),
    {
      id: "board-mediation",
      name: { nb: "Mekling i nemnda", nn: "Mekling i nemnda", en: "Mediation by the board" },
      who: WHO_NEMND,
      checklist: BEFORE_NEMND,
      source: NEMND,
    },
  ],
  understanding: [dialogue, inBody("dispute-on-understanding"), opinion],
  payment: [
    dialogue,
    inBody("payment-dispute"),
    {
      ...opinion,
      checklist: [
        {
          id: "claim",
          text: {
            nb: "Kravet er oppgitt, med faktisk og rettslig grunnlag, slik at motparten kan svare skriftlig",
            nn: "Kravet er oppgitt, med faktisk og rettsleg grunnlag, slik at motparten kan svare skriftleg",
            en: "The claim is stated with its facts and its legal ground, so that the other side can answer in writing",
          },
        },
        ...BEFORE_NEMND,
      ],
    },
  ],
};
