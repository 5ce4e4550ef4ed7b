/**
 * Words of bokmål, nynorsk and English that put a question and are not what it is about, beside the stop words of
 * the search: a clause is not held to have them. How much, how often and when is read as a slot instead.
 */
export const ASKING_WORDS: ReadonlySet<string> = new Set(
  `
  si sier sa sagt seie seier sagde say says said tell tells står stå stand stands skje skjer skjedde hende hender hendte happen happens happened
  mene mener meiner finnes finst exist exists gjøre gjør gjorde gjøres gjort gjere gjer gjort doing done går gå gang går gong
  lang langt lenge lange long ofte often mye mykje much many mange fort raskt snart fast soon quickly gjeld gjelde
  få får fått fekk gi gir gis gje gjev gjevast get gets got give gives given bli blir bruke bruker brukar use used
  ta tar tek take takes gjennom konkret egentlig eigentleg vite veit vet know lure lurer please takk hei hello hi
  også allerede alt òg already yet nemlig slags type kind dag today dei each other another own eige eigne egne
  år året åra year years hvert kvart kor one ones dato datoen date dates both begge sjølve several flere fleire
  selv sjøl sjølv sjølve selve samt ennå enno nå no bare berre likevel iblant alltid aldri ganske veldig litt svært
  ellers elles henholdsvis dessuten altså jamvel heller heilt helt same nokre nokon noko enkelte visse begge
  dei deira dykkar dykk oss vårt våre deres vere vore verte vert vart bør burde måtte vill ville villa skull
  herifrå derifra her der hit dit ut inn opp ned fram bort att attende tilbake vidare videre omkring rundt ca cirka
  ja nei akkurat nettopp faktisk visst nok vel jo da då noensinne nokosinne snill snilt gjerne meg fortelle
  fortell fortel forklar forklare explain tell anyone anything something someone somebody everybody really actually
  just also even ever never always still only very quite rather too else instead such same own again maybe perhaps
  some according whichever come comes coming came go goes went put puts let lets keep keeps try want wants wanted happening
  make makes made making supposed able ought shall might here now then after before during while until since upon
  between among against through under over out off up down per via within without because although though however
  exactly currently normally usually generally actually basically regarding concerning related anyway whether
  find finds found look looking looks read want need needed involve involved call called thing things stuff way ways
  koma kome leggja legge legger lagt vera verta gjera gjerast gjorde seia utan viss innom oppe ute ka kem korfor koffor kossen mi
  kven kva korleis kvar når hvilken hvilket hvilke andre annet anna annen del need needs skal skulle kunne tak
  `
    .trim()
    .split(/\s+/),
);
