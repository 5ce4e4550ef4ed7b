/** Ways of giving care. */
export const CARE = `
pasientforlop | pasientforløp*; behandlingsforløp*; brukerforløp*; samhandlingsforløp*; helhetlige pasientforløp; forløp* | | patient pathway*; care pathway*; clinical pathway*; patient journey*; treatment pathway*; pathway*; patient flow; course of treatment | | veien gjennom; vegen gjennom; reisa gjennom; hele reisen; fra start til slutt; gangen i
hph | helhetlig pasientforløp i hjemmet; helhetlige pasientforløp i hjemmet; hjemmet | heilskapleg pasientforløp i heimen; heimen | holistic patient pathway*; integrated home pathway; patient pathway at home; home pathway | hph | bo hjemme; bor hjemme; hjemme; heime; bu heime; at home; live at home; living at home
hva_er_viktig | hva er viktig for deg; viktig for deg | kva er viktig for deg | what matters to you; what is important to you | | spørre pasienten hva
personsentrert | personsent*; pasientsent*; pasientens helsetjeneste | | person-cent*; patient-cent*; person cent*; patient cent*; people-centred | | pasienten i sentrum; mennesket i sentrum; menneske i sentrum; hele mennesket; heile mennesket
tjenestemodell | tjenestemodell*; *modell; modeller; modell | tenestemodell*; modellar | service model*; model; models; care model*; delivery model* | | måte å organisere; måter å jobbe
fact | fact; fact-team*; fact team*; fact-ung*; fact ung; fact voksen | | flexible assertive; assertive outreach; youth fact; assertive community | act | oppsøkende team; ambulant*; oppsøkjande; team som reiser
team | team*; tverrfaglig*; tverrprofesjonell* | tverrfagleg* | interdisciplin*; multidisciplin*; cross-disciplin*; multiprofessional | | gjeng; flere yrker; ulike yrker; fagfolk sammen
virtuell_avdeling | virtuell avdeling*; virtuell* | | virtual ward*; virtual department*; virtual unit* | | sykehus uten senger; avdeling på nett
dho | digital hjemmeoppfølging*; hjemmeoppfølging*; medisinsk avstandsoppfølging | digital heimeoppfølging*; heimeoppfølging* | digital home follow-up; remote monitoring; home monitoring; telehealth; telemonitoring; digital home care; digital follow-up; remote follow-up; remote care; remote patient* | dho | måle hjemme; målinger hjemme; følges opp hjemme; nettbrett; på avstand; hjemmefra; heimefrå; heime med; oppfølging hjemme; distance; hjemmemåling*
egenbehandlingsplan | egenbehandlingsplan*; egenbehandling*; egenmestring* | eigenbehandlingsplan*; eigenbehandling* | self-treatment plan*; self-care plan*; self-management plan*; self management; self-treatment; self treatment | | plan for seg selv; behandle seg selv; behandle seg sjølv; egen plan
hva_er_innafor | hva er innafor; innafor | kva er innafor | what is acceptable | | prosjektet innafor
leon | leon*; lavest effektive omsorgsnivå*; laveste effektive omsorgsnivå | lågaste effektive omsorgsnivå* | lowest effective care level; lowest effective level; leon principle | leon; beon | nærmest mulig; enklest mulig; lavest mulig; lågast mogleg; nær der folk bor
hospital_at_home | hjemmesykehus*; hospital at home | heimesjukehus*; heimesykehus* | hospital-at-home; home hospital* | | sykehus hjemme; behandling hjemme; sjukehus heime; behandla heime; behandlet hjemme
livskvalitet | livskvalitet*; mestring*; livsløp* | meistring* | quality of life; coping; mastery; life course; lifetime | | gode dager; ha det bra; ha det godt; hele livet; heile livet
helhetlig | helhetlig*; sammenhengende*; helhet* | heilskapleg*; samanhengande*; heilskap* | holistic; coherent; integrated; comprehensive; seamless*; continuous; continuity | | henge sammen; uten brudd; sømløs*; saumlaus*; rød tråd
overgang | overgang*; overføring mellom; tjenesteovergang* | | transition*; handover*; transfer between; hand-over* | | fra sykehus til kommune; frå sjukehus til kommune; flyttes mellom; falle mellom; mellom to stoler
trygghet | trygg*; trygghet*; forutsigbarhet* | tryggleik* | safe*; secur*; reassur* | | føle seg trygg; utrygg*
omsorgstjeneste | helse- og omsorgstjeneste*; omsorgstjeneste*; hjemmetjeneste*; sykehjem*; hjemmesykepleie*; omsorg* | helse- og omsorgsteneste*; heimeteneste*; sjukeheim*; heimesjukepleie* | care service*; home care; nursing home*; home nursing; health and care | | hjemmehjelp; institusjon*; aldershjem
tjeneste | tjeneste; tjenester; tjenesten; tjenestene; helsetjeneste*; tilbud* | teneste*; tenester; helseteneste*; tilbod* | service*; health service*; offering*; provision | | hjelp; hjelpa; helsehjelp
felles_helsetjeneste | én god helsetjeneste; en felles helsetjeneste; én felles helsetjeneste; felles helsetjeneste | éi felles helseteneste; ei god helseteneste; felles helseteneste | one joint health service; one good health service; one common health service; single health service; one health service | | sammen om; saman om
poliklinisk | poliklin*; ambulant* | poliklin*; ambulant* | outpatient*; ambulatory | | uten å ligge inne
behandling | behandling*; behandler; behandlere | behandling*; behandlar | treatment*; treat; therap* | | kur
`;
