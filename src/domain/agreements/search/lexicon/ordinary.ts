/** Ordinary words of the documents, which carry a question between the languages. */
export const ORDINARY = `
felles | felles; i fellesskap; sammen; samlet | saman; i fellesskap; samla | joint; jointly; common; shared; together; mutual; collective* | | i lag; ilag
gjensidig | gjensidig*; hverandre* | gjensidig*; kvarandre* | mutual*; each other*; one another; reciprocal* | | begge veier; begge vegar
arbeid | arbeid; arbeidet; arbeider; arbeide; jobbe*; jobber | arbeid; arbeidet; arbeider; jobbar | work; works; working | | holde på med
faglig | faglig*; fag; fagsiden; fagområde* | fagleg*; fagsida | professional; professionally; clinical; clinically; technical; academic
administrativ | administrativ*; administrasjon* | administrativ*; administrasjon* | administrative*; administration*
okonomisk | økonomisk*; økonomi* | økonomisk*; økonomi* | economic*; financial*; financially; economy; economics
juridisk | juridisk*; rettslig*; jus; jurist* | juridisk*; rettsleg* | legal*; lawyer*
egen | egne; egen; eget; selvstendig* | eigne; eigen; eige; sjølvstendig* | own; separate; independent*; dedicated
tvers | på tvers; tvers; mellom nivåene | på tvers; mellom nivåa | across; cross-sector*; cross-level*
prosess | prosess; prosesser; prosessen; prosessene | prosessar; prosessane | process; processes
forberede | forbered*; gjør klar; gjøre klar; gjøre i stand | førebu*; gjer klar; gjere klar; førebur* | prepar*; get ready; make ready | | gjør ferdig; lage klart
utpeke | utpek*; pekt ut; peke ut; oppnevn*; utnevn*; utnevnt | utpeik*; peikt ut; peike ut; oppnemn*; utnemn* | appoint*; designat*; nominat*; select*; named by; assign* | | satt inn; valgt inn
fordele | fordel*; fordeling*; del opp; deler på; deles mellom | fordel*; deler på; delast mellom | distribut*; allocat*; divide*; split; shared between | | hvem får hva
storst | største; størst; større; stor; stort; store | største; større; stor; stort | large*; big*; biggest; major; great*; size
opprettet | ennå; ikke opprettet; ikke etablert | ennå; enno; ikkje oppretta; ikkje etablert | not yet; yet established; not established; not been established; not been set up | | på plass ennå; finnes ennå; har vi fått; har me fått; har vi noe; finnes det; finst det; does it exist; have we got; do we have
kalle_inn | kalle inn; innkall*; kalles inn | kalle inn; innkall* | summon*; convene*; convoke*; call in; called in
hovedregel | utgangspunkt*; hovedregel*; vanligvis; normalt; generelt | hovudregel*; vanlegvis; normalt; generelt | normally; usually; general rule; in general; generally; as a rule; starting point; ordinarily
unntak | unntak*; unntatt; med mindre; forbehold*; bortsett | unntak*; unnateke; med mindre; atterhald*; bortsett | exception*; exempt*; except; unless; excluded; exclude* | | slippe; slipper; slepp; fri fra
gjelde_for | gjelder ikke; gjelder også; utenfor | gjeld ikkje; gjeld også; utanfor | outside; not apply; does not apply; not covered; applies also
privat_offentlig | private og offentlige; offentlig*; offentlege* | private og offentlege; offentleg* | public and private; public sector; publicly; public
ytterligere | i tillegg; dessuten; tillegg* | i tillegg; attåt; dessutan; tillegg* | additional*; addition; in addition; also; extra; besides; further
fremme | fremme; fremmer; stimuler*; drive fram; pådriver* | fremje; fremjar; stimuler*; drive fram; pådrivar* | promot*; stimulat*; encourag*; foster; drive; driver | | få fart på
legge_til_rette | tilrettelegg*; legge til rette; legger til rette | tilrettelegg*; leggje til rette; legg til rette; legge til rette | facilitat*; accommodat*; make possible; arrange for
pavirke | påvirk*; virker inn; virke inn; innvirk*; innflytelse* | påverk*; verkar inn; verke inn; innverk*; innverknad* | affect*; influenc*; impact*; bearing
opplyse | opplysning*; informasjon*; informer* | opplysning*; informasjon*; informer* | information; inform*; details; data about | | hva får vi vite; få vite
oppgi | oppgir; oppgi; oppgitt; angi*; angitt | oppgjev; oppgi; oppgjeve; angi*; gjev opp | stated; specif*; indicat*; give; given
ivareta | ivareta*; ta hånd om; tar hånd om; sørge for; sørger for; passe på | ivareta*; ta hand om; tek hand om; syte for; syter for | take care of; takes care; look after; looks after; safeguard*; see to; sees to; ensure*; make sure; makes sure; attend to
virkelig | virkelighet*; i virkeligheten | røynd*; verkelegheit*; røyndom* | reality; realities; in reality
egnet | egnet*; egnede*; passende; hensiktsmessig*; fornuftig* | eigna*; passande; føremålstenleg*; fornuftig* | suitable; appropriate*; proper; sensible; adequate; expedient
forsvarlig | forsvarlig* | forsvarleg* | prudent*; sound; responsible manner; proper care; justifiab*; safe manner; adequate* | | trygt nok
omfattende | omfattende; langvarig*; ressurskrevende* | omfattande; langvarig*; ressurskrevjande* | extensive; long-lasting; lengthy; prolonged; resource-intensive; demanding | | tunge; mye hjelp
tilstand | helsetilstand*; tilstand*; helsesituasjon* | helsetilstand*; tilstand*; helsesituasjon* | state of health; health status; health condition; condition of | | hvordan det står til; korleis det står til
konklusjon | konklusjon*; konkluder*; kom fram til; fant ut; funn; fant | konklusjon*; konkluder*; kom fram til; fann ut; funn; fann | conclu*; finding*; found; outcome of | | hva viste; kva viste
utrede | utred*; utforske*; undersøk*; prøve ut; prøver ut | utgrei*; greie ut; utforske*; undersøk*; prøve ut | investigat*; explor*; examin*; look into; looked into; pilot*; try out; trial* | | finne ut; se på; sjå på
virke | fungerer; virkemiddel*; virkemidler | fungerer; verkemiddel* | work; works; function*; instrument* | | gå bra
sted | sted; steder; stedet; lokaler* | stad; stader; staden | place; places; location*; site
alder_tid | tidlig*; på forhånd | tidleg*; på førehand | earl*; previous*; former*; prior; formerly | | før i tida
neste | neste; kommende*; påfølgende | neste; komande*; påfølgjande | next; coming; upcoming; following; subsequent
forrige | forrige; sist; siste; tidligere versjon | førre; sist; siste; tidlegare versjon | last; latest; previous; most recent; earlier version
ny | ny; nye; nytt; nyheter | ny; nye; nytt | new; newly; what's new; recent* | | hva er nytt; kva er nytt
begynne | begynne*; begynner; startet; starte*; oppstart* | byrje*; byrjar; starta; begynne | begin*; began; start*; commence*; launch*; initiat* | | komme i gang; kome i gang; sette i gang; setje i gang; begynt*; begyn*; byrj*; tok til
fortsette | fortsett*; videreføre*; føre videre; føres videre | fortset*; halde fram; held fram; vidareføre* | continu*; carry on; keep on; maintain*; kept; retain*; ongoing
vente | venter; vente; ventes; avvente* | ventar; vente; ventast; avvente* | wait; waits; waiting; await*; pending | | blir liggende; blir liggjande
forvente | forvent*; ventet; antas; antatt; trolig | forvent*; venta; truleg; reknar med | expect*; anticipat*; assum*; presum*; likely; probabl*; estimat*
hindre | hindre*; hinder; i veien for; står i veien | hindre*; hinder; i vegen for; står i vegen | prevent*; hinder*; obstacle*; obstruct*; block*; stand in the way
bortfalle | bortfall*; faller bort; falle bort | bortfall*; fell bort; falle bort | lapse*; cease*; no longer apply; fall away; falls away
utover | utover; lengre enn; mer enn | utover; lenger enn; meir enn | beyond; more than; exceed*; longer than
oppmote | møte opp; oppmøte | møte opp; oppmøte | show up; turn up; appear
onske | ønske*; ønsker; vil ha; velkommen | ønskje*; ønskjer; vil ha; velkomen | wish*; want*; desire*; welcome*; would like
gjore_felles | deler*; deles*; deling*; tilgang* | deler*; deles*; deling*; tilgang* | share; shares; sharing; access*
kapittel | kapittel*; kapitler; avsnitt* | kapittel*; avsnitt* | chapter*; section*
regler | regler; reglene; regel; bestemmelse*; vilkår* | reglar; reglane; regel; føresegn*; vilkår* | rules; rule; provision*; terms; conditions; condition
dokument | dokument*; papir*; skriv; avtaleverk* | dokument*; papir*; skriv | document*; paper*; text
kilde | kilde; kilden; kilder; kildehenvisning* | kjelde; kjelda; kjelder | source; sources
tabell | tabell*; kolonne*; rute* | tabell*; kolonne*; rute* | table*; column*; cell
figur | figur*; illustrasjon*; bilde | figur*; illustrasjon*; bilete | figure; illustration; picture; diagram
grunner | derfor; fordi; grunnen; årsaken; skyldes | derfor; difor; fordi; grunnen; årsaka; skuldast | because; reason*; therefore; due to; cause*
viktighet | fremst; først og fremst; særlig; hovedsakelig | fremst; først og fremst; særleg; hovudsakleg | especially; particularly; primarily; mainly; mostly; above all; in particular
best | best; bedre; forbedr*; god; godt; gode | best; betre; forbetr*; god; godt; gode | best; better; improv*; good; well
svakere | mindre; færre; reduser* | mindre; færre; reduser* | less; fewer; smaller; reduce*
fullfore | ferdig; fullfør*; ferdigstill*; avsluttet | ferdig; fullfør*; ferdigstil*; avslutta | complet*; finish*; done; finaliz*; finalis*; ended
bevilge | beløp*; kroner; millioner; budsjett* | beløp*; kroner; millionar; budsjett* | kroner; million*; budget*; sum
sammenligne | sammenlign*; forskjell*; ulik*; forskjellig* | samanlikn*; skilnad*; ulik* | differ*; compar*; unlike; distinct*; distinguish*; vary; varies
lik | lik; likt; like; samme; det samme; tilsvarende | lik; likt; like; same; det same; tilsvarande | same; equal; equally; alike; similar*; identical; equivalent*
alene | alene; på egen hånd; egenhånd; på egenhånd | åleine; på eiga hand | alone; on their own; on its own; by itself; by themselves; single-handed*; themselves | | klare seg selv; klare seg sjølv
overlate | overlat*; delegere*; gi fra seg | overlat*; deleger*; gje frå seg | delegat*; leave to; left to; entrust*; hand over | | sette bort
offentliggjore | publiser*; offentliggjør*; kunngjør*; legges ut | publiser*; offentleggjer*; kunngjer*; leggjast ut | publish*; made public; announce*; posted | | ligger på nett; ligg på nett
overskrift | overskrift*; tittel*; titler; heter | overskrift*; tittel*; titlar; heiter | title*; heading*; called; named
levere | lever*; yte; ytes; gi tjenester | lever*; yte; ytast | deliver*; provid*; supply; render*
vise | viser; vise; peker på; går fram; framgår | viser; vise; peikar på; går fram; framgår | show*; demonstrat*; appear*; evident; point*
mene | oppfatning*; syn; synspunkt* | oppfatning*; syn; synspunkt* | opinion*; view*; believe*; think*; perception*
erfare | erfar*; opplev*; lærdom* | erfar*; opplev*; lærdom* | experienc*; lesson*
interesse | interesse*; innsikt*; nysgjerrig* | interesse*; innsikt*; nysgjerrig* | interest*; insight*; curious*; curiosity
trinn | trinn*; steg; fase; faser; runden*; runder*; omgang; omganger | trinn*; steg; fase; fasar; runden*; rundar*; omgang; omgangar | step; steps; stage; stages; phase*; round; rounds
stilling | stilling*; jobb; jobben; jobber i; ansettelsesforhold* | stilling*; jobb; jobben; tilsetjing*; tilsettingsforhold* | job; jobs; position; positions; post; posts; employment; vacanc*
fylke | fylke; fylket; fylker; fylkeskommune* | fylke; fylket; fylka; fylkeskommune* | county; counties
tilhore | tilhør*; hører til; hører inn under; medlem av; del av | høyrer til; tilhøyr*; høyrer inn under; medlem av; del av | belong*; part of; member of; included in
rolle | rolle*; funksjon* | rolle*; funksjon* | role; roles; function; functions; capacity as
lose | løse; løser; løsning*; løses | løyse; løyser; løysing* | solve*; solution*; fix; resolve
avdeling | avdeling*; klinikk*; enhet*; seksjon* | avdeling*; klinikk*; eining*; seksjon* | ward; wards; department; clinic; clinics; unit; units; division
forvaltningsniva | begge nivåer; begge nivåene; tjenestenivå*; stat og kommune | begge nivåa; tenestenivå*; stat og kommune | levels of care; levels of government; both levels; tiers of government
definisjonsmakt | definisjonsmakt*; vurdering* om en pasient er; hvem avgjør om pasienten | definisjonsmakt*; kven avgjer om pasienten | power of definition; power to define; who decides whether
selvstendig_ansvar | selvstendig ansvar; eget ansvar; plikt til å bidra | sjølvstendig ansvar; eige ansvar | independent responsibility; own responsibility
kostnader_gevinster | kostnader og gevinster; lønne seg; lønner seg; spare; sparer; innsparing* | kostnader og gevinstar; løne seg; løner seg; spare; sparer; innsparing* | costs and benefits; costs and gains; saving*; save; worth it; pay off
bor_diskuteres | bør diskuteres; bør drøftes; bør tas opp | bør diskuterast; bør drøftast | should be discussed; to be discussed; what to discuss
enighet_om | bli enige; ble enige; kom til enighet; enes | bli einige; vart einige; semjast; kom til semje | came to an agreement; reached agreement; settled on; agree on; agreed on
mot | imot; mot forslaget; stemmer mot; stemmer imot; sier nei; motsette seg | imot; seier nei; røystar mot; motsetje seg | against; oppose*; object*; says no; say no; refuse*; reject*; veto*
forslag | forslag*; foreslo; foreslå*; framlegg | framlegg*; føreslo; føreslå*; forslag* | proposal*; propos*; suggest*; put forward
lytte | høre på; lytte*; tilhør* | høyre på; lytte*; lye | listen*; sit in; hear
beholde | beholde*; beholdt; bestå*; opprettholde* | behalde*; halde ved lag; oppretthalde* | keep; keeps; kept; remain*; retain*; preserv*; uphold*; upheld
skrive_journal | journalføre*; dokumentere*; skal framgå av journal* | journalføre*; dokumentere* | document* in; record in; noted in; medical record*
hjemmel_pa | hjemmel*; hjemlet*; lovgrunnlag*; bygger på | heimel*; heimla; lovgrunnlag; byggjer på | legal basis; legal ground*; based on; authority in
likestilt | likestilt*; likeverdig*; side om side | likestilt*; likeverdig* | on an equal footing; equal terms; as equals
vanlig | vanlig*; ordinær*; alminnelig* | vanleg*; ordinær*; alminneleg* | ordinary; usual; regular; common; normal; plain
rekke | rekkevidde*; omfang*; grense*; beløpsgrense*; terskel* | rekkjevidde*; omfang*; grense*; terskel* | scope; extent; limit*; threshold*; boundar*; ceiling; cap
`;
