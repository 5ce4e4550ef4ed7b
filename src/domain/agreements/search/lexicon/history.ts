/** Reforms, plans, consultations and time. */
export const HISTORY = `
samhandlingsreformen | samhandlingsreform* | | coordination reform; collaboration reform | | reformen; reform
ostfoldmodellen | østfoldmodell* | | østfold model; ostfold model | | modellen fra østfold
helhetlige_helsetjenester | helhetlige helsetjenester; prosjektet helhetlige | heilskaplege helsetenester | holistic health services; integrated health services; comprehensive health services
etablere | etabler*; opprett*; stifte*; starte*; oppstart* | starta | establish*; set up; sets up; creat*; formed; start; started; launch*; introduced | | kom i gang; få på plass; på plass; sette i gang; starta opp; oppstått; founded; oppretta; grunnlagt; kom til; blei til; vart til; established
nhsp | nasjonal helse- og sykehusplan*; nasjonalt helse- og sykehusplan*; helse- og sykehusplan* | nasjonal helse- og sjukehusplan*; helse- og sjukehusplan* | national health and hospital plan; health and hospital plan; national hospital plan | nhsp | statens plan; stortingsmelding*; nasjonal plan; nasjonale planen
framtid | fremtid*; framtid*; framskriv*; fremskriv*; årene fremover | åra framover | future; projection*; forecast*; years ahead; coming years; years to come | | i årene som kommer; neste år; om noen år
forsinkelse | forsink*; utsatt*; pandemi*; ressursmangel* | forseink*; utsett* | delay*; postpone*; late; pandemic; behind schedule | | sent ute; tar så lang tid; drøyd; tatt tid; tok så lang tid; for sent; tok tid; seint; tek så lang tid; covid*; korona*
fremdrift | fremdrift*; framdrift*; ferdigstill*; tidsplan* | | progress; timeline; finish*; schedule; completed; finaliz*; finalis* | | når blir den ferdig; gjort ferdig; i mål
prosjektleder | prosjektleder* | prosjektleiar* | project manager*; project leader* | | leder arbeidet; ansvarlig for prosjektet
innspillsmote | innspillsmøte*; innspill* | innspelsmøte*; innspel* | input meeting*; input; consultation meeting*; feedback meeting*; suggestions | | komme med forslag; meninger; si meninga; komme med tilbakemelding; tilbakemelding*; innspilla; gi innspill; gje innspel; comment; comments; merknad*
konsensusmote | konsensusmøte* | | consensus meeting*; consensus conference*
horing | høring*; høringsutkast*; høringsrunde*; på høring | høyring*; høyringsutkast* | hearing*; consultation*; public consultation; comment round; circulat* | | sende planer til hverandre; si sin mening; sendt rundt; sende rundt; uttale*
kontakt | kontakt*; kontaktperson*; e-post; epost; telefon*; tlf; ta gjerne kontakt; kontaktinformasjon; kontaktpunkt | | e-mail; email; phone; telephone; contact details; contact person*; contact information; get in touch | | ringe; ringer; sende mail; hvem kan jeg spørre; mail; contact; contacts; reach; who do i call; talk to; snakke med; spørre hos; henvende*; vende seg
`;
