/** Patients' rights and services that cooperation touches, or that people take it for. */
export const ELSEWHERE = `
taushetsplikt | taushetsplikt*; personvern*; personopplysning*; gdpr; samtykke* | teieplikt* | confidential*; privacy; data protection; consent; personal data | dpia | hemmelig; dele opplysninger
rettighet | rettighet*; pasientrettighet*; krav på; rett til | rettar; pasientrettar | right; rights; entitle* | | har jeg krav
klage | klage*; klagerett*; ankeinstans* | | complain*; appeal*; grievance* | | klager; misfornøyd
erstatning | erstatning*; pasientskade* | | compensation; damages; liability | npe | penger for skade
straff_bot | bot; bøter; mulkt*; gebyr* | | fine; fines; penalty; penalties | | straff
anskaffelse | anskaffelse*; innkjøp*; leverandør*; anbud* | anbod* | procurement; purchas*; supplier*; vendor*; tender* | | kjøpe
ventetid | ventetid*; venteliste*; fristbrudd* | | waiting time*; waiting list*; queue* | | kø; står i kø
egenandel | egenandel*; frikort* | eigendel* | copay*; deductible; co-payment; user fee* | | hva koster det meg
pasientreise | pasientreise*; transport*; skyss* | | patient travel; patient transport*; travel expense* | | taxi; drosje*; kjøring; køyring; bil
tvang | tvang*; tvungen* | | coercion; compulsory; involuntary | phvl | mot sin vilje
hjelpemidler | hjelpemid*; behandlingshjelpemid*; medisinsk forbruksmateriell | | assistive device*; aids; medical equipment; equipment | | rullestol*; utstyr; bandasje*; rullator
tannhelse | tannhelse*; tannlege* | | dental*; dentist* | | tenner
vaksine | vaksin*; smittevern* | | vaccin*; infection control; immuni* | mrsa | sprøyte; smitte*
lonn | lønn*; honorar*; godtgjør*; betaling for; honorar | løn; løns*; godtgjer* | salary; wage*; remunerat*; honorarium; allowance; fee; fees; pay rate* | | timelønn; hvor mye tjener; betalt for å
apningstid | åpningstid*; besøkstid* | opningstid* | opening hours; visiting hours | | når er det åpent; åpent
adresse | adresse*; lokaler; lokalisering* | | address; location; venue; premises
kirurgi | kirurg*; operasjon*; operere* | | surger*; surgical; operat*; surgeon* | | kniv; opereres
rontgen | røntgen*; laborator*; blodprøve*; radiolog* | | x-ray*; blood test*; lab test* | mr; ct
sykepleier | sykepleier*; sykepleie* | sjukepleiar*; sjukepleie* | nurse*; nursing
fysioterapi | fysioterapi*; ergoterapi* | | physio*; occupational therap*
ernaering | ernæring*; kosthold*; mat | kosthald* | nutrition*; diet*; food | | spise; ete
skole | skole*; skolehelsetjeneste*; helsestasjon*; helsesykepleier* | skule*; helsesjukepleiar* | school*; health station*; health visitor*; child health centre* | | klasse; barnehage*
politi | politi*; brannvesen* | | police; fire service
nav | nav; arbeid og velferd; trygd* | | social security; welfare office
bolig | bolig* | bustad* | housing; accommodation | | bustad; leilighet
flyktning | flyktning*; asyl*; innvandr* | | refugee*; immigrant*; asylum
tolk | tolk; tolketjeneste*; språk* | | interpreter*; language*
samisk | samisk*; urfolk* | | sami; indigenous
nodnett | nødnett*; video*; trygghetsalarm* | | alarm* | | alarm
universitetssykehus | universitetssykehus*; ous; ahus | universitetssjukehus* | university hospital* | | rikshospitalet; ullevål
privat | privat*; ideell*; avtalespesialist* | | private*; non-profit*
`;
