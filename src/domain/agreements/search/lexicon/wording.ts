/** Everyday verbs and adjectives that carry a question between the languages. */
export const WORDING = `
styrke | styrk* | | strengthen*; reinforce* | | gjøre sterkere
redusere | reduser*; minske* | | reduc*; decreas*; lessen | | færre; kutte
oke | økt; øke; øker; økning* | auk*; auka; auke; aukar | increas*; grow*; raise
bidra | bidra*; medvirke til | bidreg; medverke til | contribut*; help to; play a part | | hjelpe til; stille opp
sikre | sikre; sikrer; sikrar | | ensure*; secure*; guarantee* | | sørge for; syte for; passe på
beskrive | beskriv*; skildr*; konkretiser* | omtal* | describ*; description*; specif*; set out | | fortelle om; seie noko om
avklare | avklar*; klargjør* | klargjer* | clarif*; settle; sort out; clear up | | finne ut av; bli enige om på forhånd; ordne opp; rydde opp; på forhånd; på førehand; in advance; beforehand; advance; klart på forhånd; være klart; være klare; skal være klart; må være klart; vere klart; vere klare; på plass før; in place before; må være avtalt; klarlegg*; klarlagt; ryddet; rydda
foresla | foreslå*; forslag* | føreslå*; framlegg* | propos*; suggest* | | komme med ideer; ide*
tilby | tilby*; yte; ytelse* | yting* | offer*; provid*
mangelfull | mangelfull*; begrens* | avgrens* | deficient; inadequate; limited; lacking; poor; insufficient | | dårlig; for dårlig; ikke godt nok; därleg
utfordring | utfordring*; problem*; vanske* | | challeng*; difficult* | | vanskelig; trøbbel; vrient
viktig | viktig*; sentral*; hovedsak* | hovudsak* | important; importance; key; central; essential; crucial
nasjonal | nasjonal*; statlig* | | national*; nationwide | | hele landet; norge; landet
avsender | utgitt av; laget av; utarbeid*; skrevet av | utgjeve av; skrive av | prepared by; drafted; published*; written by; issued by; author*; wrote | | skrev; skrive; laget; laga; written; forfatter*; forfattar*
pasientens_beste | til det beste for; beste for innbygger* | | best interest*; benefit of | | hjelpe pasient*; hva får pasienten; det pasienten merker
revidere_veileder | revidere veileder*; revideringen; revisjonen av veileder* | revidere rettleiar* | revise the guide*; revision of the guide* | | ny veileder; nye veilederen; gamle veilederen; veilederen fra 2011; 2011-veilederen
tilsyn | tilsyn*; kontroll*; helsetilsyn* | | supervis*; inspect*; audit*; oversight | | noen som passer på
aktor | aktør*; instans*; virksomhet* | verksemd* | actor*; stakeholder*; enterprise*; organisation; organization; agenc*
alle | | kven som helst | anyone; anybody; everyone; everybody | | hvem som helst
tidsavgrenset | tidsavgrens*; midlertidig* | mellombels* | time-limited; temporary; time limited; limited period; fixed-term | | en periode; ei tid; for en stund; limited time; avgrensa tid; avgrenset tid; for a period; for ei tid
fast | fast; faste; permanent* | | permanent; standing; fixed; regular | | hele tiden
moteplass | møtearena*; regionale møtearenaer; møteplass* | møtestad* | meeting place*; meeting arena*; regional meeting* | dps; tsb | treffpunkt*; samlingssted
avslutte | avslutt*; opphør* | avslutt*; opphøyr* | ends*; ended*; finish*; conclude* | | gjøre seg ferdig
dele | dele; deler; deles; deling* | dele; deler; delast; deling* | share; shares; shared; divide*; split | | fordele; spleise
grunn | årsak*; grunnen til; fordi | årsak*; grunnen til; fordi; av di | reason*; because; cause | | hvorfor ble; kvifor vart
mulig | kan skje; mulighet* | høve; moglegheit* | possible; possibilit*; able to | | går det an; går det å
holde_mote | holdes*; avholdes; møtes* | haldast*; blir halde; møtest* | held; takes place; take place; hold a meeting
person | navn; navnet; navngitt* | namn; namnet | name; names; named | | hva heter; kva heiter
`;
