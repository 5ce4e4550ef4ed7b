/** Bodies, seats and meetings. */
export const BODIES = `
helsefellesskap | helsefellesskap*; helsefelleskap* | | health community; health communities; healthcare community; health partnership; health care communities | hfs | fellesskapet*
partnerskapsmote | partnerskapsmøte*; partnerskapsmote* | partnarskapsmøte* | partnership meeting*; partnership assembly; partners meeting | pm | høyeste beslutningsorgan*; øverste organ; toppmøte*; øverste møte; highest body; highest decision*; supreme body; øvste organ; høgaste organ; øverste nivå; høyeste nivå
ssu | strategisk samarbeidsutvalg*; strategiske samarbeidsutvalg* | strategisk samarbeidsutval*; strategiske samarbeidsutval* | strategic cooperation committee; strategic collaboration committee; strategic committee; strategic co-operation committee; strategic collaborative committee | ssu | strategisk utvalg; strategiutvalg*; strategisk organ; strategiske utvalget; strategiske utvalet
fsu | faglig samarbeidsutvalg*; faglige samarbeidsutvalg* | fagleg samarbeidsutval*; faglege samarbeidsutval* | professional cooperation committee*; professional committee*; clinical committee*; professional collaboration committee*; expert committee*; academic committee* | fsu | fagutvalg*; fagutval*; faglige utvalg*; faglig utvalg; faglege utval*
samhandlingsutvalg | samhandlingsutvalg*; administrativt samarbeidsutvalg; samhandlingssekretariat* | samhandlingsutval*; administrativt samarbeidsutval | administrative cooperation committee; administrative committee; interaction committee | su; adms
utvalg | utvalg*; *utvalg; *utvalget; *utvalgene; organ; organet; organene | utval; utvala; utvalet; *utval; *utvalet; *utvala | committee*; body; bodies; forum; arena | | møtearena*; arena*; forum*
underutvalg | underutvalg*; undergruppe* | underutval* | subcommittee*; sub-committee*; subgroup*; sub-group*; sub committee* | | mindre gruppe*
arbeidsgruppe | arbeidsgruppe*; prosjektgruppe* | | working group*; task force*; project group*; work group* | | gruppa som jobber
ubup | ubup; underutvalg for psykisk helse | underutval for psykisk helse | subcommittee for child mental health; child mental health committee
sekretariat | sekretariat* | | secretariat* | | sekretær*; de som forbereder sakene
saksforberedelse | saksforbered*; saksframlegg*; saksfremlegg*; saksutred* | saksførebu*; saksutgreiing* | case preparation; prepares cases; prepare the cases; preparing cases; prepares the cases; prepare cases; prepares matters | | forbereder sak*; forberede sak*; gjør klar sak*; førebur sak*; førebu sak*; gjer klar sak*; klargjør sak*; skriver sakene; lager sakspapir*; sakspapir*
dialogmote | dialogmøte* | | dialogue meeting*; dialog meeting*; preparatory meeting* | | formøte*; forberedende møte*
mote | møte; møter; møtet; møtes; møtene; *møte; *møter; *møtet; sammenkom* | møtast; møta; møtest; møtte; *møta | meeting*; meet; meets; convene* | | samles; samling*; treffes; kommer sammen; møttes
tredelt | tredelt*; tre nivåer; tre nivå; tredeling | | three-tier*; three tier*; three levels; three-part; three-level | | tre lag; tre etasjer
struktur | samarbeidsstruktur*; struktur*; organisasjonsform* | | structure* | | oppbygning; oppbygging; bygd opp; bygget opp; satt sammen
nivaa | nivå*; *nivå; *nivåer; *nivåene; forvaltningsnivå* | *nivåa | level*; tiers
partssammensatt | partssammensatt*; representert fra begge | partssamansett* | bipartite; composed of both parties | | begge sider; både kommune og sykehus; fra begge parter
sammensetning | består av; bestå av; sammensetning*; sammensatt; medlemmer; medlem; sitter*; sitte; satt sammen | samansetning*; samansett; medlem*; sit; sitje | consists of; consist of; composition; composed; made up of; members; member; sits on; sit on; sits in; sits; composed of | | sitter i; sit i; sitte i; deltakere; deltar i; deltakarar; hvem er med; kven er med; hvem sitter; kven sit; med i utvalg*; part of the committee; who sits
representant | representant*; plasser | | representative*; seats; seat | | delegat*; utsending*
representere | representere*; representerer; på vegne av; representasjon*; møte for; møter for; taler for | representer*; på vegner av; tale for; talar for | represent; represents; represented; on behalf of; behalf; speak for; speaks for; speaking for | | snakke for; snakker for; stiller for
observator | observatør* | | observer* | | tilhører*; uten stemmerett; bisitter*
leder | leder; ledes; ledelse*; lederskap*; lede; leiing | leiar; leiarskap*; leiing*; leier; leiast; leia | chair; chairs; chaired; chairman; chairperson; leader*; leadership; lead; leads; led; head; headed; management | | sjef; sjefer; formann; boss; bosses; manager; managers; line manager; in charge; sjefen; sjefar; overordna; overordnet; styra; styrer; run by; runs
alternere | alternere*; alterneres; rullere*; rulleres; på omgang; bytte på; bytter på | alterner*; rullér*; byter på; bytast | alternate*; alternating; rotate*; rotation; rotating; take turns; swap* | | annethvert; hvert andre år; annakvart år; kvart anna år; kvart andre år; every other year; every second year; every two years
toppledelse | toppledelse*; øverste ledelse; øverste helseledelse; toppledere; sykehusledelse* | toppleiing*; øvste leiing; øvste leiinga | top management; top leadership; senior management; senior leadership; top leaders; executive* | | de øverste; øverste leder*; toppsjef*
politisk_ledelse | politisk*; politiker*; folkevalgt*; politikk | politikar*; folkevald* | politic*; elected; councillor*; politician*; elected representatives; elected officials | | de vi har stemt på
ordforer | ordfører* | ordførar* | mayor*
kommunedirektor | kommunedirektør*; rådmann* | | municipal director*; chief executive*; municipal ceo*; municipal chief executive*; chief municipal executive* | | sjefen i kommunen; kommunesjef
kommunalsjef | kommunalsjef* | | head of municipal health; municipal head of health; municipal health manager | | helsesjef*; helse- og omsorgssjef*; municipal head*; head of health; helse- og mestringssjef*; kommunaldirektør*; kommunaldirektørar
admdir | administrerende direktør*; adm.dir; sykehusdirektør*; foretaksdirektør* | administrerande direktør*; sjukehusdirektør* | managing director*; hospital director*; ceo | adm dir | direktøren; sykehussjef*
styreleder | styreleder*; styrets leder | styreleiar* | board chair*; chairman of the board; chair of the board; board chairman
samhandlingssjef | samhandlingssjef* | | cooperation manager*; collaboration manager*; coordination manager*; interaction manager*; head of collaboration; head of cooperation; coordination chief; cooperation chief; director of cooperation; heads of cooperation | | sjef for samhandling; koordinerer kommunene; koordinatoren for kommunene
samhandlingsstilling | samhandlingsstilling*; koordineringsstilling*; samhandlings/koordineringsstilling* | | coordinator positions; coordination positions | | egen stilling; faste stillinger
kommuneoverlege | kommuneoverlege*; kommunelege* | | municipal chief physician*; municipal doctor*; chief municipal doctor*; municipal medical officer*
radgiver | rådgiver*; seniorrådgiver* | rådgjevar*; rådgivar* | adviser*; advisor* | | saksbehandler*
fastlege | fastlege*; allmennlege*; primærlege* | | general practitioner*; gp; gps; family doctor*; family physician*; primary care doctor*; regular gp | | legekontor*; huslege*; legen min; doktoren
lege | lege; leger; legen; legene; *lege; *leger; *legen; *legene | legar; *legar; *legane | doctor*; physician* | | doktor*
fagperson | fagperson*; klinisk personell; helsepersonell*; fagfolk; kliniker* | klinikar* | professional*; clinician*; health personnel; healthcare professional*; health worker*; clinical personnel; experts | | de som jobber med pasientene; fagmiljø*
ansatt | ansatt*; medarbeider*; personell*; arbeidstaker*; *personell | tilsett*; medarbeidar*; arbeidstakar* | employee*; staff; personnel; worker*; workforce | | folk på jobb; employed; people who work; folk som jobber; folk som jobbar; colleague*; kolleg*; folka våre; våre folk; folka; staff members
ansattes_org | ansattes organisasjoner; tillitsvalgt*; fagforening*; arbeidstakerorganisasjon* | organisasjonane til dei tilsette; tillitsvald*; fagforeining* | union*; employee organisation*; employee organization*; trade union*; staff organisation*; shop steward*
brukerorg | brukerorganisasjon*; pasientorganisasjon*; pasient- og brukerorganisasjon*; brukerrepresentant*; brukerutvalg* | brukarorganisasjon*; brukarrepresentant*; brukarutval* | user organisation*; user organization*; patient organisation*; patient organization*; user representative*; patient representative*; patient association*; users | fffo; ffo | interesseorganisasjon*
bruker | brukere*; brukeren*; brukerne*; tjenestemottaker* | brukar* | user; users; service user* | | de som bruker
pasient | pasient; pasienten; pasienter; pasientene; pasientens; pasientenes | pasient* | patient; patients | | syke mennesker; den syke; dei sjuke; de syke; sjuke; sick people
parorende | pårørende* | pårørande* | relatives; next of kin; family member*; families; carer* | | familie*
innbygger | innbygger*; befolkning*; borger* | innbyggjar*; folkesetnad* | inhabitant*; citizen*; resident*; population | | folk flest
brukermedvirkning | medvirkning*; brukermedvirkning*; pasientmedvirkning*; medvirke*; brukerdeltakelse* | medverknad*; brukarmedverknad*; medverk* | user involvement; patient involvement; patient participation; user participation; participation; co-creation | | pasientens stemme; bli hørt; blir hørt; si sin mening; være med å bestemme; få si sitt; høre på pasient*; voice; patients voice; have a say; say in; ta med pasient*
brukererfaring | pasienterfaring*; brukererfaring*; pasient- og brukererfaring*; brukererfaringer | brukarerfaring* | patient experience*; user experience* | | hva pasientene mener; opplevelse*; erfaringene til pasient*
involvering | involver*; deltakelse*; deltagelse*; delta i; ta del i | deltaking* | involve*; participat*; engag*; include*; involved in; take part in; takes part in; taking part in | | ta med; inkluder*; trekke inn; trekt inn; join; joins; joining; joined; bli med; blir med; blei med; vart med; være med; er med; sitter med; gå inn i; går inn i; med på laget; come on board
forankring | forankr* | | anchor*; grounded; root*; ownership | | eierskap; få med seg; støtte hos; eigarskap
likeverd | likeverd* | | equal*; equality; parity; equal partners; equal footing | | samme makt; like mye makt; like mye å si; jevnbyrdig*; på lik linje; styrkeforhold; maktforhold
vara | vara*; varamedlem*; stedfortreder*; nestleder* | vara*; varamedlem*; nestleiar* | deputy; deputies; substitute*; vice-chair*; vice chair*; stand-in | | stiller i stedet; vikar*
velge | velges; valgt; velger; velge | veljast; vald; valt; velje; vel ut | elect; elects; elected; election; appoint*; chosen; choose* | | peke ut; pekt ut; peika ut
invitere | inviter*; innkall*; kalle inn; kalles inn | inviter*; innkall*; kalle inn; kallast inn | invit*; summon*; called in; call in | | bedt med; beden med
tale | tale; talerett*; uttale seg; forslagsrett* | tale; talerett*; uttale seg; framleggsrett* | speak; speaks; right to speak; speaking right*; say anything | | snakke; ta ordet; si noe; seie noko
saksgang | saksgang*; saksvei; to trinn; trinn | saksgang*; to trinn; steg | procedure for cases; two steps; steps | | gangen i saken
fraver | fravær*; forfall; er borte; til stede; beslutningsdyktig*; quorum | fråvær*; forfall; er borte; til stades; vedtaksfør*; quorum | absen*; quorum; be present; attendance | | ikke møter opp; ikkje møter opp
arbeidsutvalg | arbeidsutvalg* | arbeidsutval* | executive committee*; working committee* | au
folkevalgt | folkevalgt* | folkevald* | elected member*; elected representative*
fullmakt | fullmakt* | fullmakt* | authori*; mandate; power of attorney | | lov til å bestemme; lov til å avgjere
`;
