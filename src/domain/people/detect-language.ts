import type { Language } from "../kernel/language.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Words that give a language away: those that the other two lack or spell otherwise. The last line of bokmål is Danish
 * and Swedish, whose writers read bokmål best.
 */
const WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nb: words(`
    ikke hva hvem hvor hvordan hvorfor hvilken hvilket hvilke hvis hver hverandre hvert jeg dere deres en et fra noe
    noen være vært sier gjør vet kommer gjelder finnes mener uten bare sammen samme hun hennes selv heter avgjør
    avgjøre avgjøres vedtas vedtatt disse nå eget egne uker dager tidlig mye innen hjem hjemme jobber ansatte syk syke
    sykehus sykehuset sykehusets sykehjem sykepleier sykepleiere kommunene pasientene pasienter kommuner avtaler
    tjenester tjenestene tjenesten forskjell hører løsning utskrivningsklar utskrivningsklare uenig uenige enige lages
    utvalg utvalget utvalgene samarbeidsutvalg partnerskapsmøte partnerskapsmøtet
    hvad af vad vem inte är från jag hur vilka vilken vår hvornår nogen
  `),
  nn: words(`
    ikkje kva kven kvar kvifor korleis kor kvart kvarandre eg dykk dykkar ein eit frå noko nokon nokre vere vore seier
    gjer veit kjem gjeld finst meiner utan berre saman ho hennar sjølv byrjar heiter treng avgjer avgjerast vedtek
    vedtekne vedteke desse då eige eigne veke veker veka dagar tidleg mykje innan følgje følgjer heim heime jobbar tilsette
    sjuk sjuke sjukehus sjukehuset sjukeheim sjukepleiar sjukepleiarar kommunar kommunane pasientar pasientane avtalar
    tenester tenestene tenesta skilnad ønskjer høyrer løysing usamd usamde samde einige dei difor medan nemner
    utskrivingsklar utskrivingsklare vert utval utvalet utvala samarbeidsutval deltek seie partnarskapsmøte
    partnarskapsmøtet
  `),
  en: words(`
    the what who which when where why how is are was were does did do must should can could would will shall we our us
    they their it its this that these those there you your my and or not of with about between have been if any some
    has hospital patient patients municipality municipalities agreement guideline decides decide decision discharge
    pays pay responsible notify ready please tell next year
  `),
};

/** Words that bokmål and nynorsk share, and English lacks. */
const NORWEGIAN = words(
  "og er det på av til å om når skal må kan får vi som ved med blir eller også mellom over",
);

/** Spellings that hint at a language in words that stand on no list. */
const SPELLINGS: Readonly<Record<Language, RegExp>> = {
  nb: /^hv|^syke|tjenest|..(?:lig|lige|het|heten)$/u,
  nn: /^kv(?!al|ar[tg]|eld|inn|ot|it)|^sjuk|tenest(?!e?r?$)|..(?:leg|lege|heit|heita|ane|erast)$|...(?<!kl|sv|nu|ru|in|t)ar$/u,
  en: /..(?:tion|tions|ties|ght|ies|ould)$/u,
};

const OF_WORD = 2;
const OF_SPELLING = 1;
/** One word is enough; spellings alone must be two. */
const LEAST = 2;

/**
 * The language that a person wrote in, so that the answer can come in the same. Absent when the text says too little,
 * and when it is Norwegian but no more nynorsk than bokmål: what is known of the person then decides.
 */
export function detectLanguage(text: string): Language | undefined {
  const spoken =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const [nb, nn, en] = [scoreOf(spoken, "nb"), scoreOf(spoken, "nn"), scoreOf(spoken, "en")];
  const norwegian = Math.max(nb, nn) + spoken.filter((word) => NORWEGIAN.has(word)).length * OF_WORD;
  if (en >= LEAST && en > norwegian) return "en";
  if (Math.max(nb, nn) < LEAST || nb === nn || norwegian <= en) return undefined;
  return nn > nb ? "nn" : "nb";
}

function scoreOf(spoken: readonly string[], language: Language): number {
  return spoken.reduce((sum, word) => {
    if (WORDS[language].has(word)) return sum + OF_WORD;
    return SPELLINGS[language].test(word) ? sum + OF_SPELLING : sum;
  }, 0);
}
