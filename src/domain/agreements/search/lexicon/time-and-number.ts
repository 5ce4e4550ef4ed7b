/** Months, spans of time and numbers in words, which the languages write differently. */
export const TIME_AND_NUMBER = `
januar | januar | | january
februar | februar | | february
mars | mars | | march
mai | mai | | month of may
juni | juni | | june
juli | juli | | july
august | august | | august
oktober | oktober | | october
desember | desember | | december
maaned | måned; måneden; måneder; månedlig* | månad; månaden; månader; månadleg* | month; months; monthly
uke | uke; uken; uker; ukentlig* | veke; veka; veker; vekevis | week; weeks; weekly
ettaarsfrist | ett års frist; ett års; ett år; årsfrist | eitt års frist; eitt års; eitt år; årsfrist | one year; one-year; a year's notice; one year's; 12 months; twelve months | | tolv måneder; tolv månader
frist_24_timer | 24 timer; ett døgn; 24-timers | 24 timar; eitt døgn | 24 hours; twenty-four hours; one day
en_maaned | én måned; en måned | éin månad; ein månad | one month; a month; 30 days
tre_tall | tre | | three
fire_tall | fire | | four
fem_tall | fem | | five
seks_tall | seks | | six
sju_tall | sju; syv | | seven
aatte_tall | åtte | | eight
ti_tall | ti | | ten
tolv_tall | tolv | | twelve
tretten_tall | tretten | | thirteen
nitten_tall | nitten | | nineteen
tidspunkt | tidspunkt*; når på året; hvilken måned; dato; datoen | tidspunkt*; når på året; kva månad; dato; datoen | date; dates; point in time; moment; timing; timepoint
sommer | sommer*; sommeren | sommar* | summer*
haust | høst; høsten | haust; hausten | autumn; fall season
vaar | våren | våren | spring
kvartal | kvartal*; halvår* | kvartal*; halvår* | quarter; quarterly; half-year*; semi-annual*
fra_og_med | fra og med; regnes fra; løper fra; løper; begynner å løpe | frå og med; reknast frå; går frå; spring | from and including; as of; counted from; runs from; calculated from; starting from; starts to run; starts running
`;
