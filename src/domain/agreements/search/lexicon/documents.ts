/** Kinds of documents and their parts. */
export const DOCUMENTS = `
samarbeidsavtale | samarbeidsavtale*; samhandlingsavtale*; avtaleverk* | | cooperation agreement*; collaboration agreement*; collaborative agreement*; co-operation agreement* | | avtalen mellom sykehus*; avtalen mellom kommun*
avtale | avtale*; *avtale; *avtalen; *avtaler; *avtalene; kontrakt* | *avtalar; *avtalane; avtala | agreement*; contract*; deal; accord; agreements | | avtalt; agreed
overordnet_avtale | overordnet avtale*; overordnede avtale*; hovedavtale* | overordna avtale*; hovudavtale* | overall agreement*; overarching agreement*; main agreement*; umbrella agreement*; framework agreement*; master agreement*
delavtale | delavtale*; tjenesteavtale*; særavtale* | tenesteavtale* | sub-agreement*; subagreement*; partial agreement*; service agreement*; part agreement* | | underavtale*
retningslinje | retningslinje*; rutine*; *rutine; *rutiner | retningslin*; rutinar* | guideline*; routine*; policy | | regler for hvordan
prosedyre | prosedyre*; fremgangsmåte* | framgangsmåte* | procedure* | | hvordan gjøre det
handlingsplan | handlingsplan*; tiltaksplan*; aktivitetsplan* | | action plan*; plan of action | | planen; arbeidsplan*
innsatsomrade | innsatsområde*; satsingsområde*; fokusområde*; prioriterings- og fokusområde* | | focus area*; priority area*; effort area*; areas of effort; areas of focus; key area*; action area*; initiative area* | | satse på; satser på; prioriterte områder
tiltak | tiltak; tiltaket; tiltakene; *tiltak; aktivitet* | tiltaka | measure; measures; initiative*; action; actions; activit* | | ting som skal gjøres; det som gjøres
strategidokument | strategidokument*; strategi; strategien; strategiplan* | strategi* | strategy document*; strategy; strategic document* | | langtidsplan*; langsiktig plan; long-term plan*; langsiktig*; langsiktige mål
strategisk | strategisk*; strategier; prinsipiell* | strategiar | strategic; strategies; principle matters | | viktige saker; store saker
veileder | veileder*; veiledning*; veiledningsmateriell* | rettleiar*; rettleiing*; vegleiar* | guide; guidance; national guide*; handbook*; guidelines document; national guidance | | håndbok*; handbok*; oppslagsverk
lov | lov; loven; lovgiver*; lovpålagt*; lovverk*; lovkrav*; helse- og omsorgstjenestelov*; regelverk*; lovgrunnlag*; *loven | lova; lovpålagd*; *lova; helse- og omsorgstenestelova | law; laws; statut*; legislation; legal; legally; mandated by law; required by law; health and care services act | hol; hotjl | paragraf*; krav i lov
paragraf | paragraf* | | section; sections; paragraph*; article*; provision*
forskrift | forskrift* | | regulation*; bylaw*
forskrift_ledelse | forskrift om ledelse; ledelse og kvalitetsforbedring | forskrift om leiing; leiing og kvalitetsforbetring | regulation on management; management and quality improvement
mal | mal; maler; avtalemal*; malverk | malar | template*; model agreement* | | ferdig oppsett; eksempelavtale; skjema; standard agreement*; eksempeltekst*; mønsteravtale*
innhold | innholdsfortegnelse*; innhold; innholdet | innhald* | table of contents; content*; contain* | | inneholde*; inneheld*
minimumskrav | minimum*; minst*; minimumskrav*; skal minst | | minimum; at least; mandatory; minimal | | i det minste
krav | krav; kreve; kravet; kreves; krever; pålagt*; plikt*; pålegg*; forplikt* | krevst; krevje; krevjast; krev; pålagd*; skuldnad | require*; demand; demands; requirement*; obligation*; duty; duties; oblig*; mandatory; impose*; compel*; forced to; force municipalities | | nøydd til; be om; ber om; bedt om; be om å få; spør etter; request*; ask for; asks for; claim; claims; insist*
sjekkliste | sjekklist*; huskeliste* | hugseliste* | checklist*; check list* | | ting å huske
vedlegg | vedlegg* | | appendix*; appendices; annex*; attachment* | | enclosure*; bilag*
referanse | referanse*; henvisning til dokument | | reference*; bibliography | | lenke*
versjon | versjon*; utgave* | utgåve* | version*; edition*; latest change* | | nyeste; forrige utgave; changed since; revision history; what changed; hva er endret; kva er endra; previous edition
endring | endring*; endre; endret; endres; endringer | endra; endrast | change; changed; amend*; amendment*; modif*; altered | | forandr*; justere*; brigde
saksnummer | saksnummer*; sak u*; saksnr* | | case number*; case no; case reference; item number | saksnr
protokoll | protokoll*; referat*; møtereferat* | | minutes; meeting record | | skrives ned
mandat | mandat* | | mandate*; remit; terms of reference | | oppgaven til
oppdrag | oppdrag*; oppdragsbrev*; bestilling* | | assignment*; commission*; commission letter; mission letter; mandate letter | | bestilt; fått i oppgave
temaside | temaside*; nettside*; webside*; hjemmeside*; ressursside*; internettside* | heimeside* | web page*; webpage*; website*; theme page*; topic page*; site; online page; homepage* | | på nett; internett; på nettet; på helsedir; nettstad*; nettsted*; page; pages; portal*; online; informasjonsside*
eksempel | eksempel*; eksempler; praktiske eksempler; eksempelsamling* | døme* | example*; case example*; instance | f.eks | for eksempel
presentasjon | presentasjon*; lysbilde*; foredrag* | lysbilete* | presentation*; slide* | ppt
introduksjon | introduksjon*; innføring*; innledning* | innleiing* | introduction*; intro
begrep | begrep*; definisjon*; betyr; betydning; forkortelse* | omgrep*; forkorting* | term; terms; definition*; mean; means; meaning; stand for; stands for; abbreviat*; acronym*; define* | | kva vil det seie; kva tyder; forklaring*; hva menes; kva er meint; forkorta; stands; short for
budskap | visjon*; slagord*; motto* | | vision*; slogan* | | sammen om
arsberetning | årsberetning*; årsmelding*; årsrapport* | årsmelding*; årsrapport* | annual report* | | yearly report; rapport for året; annual account*
aarshjul | årshjul*; møteplan* | årshjul*; møteplan* | annual wheel; meeting plan*; meeting calendar | | når er møtene; neste møte; next meeting
`;
