import type { Language } from "../kernel/language.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Words that give a language away: those that the other two lack or spell otherwise. The last line of bokmål is Danish
 * and Swedish, whose writers read bokmål best.
 */
const WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nb: words(`
    ikke hva hvem hvor hvordan hvorfor hvilken hvilket hvilke hvis hver hverandre hvert jeg dere deres en et fra noe
    noen være vært sier gjør vet kommer gjelder finnes mener uten bare sammen samme hun hennes selv begynner heter
    trenger avgjør avgjøre avgjøres vedtas foreslår disse nå egne uke uker uka dager dagen tidlig mye innen følge
    følger hjem hjemme jobber ansatte syk syke sykehus sykehuset sykehusets sykehjem sykepleier sykepleiere
    kommunene pasientene pasienter kommuner avtaler tjenester tjenestene tjenesten forskjell ønsker hører løsning
    utskrivningsklar utskrivningsklare uenig uenige enige begge eller
    vedtatt utvalg utvalget utvalgene samarbeidsutvalg deltar lages partnerskapsmøte partnerskapsmøtet
    hvad af vad vem inte är från jag hur vilka vilken och vår hvornår nogen
  `),
  nn: words(`
    ikkje kva kven kvar kvifor korleis kor kvart kvarandre eg dykk dykkar ein eit frå noko nokon nokre vere vore seier
    gjer veit kjem gjeld finst meiner utan berre saman ho hennar sjølv byrjar heiter treng avgjer avgjerast vedtek
    vedtekne desse då eigne veke veker veka dagar tidleg mykje innan følgje følgjer heim heime jobbar tilsette sjuk
    sjuke sjukehus sjukehuset sjukeheim sjukepleiar sjukepleiarar kommunar kommunane pasientar pasientane avtalar
    tenester tenestene tenesta skilnad ønskjer høyrer løysing usamd usamde samde einige dei difor medan nemner
    utskrivingsklar utskrivingsklare vert
    vedteke utval utvalet utvala samarbeidsutval deltek seie partnarskapsmøte partnarskapsmøtet
  `),
  en: words(`
    the what who which when where why how is are was were does did do must should can could would will shall we our us
    they their it its this that these those there you your my and or not of with about between have been if any some
    has hospital patient patients municipality municipalities agreement guideline decides decide decision discharge
    pays pay responsible notify ready please tell next year
  `),
};

/** Spellings that hint at a language in words that stand on no list. */
const SPELLINGS: Readonly<Record<Language, RegExp>> = {
  nb: /^hv|^syke|tjenest|..(?:lig|lige|het|heten)$/u,
  nn: /^kv(?!al|ar[tg]|eld|inn|ot|it)|^sjuk|tenest(?!e?r?$)|..(?:leg|lege|heit|heita|ane|erast)$|...(?<!kl|sv|nu|ru|in)ar$/u,
  en: /..(?:tion|tions|ties|ght|ies|ould)$/u,
};

const OF_WORD = 2;
const OF_SPELLING = 1;
/** One word is enough; spellings alone must be two. */
const LEAST = 2;

/**
 * The language that a person wrote in, so that the answer can come in the same. Absent when the text is too short or
 * says too little, and when two languages are equally likely: what is known of the person then decides.
 */
export function detectLanguage(text: string): Language | undefined {
  const spoken =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const scores = (["nb", "nn", "en"] as const)
    .map((language) => ({ language, score: scoreOf(spoken, language) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  if (best === undefined || next === undefined || best.score < LEAST) return undefined;
  return best.score === next.score ? undefined : best.language;
}

function scoreOf(spoken: readonly string[], language: Language): number {
  return spoken.reduce((sum, word) => {
    if (WORDS[language].has(word)) return sum + OF_WORD;
    return SPELLINGS[language].test(word) ? sum + OF_SPELLING : sum;
  }, 0);
}
