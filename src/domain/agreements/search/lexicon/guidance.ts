/** What national guidance says of cooperation. */
export const GUIDANCE = `
plagiat | plagiat*; plagiatanalyse*; like avtaler | like avtalar | plagiaris*; copied; near-identical | | skrevet av; kopi*; klipp og lim; avskrift; skrive av; blåkopi*; nesten like; kopiert; copy-paste
lokal | lokal*; lokale tilpasninger; tilpass*; individuelt utformede; lokale forhold | lokale tilpassingar | local*; local adaptation*; adapt*; tailored; customis*; customiz*; individually designed; adjust* | | på vår måte; egne varianter; skreddersy*
standardisering | standardiser*; føringer; nasjonale føringer; nasjonale anbefalinger | føringar; nasjonale tilrådingar | standardi*; national guidelines; national recommendation*; guidance | | likt overalt; det samme overalt; likt for alle; likt over heile
anbefale | anbefal*; tilrå* | rår til | recommend*; advise*; advice; suggestion* | | bør; burde; råd; lurt; tips; rår
gi_rad | faglige råd; faglig råd; rådgivende*; gi råd | faglege råd; rådgjevande*; gje råd | advise*; advisory; professional advice; expert advice; gives advice; provide advice | | hjelpe til med råd; tips; konsultativ*
dynamisk | dynamisk*; smidig*; fleksib* | | dynamic*; flexib*; agile; adaptable | | lett å endre; lett å endra; myke; bevegelig
dele_erfaring | del erfaringer; dele erfaringer; delingskultur*; erfaringer* | dele erfaringar; erfaring* | share experience*; sharing experience*; experience*; culture of sharing; sharing culture | | fortelle andre; si det videre; vise andre; fortelje andre; lære av andre
innovasjon | innovasjon*; innovativ*; utradisjonel*; nytenkning*; nye måter | utradisjonell*; nytenking*; nye måtar | innovat*; unconventional; creative; new ways; think outside; untraditional; nontraditional | | tenke nytt; finne på noe nytt; tenkje nytt; annerledes; think differently; tenke annerledes; tenkje annleis; smarter
samarbeidsklima | endring i opplevd samarbeid; opplevd samarbeid; samspillskultur*; samhandlingskultur*; tillit; tilliten; respekt* | samspelskultur* | trust; respect*; perceived cooperation; culture of cooperation; collaborative culture; climate; perceived collaboration | | stole på hverandre; bedre samarbeid; stole på; gå overens
verdier | verdi; verdier; prinsipp*; grunnleggende prinsipper | verdiar | value*; principle* | | det vi tror på; bygger på; ledetråd*
bottom_up | bottom up; bottom-up; nedenfra* | nedanfrå* | from below | | fra gulvet
grunnmur | grunnmur*; helsesystem* | | foundation*; cornerstone*; health system | | bærebjelke; viktigste delen
`;
