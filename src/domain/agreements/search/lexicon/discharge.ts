/** Notice, assessment, transfer and payment when a patient leaves hospital. */
export const DISCHARGE = `
varsle | varsl*; varsel*; melde fra; meldt fra; si fra; sier fra; gi beskjed; gir beskjed; underrett* | varsl*; varsel*; melde frå; meldt frå; seie frå; seier frå; gje beskjed; underrett* | notif*; notice to; give notice; alert*; inform; informs; told; tell; warn* | | gi lyd fra seg; få vite; gi melding; meldt; melde; melder; melding om; seie ifrå; si ifra; sier ifra; gi lyd; gje lyd; let know; let us know; get word; phoned; ringt; notice; message*; sende melding; sender melding; meldinger til kommunen; beskjed; word to; let the municipality know; gir lyd; inform; informed; informing
svare | svar; svare; svarer; svart; besvar* | svar; svare; svarar; svart | answer; answers; answered; respond*; response*; reply; replies | | komme tilbake med svar; svar fra; ikke svart; svarar ikkje; ikke hørt; ikkje høyrt; hører ingenting; no answer; no reply; not answered; silence; hear back; hear from; silent; taus; tier om; give an answer; let the hospital know
ta_imot | ta imot; tar imot; mottak*; motta | ta imot; tek imot; mottak* | receive; receives; accept the patient; take in; take the patient; admit the patient home | | ta hjem; ta heim; ta over; overta; overtar; overtek; take over; takes over; home to the municipality; ha plass; har plass; klargjøre tilbud; take him; take her; take them
overfore | overføre*; overføring* | overføre*; overføring* | transfer; transfers; transferred; transferring; hand over; move the patient | | flytte pasienten; sende over; flytte; flyttes; flytta; flyttast; sende pasienten; sendes til kommunen; move; moved; moving; send the patient; skyve over
epikrise | epikrise* | epikrise* | discharge summar*; discharge letter*; discharge report* | | papirer fra sykehuset; papir frå sjukehuset; sykehuspapirer; utskrivningsnotat*; utskrivingsnotat*; letter from the hospital; brev fra sykehuset
vurdere | vurder* | vurder* | assess*; judge; judged; judgement; consider; considers; evaluat* | | finne ut om; vurdering*; assessment*; assesment*; skjønn*; bedømm*; bedøm*; judging
redegjore | redegjør*; begrunn*; forklar*; etterprøv* | gjere greie for; grunngi*; grunngje*; grunngjev*; forklar*; etterprøv* | explain*; justif*; give reasons; account for | | si hvorfor; seie kvifor; begrunnelse*; grunngjeving*; forklaring på; forklare; forklara; forklarar; forklarer; forstår ikke hvorfor; skjønner ikke; account*; reasons; document the assessment; show their reasoning; reasoning
oppholdskommune | oppholdskommune* | opphaldskommune* | municipality of residence; municipality where the patient; home municipality | | bostedskommune*; bustadskommune*; hjemkommune*; heimkommune*; where the patient lives; which municipality pays; residence
dogn | døgn*; døgnet; liggedøgn* | døgn*; liggjedøgn* | 24-hour; day and night; overnight; inpatient*; bed day* | | ligge inne; liggedager; per døgn; per day; per night; nights
dag | dag; dager; dagen | dag; dagar; dagen | day; days
time | time; timer | time; timar | hour; hours
straks | straks; med en gang; umiddelbart | straks; med ein gong; med det same | immediate*; at once; right away; without delay; promptly | | så fort som mulig; så raskt
statsbudsjett | statsbudsjett* | statsbudsjett* | state budget; national budget | | government budget; budsjettet til staten; staten sitt budsjett
belop | beløp*; satsen*; satsene*; døgnpris* | beløp*; satsen*; satsane*; døgnpris* | amount; amounts; rate; rates; price* | | hva koster; kva kostar; how much does; pris; prisen; prisar; takst*; tariff*; gebyr*; hvor mye koster; kor mykje kostar; betalingssats*
regning | regning*; faktur* | rekning*; faktur* | invoice*; bill; bills; billed; billing | | krav om betaling; reknings*; send the bill
betale | betal*; betaling* | betal*; betaling* | pay; pays; paid; payment* | | gjøre opp for
bekrefte | bekreft*; klart tilbud; tilbudet er klart | stadfest*; bekreft* | confirm* | | gi klarsignal
opphevet | opphev*; ikke lenger | opphev*; oppheva; ikkje lenger | repealed; revoked; no longer in force; abolished | | tatt bort; teke bort; no longer valid; removed; struck out; fjerna; fjernet; strøket
palegge | pålegg*; pålagt*; tvinge; tvinger | pålegg*; pålagd* | ordered; impose*; compel*; force; forced | | få beskjed om å; instruct*; require*; order us; order them; tvangssammen*; beordre*
`;
