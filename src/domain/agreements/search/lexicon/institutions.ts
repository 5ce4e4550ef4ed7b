/** Those who take part, and authorities. */
export const INSTITUTIONS = `
partner | partner*; parter; partene; parten; partenes | partnar*; partane; partar; partane sine | party; parties | | motpart; hver side; kvar side; begge sider; begge sidene; each side; either side; both sides; avtalepart*; contracting part*; other party; counterpart*; samarbeidspart*; samarbeidspartner*
kommune | kommune; kommuner; kommunen; kommunene; kommunal*; primærhelsetjeneste*; kommunehelsetjeneste*; *kommune; *kommunen; *kommunene; *kommuner | kommunar*; kommunane; kommunehelseteneste*; primærhelseteneste*; *kommunane; *kommunar | municipal*; municipality; municipalities; local authorit*; local council*; primary care; primary health; municipality's | | hjemkommune*; heimkommune*; bykommune*; kommuneside*; kommunesida; kommunal side; municipal side; municipality side; local government; kommunesektor*; municipal sector; nabokommune*; nabokommunar
sykehus | sykehus*; *sykehus; *sykehuset | sjukehus*; *sjukehus | hospital; hospitals; hospital's | | spesialisthelsetjeneste*; spesialisthelseteneste*; specialist care; specialist health; sjukhus*; sykehusside*; sjukehusside*; sykehussiden; sjukehussida; hospital side; shf
spesialisthelsetjeneste | spesialisthelsetjeneste* | spesialisthelseteneste* | specialist health service*; specialist care; secondary care; specialist service*
helseforetak | helseforetak*; foretak; foretakene; foretaket | helseføretak*; føretak* | health trust*; hospital trust*; health authority; health enterprise*; trust; trusts | hf
rhf | regionalt helseforetak; regionale helseforetak*; det regionale helseforetaket | regionalt helseføretak; regionale helseføretak* | regional health authorit*; regional health trust*; regional trust* | rhf; rhfene | helse sør-øst; helse vest; helse midt; helse nord; rhfs; rhf-a; regional health*
sykehuset_ostfold | sykehuset østfold* | sjukehuset østfold | østfold hospital; ostfold hospital | sø; so hf | kalnes*; sykehuset på kalnes
sykehuset_innlandet | sykehuset innlandet* | sjukehuset innlandet | innlandet hospital*; innlandet hospital trust | si hf
mjossykehuset | mjøssykehus*; mjøsykehus* | mjøssjukehus* | mjøs hospital; mjøsa hospital; mjøssykehuset; new hospital; mjos hospital | | nytt sykehus; nye sykehuset; nytt sjukehus; nye sjukehuset; storsykehus*; hovedsykehus*
kommunestyre | kommunestyre*; bystyre* | | municipal council*; city council*; local council* | | politisk behandl*; behandlet politisk; behandla politisk; politikerne i kommunen; council; councils; kommunestyra
statsforvalter | statsforvalter*; fylkesmann* | statsforvaltar* | county governor*; state administrator* | | governor*; governors; prefect*
helsedirektoratet | helsedirektorat*; helsedir; helsedirektoratets | | directorate of health; health directorate; norwegian directorate of health | hdir | direktorat*; directorate
ks | kommunesektorens organisasjon | kommunesektoren sin organisasjon | association of local and regional authorities; association of municipalities; local government association | ks | kommunenes organisasjon; kommunanes organisasjon
regjering | regjering*; statsråd* | | government; cabinet | | staten; myndighet*; statsminister*; helseminister*; minister*; prime minister; health minister; the state; central government; stat
departement | helse- og omsorgsdepartement*; departement* | | ministry; department of health; ministry of health | hod | minister; ministeren; staten; the state
fhi | folkehelseinstitutt* | | institute of public health; public health institute | fhi
hogskolen | høgskole*; høyskole* | høgskule* | university college*; college | hiø
helsehusdistrikt | helsehusdistrikt*; distrikt* | | health house district*; health centre district*; district* | | helsehus*
helseregion | helseregion*; region* | | health region*; sub-region* | | delregion*; område
opptaksomrade | opptaksområde* | | catchment area*; catchment; service area; hospital area | | hvilke kommuner hører; sogner til; soknar til; hører til sykehuset
interkommunalt | interkommunal*; sammen med andre kommuner; vertskommune* | saman med andre kommunar | intermunicipal*; inter-municipal*; together with other municipalities; jointly with other municipalities | iks; ipk | flere kommuner sammen; fleire kommunar saman; slå seg sammen; gå sammen
vertskommune | vertskommune* | vertskommune* | host municipalit*
helse_og_omsorg | helse- og omsorg* | helse- og omsorg* | health and care; health and social care
storting | storting*; lovgiver* | storting*; lovgivar* | parliament; legislator* | | de som lager lovene
pasientregister | norsk pasientregister; pasientregister* | norsk pasientregister; pasientregister* | patient registr*; patient register* | npr
`;
