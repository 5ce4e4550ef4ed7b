/** Quality, figures and capacity. */
export const QUALITY = `
avvik | avvik*; uønsket hendelse*; samhandlingsavvik*; feilmelding* | uønskt hending*; uønskte hendingar | deviation*; adverse event*; incident*; nonconform*; discrepanc*; irregularit*; non-conform* | | feil; noe går galt; gikk galt; gått galt; noko går gale; mistake*; error*; wrong; glipp*; bommert; near miss*; nestenulykke*; meldesystem*; complaint about; svikt; svikta; sviktet
kvalitet | kvalitet*; kvalitetsforbedring*; kvalitetsindikator* | kvalitetsforbetring* | quality; quality improvement; indicator* | | forbedr*; forbetr*
pasientsikkerhet | pasientsikkerhet*; sikkerhet* | pasienttryggleik*; tryggleik* | patient safety; safety; safe care | | trygg behandling
evaluere | evaluer*; vurder*; måles*; målt; måling*; etterprøv* | | evaluat*; assess*; measured; measuring; measurement* | | se hvordan det gikk; sjekke om det virker; hvordan gikk det; fungerer*; fungerer det; feire*; gransk*
pdsa | pdsa*; planlegge gjennomføre evaluere; evaluere og korrigere; korriger* | | pdsa; pdca; plan-do-study-act; plan-do-check-act; plan do study act; correct* | pukk | forbedringssirkel*; rette opp; sirkel*; hjul; circle; cycle
laering | læring*; lære av | | learn*; learning from; lesson* | | bli klokere; lære noe av; ikke skjer igjen; ikkje skjer igjen
statistikk | statistikk*; tall; tallgrunnlag*; styringsdata*; styringsinformasjon*; data; indikator*; register*; registre*; kvalitetsindikator* | styringstal*; talmateri*; talgrunnlag* | statistic*; management data; management information; indicator*; numbers; metrics; steering data; governance data; steering information | | tallene; hvor mange pasienter; hente tall; hentar tal; finne tall; regneark; dashboard*; datagrunnlag*; nøkkeltal*; key figure*; talmateriale*; tallmateriale*
kunnskapsgrunnlag | kunnskapsgrunnlag*; faktagrunnlag*; analyse*; analyseverktøy* | | knowledge base*; evidence base*; factual basis; analys* | | fakta; det man vet; vite nok
virkelighetsforstaelse | virkelighetsforståelse*; felles forståelse; omforent*; situasjonsforståelse* | røyndomsforståing*; verkelegheitsforståing*; felles forståing | shared understanding; common understanding; shared reality; shared perception; common perception; same picture; shared picture | | være enige om hvordan det står til; samme bilde; same bilete; se likt på; ser likt på; same understanding; lik forståelse; lik forståing; forstår det likt; see things the same
kapasitet | kapasitet*; ressurs*; sengeplass*; forbruksmønster* | | capacit*; resource*; beds; consumption; consumption pattern*; usage pattern*; utilisation; utilization | | fullt; plassmangel; senger; sengar; hvor mye vi bruker; overbelegg; usage; forbruk*; ressursbruk*; bed capacity; plasser; utnyttelse*; utnytting*
kartlegge | kartlegg*; identifiser*; oversikt* | oversyn* | map; mapping; identif*; survey*; overview | | skaffe oversikt; få oversikt; få oversyn
baerekraft | bærekraft* | berekraft* | sustainab*; viable | | holde i lengden; varig*; har råd til
samarbeid | samarbeid*; samhandl*; samvirke*; samspill* | samspel* | cooperat*; co-operat*; collaborat*; work together; working together; interact*; joint work; team up | | jobbe sammen; arbeide sammen; jobbe saman; arbeide saman; sammen om; spille på lag; spele på lag; henge i hop
planlegge | planlegg*; felles planlegging; planprosess*; plan- og beslutning*; planer; plan | planar | plans; planned; planning; joint planning | | legge planer; tenke fram*; se framover; leggje planar
utvikle | utvikl*; videreutvikl*; tjenesteutvikling* | vidareutvikl*; tenesteutvikling* | develop*; further develop; development | | lage nytt; finne på; bygge ut
prosjekt | prosjekt*; samarbeidsprosjekt*; pilot* | | project* | | satsing; forsøk; prøveprosjekt*; joint venture*; forsøksprosjekt*; forsøksordning*; trial; trials
behov | behov*; trenger; nødvendig* | treng*; naudsyn* | need; needs; needed; necessary; demand* | | vil ha bruk for; nødvendig; naudsynt; lacks
organisere | organiser*; organisasjon*; arbeidsdeling* | | organis*; organiz*; division of labour; arranged | | legge opp; satt opp; rigge*
arbeidsmate | arbeidsmåte*; arbeidsform*; samarbeidsform* | | working method*; way of working; ways of working; working form* | | hvordan jobber; korleis jobbar; måten å jobbe
`;
