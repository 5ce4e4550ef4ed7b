/** A pattern of whole words, whatever their case. */
const words = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, "iu");

const MONTHS = "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember";
const NUMBER_WORDS =
  "én|ein|eitt|ett|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tjue|tretti|førti|femti|hundre|begge";
const SPAN =
  "dag|dager|dagar|døgn|døgnet|time|timer|timar|uke|uker|veke|veker|måned|måneder|månad|månader|år|års|minutt|minutter|kvartal|halvår";

const HOW = "(?:hvor|kor|how)";
const MEETING =
  "(?:\\p{L}*møte\\p{L}*|\\p{L}*samling\\p{L}*|meeting\\p{L}*|conference|konferanse\\p{L}*|seminar\\p{L}*)";

/** How a question asks for something that can be filled in, in bokmål, nynorsk and English. */
export const ASKS = {
  count: words(
    `${HOW} (?:mange|many)|antallet|antall|talet på|tallet på|(?<!phone |case |telephone |mobile )number of`,
  ),
  often: words(`${HOW} (?:ofte|hyppig|tit|often|frequently|mange (?:ganger|gonger|gongar)|many times)`),
  amount: words(
    `(?:hva|kva) (?:koster|kostar|er prisen|er satsen|er beløpet|er taksten)|${HOW} (?:mye|mykje|much) (?!tid|time|makt|å si|notice|say)(?:\\p{L}+ ){0,4}(?:koster|kostar|betale\\p{L}*|betala|betaler|penger|pengar|kroner|cost|costs|pay|money|spend|legge inn|leggja inn|leggje inn|bidra|dekke)|${HOW} (?:stort?|høyt?|høgt?|large|big|high)(?: \\p{L}+)? (?:beløp\\p{L}*|bot|sum|sats\\p{L}*|tilskudd|tilskot|budsjett\\p{L}*|lønn|løn|honorar|fee|fine|budget|rate|grant|salary)|the budget (?:for|of)|budsjettet (?:for|til)|(?:lønn[ae]?|løn[ae]?|honoraret|godtgjørelsen|timesatsen) (?:for|til)|salary|timelønn\\p{L}*`,
  ),
  kroner: words(
    "(?:hvor|kor) mange (?:kroner|mill\\p{L}*|tusen)|i kroner|how many (?:kroner|million|nok|euros?)|in (?:kroner|nok)",
  ),
  percentage: words(
    "(?:hvor|kor) (?:mange prosent|stor (?:andel|del|prosentandel))|what (?:percentage|share|proportion|percent)|how many percent",
  ),
  date: words(
    "(?:hvilken|hvilket|kva|kva for ein|kva for eit|what|which) (?:dato|date|dag|day|måned|månad|month|år|year)|\\p{L}*dato(?:en)?|date|(?:når|when) (?:ble|blei|vart|var|startet|starta|kom|begynte|byrja|was|were|did)|(?:since|siden|sidan) (?:når|when)|since when|(?:når|when|hvilken dag) (?:er|blir|vert|is|will)(?: det| the| vårt| our)? (?:neste|next)",
  ),
  time: /^\s*(?:når|when|by when|innen når|innan når)(?!\p{L})(?! there)/iu,
  duration: words(
    `${HOW} (?:lenge|long(?! ago))|(?:hvor|kor) lang (?:tid|frist|periode|\\p{L}*frist|\\p{L}*periode|\\p{L}*tid)|(?:hvor|kor|how) (?:mange|many) (?:timer|timar|dager|dagar|døgn|uker|veker|måneder|månader|år|hours|days|weeks|months|years)`,
  ),
  limit: words(
    "(?:hva|kva|hvilken|what|what's|which)(?: (?:er|is|slags))?(?: (?:the|vår|vårt|our|ein|en|a))? (?:\\p{L}*frist(?:en)?|\\p{L}+ deadline|deadline|time limit|\\p{L}*(?:oppsigelses|oppseiings)tid\\p{L}*)|(?:hvor|kor) (?:lang|kort) (?:er|blir|vert) (?:\\p{L}+ )?\\p{L}*(?:frist|tid|tida|periode)(?:en|a)?|^\\s*(?:the )?(?:frist|fristen|deadline) (?:for|på|til|to)",
  ),
  clock: words(
    "(?:hvilket|kva) klokkeslett|klokka hva|klokka kva|når på dagen|what time|at what hour|kva tid på dagen",
  ),
  age: words(
    "(?:hvor|kor) (?:gammel|gamle|gamal)|aldersgrense\\p{L}*|how old|age limit|what age|at what age",
  ),
  town: words(
    `(?:hvilken|kva|what|which) (?:by|stad|city|town|bygning|building|rom|room|venue)|hvilket (?:sted|rom)|(?:hvor|kor|kvar|where) (?:skal|er|blir|vert|holdes|vert|will|is|are)(?: \\p{L}+){0,3} ${MEETING}|date and place|time and place|tid og sted|tid og stad`,
  ),
  address: words("adresse\\p{L}*|besøksadresse|street address|postal address"),
  telephone: words(
    "\\p{L}*telefon\\p{L}*|direktenummer\\p{L}*|tlf|phone\\p{L}*|telephone\\p{L}*|mobil(?:en|nummer\\p{L}*)?|mobile|(?:nummer|number)(?: \\p{L}+){0,4} (?:ringe|ringer|ringja|ringje|ring|call)",
  ),
  email: words("e-?postadresse\\p{L}*|e-?post|epost|mailadresse\\p{L}*|e-?mail\\p{L}*"),
  contact: words(
    "how (?:do|can) (?:i|we) (?:reach|contact|get hold of)|contact details|kontaktinfo\\p{L}*|(?:hvordan|korleis) (?:når|får) (?:jeg|eg|vi|me) (?:tak i|kontakt)",
  ),
  link: words("lenke\\p{L}*|lenkje\\p{L}*|nettadresse\\p{L}*|url|link"),
  caseNumber: words(
    "saksnummer\\p{L}*|saksnr|(?:hvilken|kva) sak|(?:which|what) (?:\\p{L}+ )?(?:case|sak)|case number|case reference",
  ),
  name: words(
    "(?:hva|kva) (?:heter|heiter)|navnet|namnet|navn på|namn på|name of|names of|what's the name|the name|(?:hvem|kven|who) (?:er|is)(?: the)? \\p{L}+(?: \\p{L}+){0,4} (?:nå|no|i dag|for tida|for tiden|now|today|currently|at the moment)",
  ),
  leader: words(
    "(?:hvem|kven|who)(?: (?:som|that))? (?:(?:er|blir|vert|is|are)(?: the)? \\p{L}*(?:leder|lederen|leiar|leiaren|nestleder|nestleiar|ordstyrer|chair\\p{L}*|leader)|leder|leier|leiar|chairs|leads|heads)",
  ),
  channel: words(
    "(?:hvor|kor|kvar|where)(?: (?:kan|skal|må|can|should|do|must))?(?: (?:jeg|eg|vi|me|man|ein|en|i|we|one))?(?: (?:kan|skal|må))? (?:sende\\p{L}*|leverer?\\p{L}*|melder?|send|submit|hand in)(?! (?:pasient|patient))",
  ),
  who: words(
    "hvem|kven|who|hvilke[tn]? (?:organ|utvalg|part|parter|myndighet)|kva (?:organ|utval|part)|which (?:body|party|committee)|who's|whose",
  ),
} as const;

/** What a sentence must have to fill it. */
export const FILLS = {
  /** Numbers that count nothing: references to paragraphs, numbers of items. */
  reference: /(?:etter )?§+\s*\d+(?:-\d+)?|(?<!\p{L})nr\.? \d+|^\s*\d+\./gimu,
  numeral: new RegExp(`\\d|(?<!\\p{L})(?:${NUMBER_WORDS})(?!\\p{L})`, "iu"),
  frequency: words(
    "gang|ganger|gong|gonger|hver|hvert|kvar|kvart|årlig|årlige|årleg|årlege|månedlig|månadleg|ukentlig|daglig|dagleg|per|pr|jevnlig|jamleg|annethvert|en gang|fast",
  ),
  amount:
    /(?<!\p{L})(?:kr|kroner|million\p{L}*|milliard\p{L}*|beløp\p{L}*|prosent|sats\p{L}*|pris\p{L}*|koster)(?!\p{L})|%|gratis/iu,
  kroner: /\d[\d .]*(?:kr|kroner|mill|tusen|,-)|(?:million|milliard)\p{L}*|beløpsgrense\p{L}*/iu,
  contact: /(?:\d\s?){8}|@|https?:|www\./,
  percentage: /%|(?<!\p{L})(?:prosent|halvparten|tredel\p{L}*|andel\p{L}*)(?!\p{L})/iu,
  date: new RegExp(`(?<!\\p{L})(?:${MONTHS})(?!\\p{L})|(?<!\\d)(?:19|20)\\d\\d(?!\\d)|\\d\\.\\s?\\d`, "iu"),
  time: /\d|(?<!\p{L})(?:straks|innen|innan|etter|før|når|hvis|dersom|mens|senest|først|fortløpende|hver|hvert|kvart|år|året|årlig\p{L}*|dag\p{L}*|uke\p{L}*|måned\p{L}*|døgn\p{L}*|time\p{L}*|periode\p{L}*|ved|under|samtidig|tidlig|forhånd)(?!\p{L})/iu,
  duration: new RegExp(
    `(?:\\d|(?<!\\p{L})(?:${NUMBER_WORDS}|en|hele|hvert|fjerde))(?: \\p{L}+)? (?:${SPAN})(?!\\p{L})|(?<!\\p{L})(?:straks|umiddelbart|periode\\p{L}*|ettårig|fireårig|toårig|4-årig)(?!\\p{L})|(?:19|20)\\d\\d\\s?[–-]\\s?(?:19|20)?\\d\\d`,
    "iu",
  ),
  limit: new RegExp(
    `(?:\\d|(?<!\\p{L})(?:${NUMBER_WORDS}|en|hvert|fjerde))(?: \\p{L}+)? (?:${SPAN})(?!\\p{L})|(?<!\\p{L})(?:straks|umiddelbart)(?!\\p{L})|\\d\\. (?:${MONTHS})`,
    "iu",
  ),
  clock: /(?<!\p{L})(?:kl|klokka|klokken)(?!\p{L})|\d\d:\d\d|\d\d\.\d\d(?!\.)/iu,
  age: /\d+(?:[- ]?år|-åring)|(?<!\p{L})(?:alder|under 18|myndig)(?!\p{L})/iu,
  town: /(?<!\p{L})(?:i|på|ved) \p{Lu}\p{Ll}/u,
  address: /\p{Lu}\p{Ll}+(?:veien|vegen|gata|gaten|plass) \d|(?<!\d)\d{4} \p{Lu}/u,
  telephone: /(?:\d\s?){8}/,
  email: /@/,
  link: /https?:|www\.|\p{L}\.no(?!\p{L})/iu,
  caseNumber: /(?<!\p{L})sak(?:en)?(?: nr\.?)? (?:\p{L})?\d|\d+\/\d+/iu,
  leader: words(
    "lede[rs]? (?:\\p{L}+ ){0,3}av|leidd? (?:\\p{L}+ ){0,3}av|leia?st (?:\\p{L}+ ){0,3}av|(?:leder|leiar)(?:skapet|vervet)|lede(?:r)? (?:for|i)|som leder|(?:er|velger|velges til) leder|leder og nestleder|deler på å lede|ledelsen skifter|lederen er",
  ),
  name: /\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)+/gu,
} as const;
