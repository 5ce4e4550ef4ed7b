/** Patients' rights and services that cooperation touches, or that people take it for. */
export const ELSEWHERE = `
taushetsplikt | taushetsplikt*; personvern*; personopplysning*; gdpr; samtykke* | teieplikt* | confidential*; privacy; data protection; consent; personal data | dpia | hemmelig; dele opplysninger; secre*; tause; teie
rettighet | rettighet*; pasientrettighet*; krav på; rett til | rettar*; pasientrettar | right; rights; entitle* | | har jeg krav
klage | klage*; klagerett*; ankeinstans* | | complain*; appeal*; grievance* | | klager; misfornøyd; misnøgd; reklam*; objection*; protest*; innvending*
erstatning | erstatning*; pasientskade* | | compensation; damages; liability | npe | penger for skade
straff_bot | bot; bøter; mulkt*; gebyr* | | fine; fines; penalty; penalties | | straff
anskaffelse | anskaffelse*; innkjøp*; leverandør*; anbud* | anbod* | procurement; purchas*; supplier*; vendor*; tender* | | kjøpe
ventetid | ventetid*; venteliste*; fristbrudd* | | waiting time*; waiting list*; queue* | | kø; står i kø
egenandel | egenandel*; frikort* | eigendel* | copay*; deductible; co-payment; user fee* | | hva koster det meg
pasientreise | pasientreise*; transport*; skyss* | | patient travel; patient transport*; travel expense* | | taxi; drosje*; kjøring; køyring; bil
tvang | tvang*; tvungen* | | coercion; compulsory; involuntary | phvl | mot sin vilje; forced; forcibly; compulsory care
hjelpemidler | hjelpemid*; behandlingshjelpemid*; medisinsk forbruksmateriell | | assistive device*; aids; medical equipment; equipment | | rullestol*; utstyr; bandasje*; rullator
tannhelse | tannhelse*; tannlege* | | dental*; dentist* | | tenner
vaksine | vaksin*; smittevern* | | vaccin*; infection control; immuni* | mrsa | sprøyte; smitte*
lonn | lønn*; honorar*; godtgjør* | løn; løns*; godtgjer* | salary; wage*; remunerat*; honorarium; allowance; fee; fees; pay rate* | | timelønn; hvor mye tjener; betalt for å
apningstid | åpningstid*; besøkstid* | opningstid* | opening hours; visiting hours | | når er det åpent; åpent
adresse | adresse*; lokaler*; lokalisering* | | address; location; venue; premises
kirurgi | kirurg*; operasjon; operasjonen; operasjoner; operere* | | surger*; surgical; operat*; surgeon* | | kniv; opereres
rontgen | røntgen*; laborator*; blodprøve*; radiolog* | | x-ray*; blood test*; lab test* | mr; ct
sykepleier | sykepleier*; sykepleie* | sjukepleiar*; sjukepleie* | nurse*; nursing
fysioterapi | fysioterapi*; ergoterapi* | | physio*; occupational therap*
ernaering | ernæring*; kosthold*; mat | kosthald* | nutrition*; diet*; food | | spise; ete
skole | skole*; skolehelsetjeneste*; helsestasjon*; helsesykepleier* | skule*; helsesjukepleiar* | school*; health station*; health visitor*; child health centre* | | klasse; barnehage*
politi | politi; politiet; politisak*; brannvesen* | | police; fire service
nav | nav; arbeid og velferd; trygd* | | social security; welfare office
bolig | bolig* | bustad* | housing; accommodation | | bustad; leilighet; dwelling*; somewhere to live; bosted*; homeless*; bostedsløs*; bustadlaus*; place to live; husvære*; hus å bo i
flyktning | flyktning*; asyl*; innvandr* | | refugee*; immigrant*; asylum
tolk | tolk; tolketjeneste*; språk* | | interpreter*; language*
samisk | samisk*; urfolk* | | sami; indigenous
nodnett | nødnett*; video*; trygghetsalarm* | | alarm* | | alarm
universitetssykehus | universitetssykehus*; ous; ahus | universitetssjukehus* | university hospital* | | rikshospitalet; ullevål
privat | privat*; ideell*; avtalespesialist* | | private*; non-profit*
ferie | ferie*; fellesferie*; feriedag*; feriepenger; permisjon*; avspasering* | ferie*; permisjon*; avspasering* | vacation*; holiday*; annual leave; day off; days off; parental leave
overtid | overtid*; vakttillegg*; helgetillegg*; nattillegg*; lønnsslipp*; tariffavtale* | overtid*; turnus; vakttillegg*; lønsslipp* | overtime; payslip*; night shift*; weekend bonus; shift bonus; evening shift*; roster*
sykemelding | sykemeld*; egenmelding*; sykefravær* | sjukmeld*; eigenmelding*; sjukefråvær* | sick note*; sick leave; sick day*
parkering | parker*; bompenger; ladestasjon* | parker*; bompengar | parking; park my; car park; toll; charging station
mat_og_kantine | kantine*; middag*; lunsj*; meny; kafé; kafeteria* | kantine*; kantina; middag*; lunsj*; meny | canteen*; lunch*; dinner*; menu*; cafeteria; café; breakfast
vaer | værmelding*; snø*; temperatur* | vêrmelding*; vêret; snø*; temperatur* | weather; snow*; rain; forecast for tomorrow; temperature
datahjelp | passord*; pålogging*; logge på; logge inn; innlogging*; vpn; brukerstøtte; mikrofon*; kamera; skjermdeling; brukernavn* | passord*; pålogging*; logga på; logge på; logga inn; vpn; brukarstøtte; mikrofon*; skjermdeling | password*; log in; log on; login; vpn; printer; helpdesk; it support; microphone; camera; screen; share my screen; username; reset my; notification* | dips
dosering | dose; doser; dosering*; bivirkning*; mikrogram; milligram; antibiotika* | dose; dosar; dosering*; biverknad*; antibiotika* | dose; doses; dosage*; dosing; side effect*; milligram*; antibiotic*
sykdomsrad | feber*; forkjøl*; influensa*; omgangssyke*; utslett | feber*; forkjøl*; influensa*; omgangssjuke*; utslett | fever; flu; influenza; rash; symptom*
helseattest | helseattest*; førerkort*; førerprøve*; legeattest* | helseattest*; førarkort*; legeattest* | driving licence*; driver's license; driving license; health certificate*; medical certificate*; passport
autorisasjon | autorisasjon*; godkjenning av utdanning; språkprøve* | autorisasjon*; godkjenning av utdanning | diploma*; authorisation as; recognised in norway; licence to practise; language test
eksamen | eksamen*; vitnemål*; pensum; søknadsfrist* | eksamen*; vitnemål*; pensum; søknadsfrist* | exam*; syllabus; application deadline; tuition
byggesak | byggesak*; byggetillatelse*; nabovarsel*; reguleringsplan*; plan- og bygningslov* | byggjesak*; byggjeløyve*; nabovarsel*; reguleringsplan* | building permit*; building application*; zoning; neighbour notice
skatt | skatt*; moms*; avgift*; formue* | skatt*; moms*; avgift* | tax; taxes; vat; tax return
stromregning | strøm*; vann og avløp; renovasjon*; søppel* | straum*; vatn og avløp; renovasjon* | electricity; water supply; garbage; waste collection
kollektiv | buss*; togrute*; ferge*; kollektiv* | buss*; ferje*; kollektiv* | bus; buses; train; trains; ferry; timetable*
idrett_og_kultur | fotball*; kino*; konsert*; bibliotek*; svømmehall*; ski; skirenn* | fotball*; kino*; konsert*; bibliotek*; symjehall*; skirenn* | football; cinema; concert*; library; swimming pool; ski race
bryllup | bryllup*; vielse*; skilsmisse*; dåp; arv; testament* | bryllaup*; vigsel*; skilsmisse*; arv; testament* | wedding*; marriage; divorce; inheritance; will and testament
oppskrift | oppskrift*; bake; lefser; kake; kaffe* | oppskrift*; bake; bakar; lefser; kake; kaffi* | recipe*; bake; cake; coffee
abonnement | mobilabonnement*; nettbutikk*; bestille; handle inn | mobilabonnement*; nettbutikk*; bestille | subscription*; online shop; buy
stortingsvalg | stortingsvalg*; kommunevalg*; statsborger*; valgkamp* | stortingsval*; kommuneval*; statsborgar* | general election; local election; citizenship; polling
dyr | hund; hunden; katt*; veterinær* | hund; hunden; katt*; veterinær* | dog; dogs; cat; veterinar*
arbeidskontrakt | arbeidskontrakt*; arbeidsavtale*; personalmappe*; prøvetid*; oppsigelsesvern* | arbeidskontrakt*; arbeidsavtale*; personalmappe*; prøvetid* | employment contract*; personnel file*; probation*; work contract*
uniform | arbeidstøy; uniform*; garderobe*; nøkkelkort*; adgangskort* | arbeidsklede; uniform*; garderobe*; nøkkelkort*; adgangskort* | uniform*; locker*; key card*; access card*; badge
barselgruppe | barnehageplass*; kontantstøtte*; barnetrygd* | barnehageplass*; kontantstøtte*; barnetrygd* | kindergarten place*; child benefit*; day care
saarstell | legemiddelregning*; sårstell*; stell av sår; kateter*; blodtrykk* | sårstell*; kateter*; blodtrykk* | wound care; catheter*; blood pressure; bandag*
diagnosekode | diagnosekode*; icd*; takst for; normaltariff* | diagnosekode*; normaltariff* | diagnosis code*; icd-10; fee schedule; tariff for
`;
