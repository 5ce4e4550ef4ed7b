/**
 * Words of bokmål, nynorsk and English that put a question and are not what it is about, beside the stop words of
 * the search: a clause is not held to have them. How much, how often and when is read as a slot instead.
 */
export const ASKING_WORDS: ReadonlySet<string> = new Set(
  `
  si sier sa sagt seie seier sagde say says said tell tells står stå stand stands skje skjer happen happens happened
  mene mener meiner finnes finst exist exists gjøre gjør gjort gjere gjer gjort doing done går gå gang går gong
  lang langt lenge lange long ofte often mye mykje much many mange fort raskt snart fast soon quickly gjeld gjelde
  få får fått fekk gi gir gis gje gjev gjevast get gets got give gives given bli blir bruke bruker brukar use used
  ta tar tek take takes gjennom konkret egentlig eigentleg vite veit vet know lure lurer please takk hei hello hi
  også allerede alt òg already yet nemlig slags type kind dag today dei each other another own eige eigne egne
  kor one ones dato datoen date dates both begge sjølve several flere fleire
  kven kva korleis kvar når hvilken hvilket hvilke andre annet anna annen del need needs skal skulle kunne tak
  `
    .trim()
    .split(/\s+/),
);
