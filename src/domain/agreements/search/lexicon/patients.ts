/** Groups of patients and what they suffer from. */
export const PATIENTS = `
prioriterte_grupper | fire pasientgrupper; prioriterte grupper; prioriterte gruppene; fire prioriterte; pasientgrupper*; pasientgruppe* | dei fire gruppene | four patient groups; priority groups; prioritised groups; prioritized groups; patient group*; priority patient*; prioritised patient*; prioritized patient* | | hvem kommer først; hvilke pasienter er viktigst; først i køen; hvem prioriteres; kven er prioritert; hvilke pasienter; kva pasientar; which patients; målgruppe*; target group*; go first; goes first; kommer først; kjem først; vulnerable groups; fire grupper; four groups; fire gruppene
prioritere | prioriter* | | priorit*; emphasi* | | legge vekt på; legg vekt på; står øverst
skropelige_eldre | skrøpelig*; eldre*; geriatri*; alderdom*; skrøpelige eldre | skrøpeleg* | frail*; elderly; older people; old people; seniors; geriatric*; older patients; aged | | gamle; bestemor*; bestefar*; besteforeldre; mor mi; pensjonist*; alderdom; sykehjem*; eldste; gamal*; older; elder; eldres; aldersgruppe*
kroniske | kronisk*; kroniker*; flere kroniske lidelser; langvarig sykdom; multisyk* | kronikar*; fleire kroniske lidingar; langvarig sjukdom | chronic*; multiple chronic*; long-term condition*; multimorbid*; several chronic; long term condition*; chronically | kols | sykdommer som varer; flere sykdommer; varig syk*; fleire sjukdomar; langtidssyk*; several illnesses; long-term illness*; langvarig syk*; langvarig sjuk*; flere diagnoser; fleire diagnosar; many illnesses; kronisk sjuk*
barn_unge | barn; barnet; barna; unge; ungdom*; mindreårig*; barn og unge | born; borna; born og unge | child*; children*; youth*; young*; adolescent*; kids; teen*; minors; young people; young persons | bup | ungane; ungene; ungen; tenåring*; småbarn; barna våre; elever; oppvekst*
sammensatte_vansker | sammensatt*; sammensatte vansker; sammensatte behov | samansett*; samansette vanskar; samansette behov | complex*; complex needs; multiple needs; complicated | | strever med mye; mange vansker; flere problemer; mange problem
sarbare | sårbar*; utsatt* | utsett* | vulnerab*; at risk; exposed; weakest | | svake; de svakeste; dei svakaste
psykisk | psykisk*; psykiatri*; psykolog*; mental*; sinnslidelse* | | psychiatr*; psycholog*; mental health; mental illness | dps; bup | sliter; psyk; angst; depresjon; nerver; deppa; tungt sinn; hodet; slit psykisk
rus | rus; rusproblem*; rusavheng*; ruslidelse*; rusmiddel*; avhengighet*; tverrfaglig spesialisert* | avhengigheit* | substance abuse; drug*; addict*; alcohol*; substance use; intoxica*; substance misuse | tsb; rop | narkotika; narkoman*; alkohol*; dop; drikker; avhengige; rusmisbruk*; misbruk*; misbrukar*; narkomane; rusfelt*; rustjeneste*; rusteneste*
alvorlig | alvorlig*; tung* | alvorleg* | serious*; severe* | | tung; hardt rammet
personlighetsforstyrrelse | personlighetsforstyrrelse*; emosjonell ustabil*; borderline | personlegdomsforstyrring*; personlegheitsforstyrring*; emosjonelt ustabil* | personality disorder*; emotionally unstable | eupf
spiseforstyrrelse | spiseforstyrrelse*; anoreksi* | eteforstyrring*; spiseforstyrring* | eating disorder*; anorexi*; bulimi* | | slutta å spise; ikke spiser
barnevern | barnevern* | | child welfare; child protection; foster* | | barnevernet
slag | slag; hjerneslag*; drypp | | stroke* | | lamm*
fall_hoftebrudd | hoftebrudd*; fall; falt; lårhals*; hoftebruddrapport* | hoftebrot* | hip fracture*; falls; fallen; broken hip*; hip | | brekker hofta; brukket hofte; snubl*; brukket; knekt hofta; ramla; datt; beinbrudd; fallulykk*; hofta; hoften; hofter; broken bone*; lårbein*; lårbeinsbrudd
kreft | kreft*; onkolog*; pakkeforløp hjem | pakkeforløp heim | cancer*; oncolog* | | svulst*; tumour*; tumor*; kreftsjuk*; kreftsyk*; leukemi*
pakkeforlop_hjem | pakkeforløp*; pakkeforløp hjem* | pakkeforløp heim* | cancer patient pathway*; package pathway*; pathway home; care package*; standardised pathway*; patient pathway home; cancer pathway* | | oppfølging hjemme etter kreft; etter kreft
palliativ | palliativ*; lindrende*; livets slutt; hospice | lindrande* | end of life; end-of-life; dying | | døende; døyande; dør; siste tiden; siste levetid; terminal*
demens | demens*; kognitiv*; nevropsykiatrisk* | | dementia*; cognitive*; neuropsychiatric; alzheimer* | | glemmer; glemsk*; adhd; autisme; hukommelse
pasientinndeling | gruppe 1; gruppe 2; gruppe 3; gruppe 4; gruppe 5; grupper med behov for koordinering; fem grupper | | group 1; group 2; group 3; group 4; group 5; group one; group two; group three; group four; group five; five groups | | inndeling av pasienter; deler inn pasientene; delt inn; kategori*; delte inn
frisk | frisk; friske; lettere kronisk | | healthy; well | | ikke syk; sunne
somatisk | somatisk*; somatikk*; kroppslig* | | somatic*; physical* | | fysisk; kropp*
diagnose | diagnos* | diagnos* | diagnos* | | hva som feiler
`;
