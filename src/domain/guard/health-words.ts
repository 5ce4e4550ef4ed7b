/** Conditions that a patient has, as parts of patterns in bokmål, nynorsk and English; not those of a whole group's name only. */
export const CONDITIONS = [
  "demens\\p{L}*|dement|alzheimer\\p{L}*|dementia|parkinson\\p{L}*",
  "(?:hjerne)?slag|hjerteinfarkt\\p{L}*|hjarteinfarkt\\p{L}*|infarkt|hjertesvikt|hjartesvikt|stroke|heart (?:attack|failure)",
  "\\p{L}*brudd(?:et)?|\\p{L}*brot(?:et)?|\\p{L}*fraktur\\p{L}*|(?:hip )?fracture|fall(?:et)?|falt|datt|fell",
  "\\p{L}*kreft\\p{L}*|kols|copd|astma|asthma|diabetes|diabetiker|diabetikar|cancer",
  "lungebetennelse|lungebetennelsen|lungebetennelsa|pneumoni\\p{L}*|pneumonia|sepsis|infeksjon\\p{L}*|infection|mrsa|hepatitt|hiv|tuberkulose",
  "psykose|psykotisk|psychosis|psychotic|schizofren\\p{L}*|bipolar|deprimert|depresjon|depression|suicidal|selvmord\\p{L}*|sjølvmord\\p{L}*|anoreksi|anorexia|spiseforstyrrelse|adhd|autisme|autis[mt]\\p{L}*",
  "ruset|rusa|overdose|rusmisbruker|alkoholiker|addict(?:ed)?|avruset",
  "sår|trykksår|liggesår|blødning|bløding|bleeding|feber|fever|smerter|pain|kateter|dialyse|nyresvikt|epilepsi|gravid|pregnant",
].join("|");

/** What happens to a patient: never to a plan, a case or an agreement. */
export const EVENTS = [
  "innlagt|innlagd|innlegges|innleggast|innskrevet|innskriven|legges inn|leggjast inn|lagt inn|admitted",
  "utskrevet|utskriven|utskrives|skrives ut|skrivast ut|skrevet ut|skriven ut|discharged",
  "operert|opereres|operated|amputert|intubert|reinnlagt|readmitted|overflyttet|overflytta",
  "døde|døydde|avgikk ved døden|died|henvist|tilvist|referred",
].join("|");
