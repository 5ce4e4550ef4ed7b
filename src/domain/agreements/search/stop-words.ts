/**
 * Function words of bokmål, nynorsk and English: they say how a question is put, not what it is about. Question
 * words are among them; what they ask for is read elsewhere, from the question as it was written.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `
  alle alt altså at av bare ble blei blir blitt både da de deg dei deim deira deires dem den denne der dere deres
  det dette di din disse ditt du dykk dykkar då eg ein eit eitt eller elles en er et ett etter for fordi fra frå
  før ha hadde han hans har hennar henne hennes her hjå ho hoe honom hoss hossen hun hva hvem hver hvilke hvilken
  hvis hvor hvordan hvorfor i ikke ikkje ikkje ingen ingi inkje inn inni ja jeg kan kom korleis korso kun kunne
  kva kvar kvarhelst kven kvi kvifor man mange me med medan meg meget mellom men mi min mine mitt mot mykje må nå
  når ned no noe noen noka noko nokon nokor nokre og også om opp oss over på samme seg selv si sia sidan siden sin
  sine sitt sjøl skal skulle slik so som somme somt så sånn til um upp ut uten var vart varte ved vere verte vi
  vil ville vore vors vort vår være vært å åt jo dersom blant ifølge hvilket gjelder
  a about an and any are as at be been but by can could did do does for from had has have he her him his how i if
  in into is it its may me must my of on or our she should so than that the their them then there these they this
  those to us was we were what when where which who whom whose why will with would you your
  `
    .trim()
    .split(/\s+/),
);
