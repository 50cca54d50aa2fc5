/**
 * Strengths of words of tone, learned from rated paragraphs; made by training/tone/calibrate.ts, not by hand. Signs are those of
 * signs.ts. Source: ABSAbank-Imm 1.1, training part (Språkbanken Text, CC BY 4.0; Rouces, Borin & Tahmasebi 2020).
 */
const VALUES = `
absurd -3; aktiv 0.8; akut -0.1; allvarlig -0.2; ambition 0.1; angelägen 0.6; anklaga -0.7; anklagelse -2.3
anmäla -1.5; anmälan -0.6; anpassa 0.1; anpassad 1.1; ansats 0.3; ansträngd -1.5; anställa 2.3; ansvarsfull 0.1
ansvarslös -0.8; ansvarstagande 0.4; användbar 0.2; arbetskraftsbrist -0.1; arbetslös -2.6; arbetslöshet -0.1
arbetstillfälle 0.1; arg -3; avbrott -0.2; avfärda -0.1; avgift -0.9; avrätta -2.3; avrättning -1.2; avsaknad -1.9
avsky -1.6; avskyvärd -2.4; avslag -0.1; avslå -0.1; avvikelse -1.1; avvisning -3; balans 1.7; befria 3; begränsa -0.1
begränsad -0.9; begränsning -0.1; behålla 0.1; beklaga -0.6; bekräfta 1.1; bekräftelse 1.1; bekymmer -1.2
bekymmersam -0.9; bekymra -0.7; bekymrad -2.3; belasta -0.7; belastning -0.7; bemöta 3; berika 1.6; berömma 1.7
beskylla -1.6; besparing -1.8; bestraffa -3; besvikelse -0.7; besviken -1.2; besvär -0.1; besvärlig -0.4
betydelsefull 1.9; bevara 2; bevilja 3; beviljad 0.6; bidra 2.3; bidrag 0.1; bidragsberoende -1.3; bilbrand -2.8
bilda 0.1; bildning 1.2; bitter -1.4; blomstra 0.2; bortglömd -0.3; bostadsbrist -1.6; bov -1.6; bra 1.3; brist -0.2
bristfällig -0.2; brott -2.5; brottslig -1.9; brottslighet -3; brottsling -3; brutal -0.2; bråka -1.3; byråkrati -0.5
byråkratisk -0.1; börda -0.5; censurera -0.8; chans 0.1; charm 1.8; chock -2.7; chockad -0.9; chockerande -2.6
cynisk -0.7; delaktig 0.1; delaktighet 1.6; delta 0.4; demokrati 0.1; demokratisk 2; depression -1.9; desperat -0.2
desperation -0.2; dessvärre -0.9; destruktiv -3; dialog 0.1; diskriminera -2.6; diskriminering -0.2; drabba -0.2
drabbad -1; drunkna -1.1; dröja -3; dröm 1.6; drömma 0.2; duga 0.1; duktig 1.8; dum -0.2; dumhet -2.7; dyr -1.4
dålig -0.2; död -0.3; döda -0.3; dölja -1.2; effektiv 0.9; effektivitet 1; efterlängtad 1.7; eftertanke 1.4
elände -1.7; eländig -1.8; empati 3; empatisk 2.3; enas 0.7; engagemang 3; engagera 3; engagerad 1.8; enig 2.2
enighet 1.6; enkel 3; ensam -0.1; ensidig -0.9; erfaren 1.1; erfarenhet 3; erkänna 0.1; erkännande 0.1; etablera 0.2
etablerad 2.5; evidensbaserad 1.6; extrem -3; extremism -1; extremist -3; falsk -0.2; fara -0.1; farlig -0.2
fasansfull -1.2; fascist -2.7; fattig -0.1; fattigdom -0.1; feg -2.5; fel -0.2; felaktig -0.1; fiasko -3
fientlig -2.1; fientlighet -1.6; fin 0.2; fly -0.1; fokus 1.1; folkmord -1.8; framsteg 1.1; framtid 1.6
framtidstro 2.4; framåt 0.1; fred 1.9; fredlig 1.8; fri 0.2; frihet 3; frisk 0.2; fristad 3; frivillig 1.4
fruktansvärd -1; främja 0.9; främlingsfientlig -2.3; främlingsfientlighet -0.2; fungera 0.6; fungerande 3; fusk -1.7
fuska -2.7; förakt -3; förbannad -3; förbättra 0.8; förbättring 2.8; fördel 1.1; fördom -0.1; förebild 2.3
förebygga 0.8; förebyggande 1.2; förfall -1.4; förfärlig -2.3; förfölja -0.2; förföljelse -0.2; förhindra -0.1
förhoppning 1.8; förlora -0.1; förlust -0.1; förlåta 3; förnedrande -0.6; förneka -0.1; förnya 2.8; förrädare -2.9
förräderi -2.4; förstå 0.7; förståelse 0.7; förstöra -3; förstörelse -0.2; försvara 0.1; försvåra -0.1; försämra -0.1
förtiga -1.5; förtjäna 0.1; förtjänst 2.9; förtroende 0.8; förtryck -0.2; förtrycka -2.7; förträfflig 0.4
förtvivlad -0.8; förtvivlan -1.9; förödande -0.3; galen -2.3; garantera 2; garanterad 0.1; garanti 1.7; gemensam 3
gemenskap 3; generositet 1.9; generös 0.2; ghetto -2.9; girig -1.8; girighet -1.9; givande 1.9; glad 1.9; glömd -0.5
glömma -0.4; gnälla -1.3; god 0.3; godhet 0.2; godtagbar 2.1; godtycklig -1.1; gratulera 2; gråta -0.2; gynna 0.2
gynnsam 1.8; gäng -3; gängkriminalitet -2.6; gärna 0.1; gömd -0.1; gömma -0.5; halshugga -2.9; handlingskraft 2.5
handlingskraftig 2.5; hat -0.2; hata -2.7; hatbrott -1.5; hatisk -3; haveri -1.3; hederlig 3; hedersmord -2.8
hemlös -0.1; hets -3; hetsa -2.4; hinder -0.1; hindra -0.1; hjälp 3; hjälpa 3; hjälpsam 1.7; hjärtlig 2.6; hopp 2.9
hoppas 1.5; hoppfull 2.5; hopplös -1.7; hopplöshet -1; hot -0.2; hota -0.2; hotande -0.2; hotfull -2.1; human 3
humanitet 3; humanitär 3; hunger -2.4; hycklande -1.3; hyckleri -3; hylla 2.6; hälsa 2.2; hänsynslös -1.8; hållbar 1.3
hånfull -1.5; hård -0.2; ideell 3; idiot -3; idioti -3; idé 2.6; ifrågasätta -0.1; ignorera -1.2; illa -1.1
illegal -3; ilska -2.7; inbrott -1.4; inbördeskrig -3; inflation -0.6; inflytande 0.7; inhuman -0.2; initiativ 3
inkludera 0.3; inkluderande 3; inkompetens -2.5; inkompetent -2.8; insats 3; inskränka -2; inskränkning -1.3
integrera 0.1; intention 2.1; intressant 1.9; investera 0.1; investering 2; islamist -1.2; jämlik 2.7; jämlikhet 1.2
jämn 0.1; jämställa 2.2; jämställd 2.1; jämställdhet 1.4; jävla -3; jävlar -3; kaos -3; kaotisk -3; katastrof -2
katastrofal -1.8; klaga -2.7; klagomål -0.8; klar 1.5; klara 1.2; klok 3; klyfta -0.1; kollaps -2.4; kompensation 1.7
kompensera 0.7; kompetens 3; kompetent 3; konflikt -2.4; konstruktiv 1.7; kontroversiell -0.1; korkad -2.2
korrekt 0.1; korruption -2.9; kosta -2.9; kostnad -1.6; kostsam -0.1; kraft 3; kraftfull 2.4; krav -0.1; kreativ 1.7
krig -0.3; kriminalitet -3; kriminell -3; kringgå -0.1; kris -1.2; kritik -0.1; kritisera -0.1; kritisk -1.2
krocka -0.6; krossa -1.2; kränka -0.6; kränkande -0.2; kränkning -0.2; kränkt -2.3; krångel -0.6; krånglig -0.1
kul 1.6; kunnig 1.8; kunskap 3; kvalitet 0.5; käbbel -1.5; kämpa 0.3; kö -1.4; laglig 3; landsförrädare -3; le 2.1
ledande 1.6; ledsen -1.8; leende 2.8; lida -1.9; lidande -0.2; lik -0.3; likvärdig 1.9; livsfarlig -1.3
livskraftig 1.3; ljuga -3; ljus 0.2; lojal 2.1; lojalitet 1.4; lova 0.1; lura -3; lycka 0.3; lyckad 2.5; lyckas 0.9
lyfta 2.9; lyssna 1.6; lämplig 2.1; lära 0.1; låg -0.3; långsam -0.6; långsiktig 0.8; låtsas -2.1; låtsasjobb -3
löfte 2.9; löjlig -3; lösa 1.1; lösning 2.8; maktlös -2.9; maktlöshet -1.2; maktmissbruk -1.5; manipulation -1.6
manipulera -0.8; medkänsla 2.9; medmänniska 3; medmänsklig 2.5; medmänsklighet 3; medverka 2.3; meningsfull 2.7
meningslös -1.8; minska -0.1; missa -3; missbruk -0.5; missbruka -2.9; missförstånd -2.6; misshandla -2.4; missköta -3
misslyckad -3; misslyckande -0.2; misslyckas -3; missnöjd -0.1; missnöje -1.8; misstag -0.1; misstanke -0.9
misstro -0.1; misstänka -1.5; misär -0.2; mobbning -1.7; mod 2.3; modern 2.8; modernisera 0.8; modig 3; mord -2.8
motstånd -0.4; motsättning -0.1; muta -3; mäkta 1.4; människohandel -0.2; mänsklig 3; mål 3; mångfald 2.8
möjliggöra 0.1; möjlighet 3; mörda -2.3; mördare -2.7; mörka -0.5; nackdel -0.9; naiv -0.3; naivitet -1.2
nedskärning -2.6; neka -1.9; njuta 3; noggrann 0.1; ny 2.4; nyanserad 0.4; nyskapande 2.1; nytta 1.4; nyttig 1.8
nätverk 3; nöd -0.1; nödvändig 3; nöjd 0.2; oacceptabel -0.4; oansvarig -3; obalans -0.2; obehag -0.4; obehaglig -0.1
obekväm -2; oberoende 2.9; offer -0.3; ofredande -2.2; ohanterlig -0.9; ohederlig -1.8; ohygglig -2.2; ohälsa -0.5
ohämmad -1.7; ohållbar -0.2; ojämlikhet -0.7; ojämn -0.3; oklar -1.1; oklarhet -1.1; oklok -0.3; okontrollerad -2.2
olaglig -0.5; olustig -0.1; olycklig -3; olämplig -3; omotiverad -0.7; omplacering -0.7; omsorg 0.1; omänsklig -0.2
omöjlig -0.1; ond -2; optimism 2.7; optimistisk 1.6; ordna 0.2; ordnad 0.9; ordning 0.1; orimlig -0.1; orimlighet -2.7
oro -0.1; oroa -0.1; orolig -2.1; orättvis -0.1; oseriös -1.2; oskyldig -0.2; osäker -0.1; osäkerhet -0.1
otillräcklig -1.3; otrevlig -1.2; otrygg -0.2; otrygghet -0.4; otydlig -0.3; ovilja -0.1; ovillig -1.7; parasit -3
passiv -0.1; perfekt 1.3; pest -2.2; plundra -3; plåga -0.6; populär 1.2; positiv 1.1; potential 0.3; pressa -0.1
prioritera 0.1; problem -1.4; problematik -3; problematisk -0.2; propaganda -0.2; prostitution -0.8; protestera -0.1
puckad -1.9; påfrestning -0.1; pålitlig 1.4; påstådd -3; rasa -1.6; rasera -2.8; rasism -0.2; rasist -3
rasistisk -1.5; rekrytera 3; relevant 0.8; ren 0.1; renovera 1.3; resonemang 1.1; resonera 0.1; respekt 0.3
respektfull 2.9; restriktion -0.1; resurs 0.1; rik 3; riktig 0.1; rimlig 0.1; risk -0.1; riskabel -0.8; riskera -0.1
rolig 0.8; ruin -2.5; rusta 1.7; rutten -0.7; räcka 0.1; rädd -2.1; rädda 1.3; räddning 1.5; rädsla -0.2; rätt 0.1
rättighet 2.9; rättslös -1.3; rättssäker 1.5; rättssäkerhet 3; rättvis 3; rättvisa 0.7; rån -2.6; råna -1.4
sabotera -2.7; saklig 0.1; sakna -2.2; samarbete 3; samförstånd 0.7; sammanbrott -2.7; samtal 3; samtala 1.2
samverkan 2.1; samvete 0.1; sann 0.1; sanning 0.1; satsa 1.4; satsning 0.1; seger 0.7; segra 0.2; segregation -1
seriös 0.2; sjuk -2; sjukdom -0.1; sjuklig -1.4; sjunka -3; självförsörjande 0.9; självklar 3; självständig 1.3
självständighet 0.6; skada -0.4; skadad -2.7; skam -1.1; skamlig -2.4; skandal -0.8; skena -1.6; skenande -1.6
skeptisk -0.7; skicklig 1.3; skit -2.9; skjuta -0.3; skjutning -3; skottlossning -2.4; skratta 2.2; skräck -1.3
skrämma -0.2; skrämmande -3; skrämselpropaganda -1.8; skuld -0.4; skydd 3; skydda 0.2; skyddsnät 1.1; skylla -0.1
skämmas -0.2; slippa -2.8; slå -1.4; slösa -3; slösaktig -2.5; slöseri -1.7; smart 0.1; smidig 1.6; smita -0.8
smuggla -1.6; smutsig -2.7; smärta -1.2; smärtsam -1; snabb 3; snäll 0.1; snäv -0.1; solidarisk 3; solidaritet 3
sorg -0.1; sorglig -2.2; spara -2.8; sparka -3; splittra -0.1; splittring -0.7; spännande 2.5; stabil 1.4
stabilitet 0.9; stagnera -1.7; stark 1.2; stenkastning -2.9; stimulera 1.4; stjäla -2.6; stolt 2.7; stolthet 1
stopp -2.7; straff -0.5; straffa -0.1; stress -0.1; strid -1.8; styrka 2.7; stänga -0.1; stängd -0.1; stärka 3; stöd 3
stödja 0.1; stöld -1.9; stötta 1.1; sund 0.1; sur -1.8; svag -0.4; svaghet -0.7; svek -2.3; svika -0.7; svält -1
svälta -1.7; svältdöd -1.9; svår -0.1; svårighet -0.7; sysselsättning 0.9; säker 3; säkerhet 0.2; säkerställa 0.1
sårbar -0.1; sönder -0.6; sörja -0.2; tack 2.8; tacka 0.9; tacksam 2.3; tacksamhet 2.5; tappa -3; terror -0.3
terrorism -0.9; tiggeri -3; tilldela 1.7; tillfredsställande 1.5; tillförlitlig 2.1; tillgänglig 1.9; tillgång 0.1
tillit 2.4; tillräcklig 3; tillsammans 2.9; tilltro 1.2; tillvarata 0.1; tillväxt 2.8; tillåta 1.6; tillåtelse 0.5
tjuv -2.3; tolerans 3; tolerant 0.6; tortera -0.7; tortyr -0.3; tragedi -2.2; tragisk -0.2; trakassera -3
trakasseri -1.1; trasig -1.4; trauma -0.8; traumatisk -0.2; trist -0.4; trivas 1.7; trivsam 0.2; trygg 3; trygga 0.8
trygghet 3; träffsäker 0.7; tråkig -1.3; tröst 2.8; trösta 2.9; trött -3; tröttsam -1.1; tung -0.3; tvekan -1.5
tveksam -0.9; tvinga -0.1; tvist -0.1; tvivel -0.1; tvång -1.4; tydlig 1.4; tydlighet 2.9; tysta -1.1; tystnad -1.4
tyvärr -0.1; underbar 2.9; undergång -3; underlätta 3; underskott -1.6; undvika -0.1; uppfylla 2.8; uppgiven -1.7
upplopp -3; uppmuntra 0.1; uppmärksamma 0.1; uppnå 1.8; upprörande -1.4; upprörd -1.6; uppskatta 3; uppskattning 0.7
uppsägning -0.6; urholka -0.2; urholkning -1.6; urusel -1.7; usel -2.2; utanförskap -0.2; utarmning -1.6; utbilda 0.4
utbildad 1.1; utebli -0.4; utebliven -0.7; utnyttja -1.6; utpressning -2.5; utsatt -0.1; utsatthet -0.1; utsätta -0.1
utveckla 1.9; utveckling 0.1; utvisa -0.1; utvisning -0.1; vacker 0.2; valfrihet 0.8; vandalisera -2.6; vandalism -2.7
vansinne -3; vanskötsel -2.4; vanvettig -2.7; vapen -3; varaktig 0.8; varm 3; varna -1.7; varning -1.9; vidrig -1.2
viktig 3; vilseledande -1.8; vinna 0.5; vinst 1.5; vis 2.5; volontär 0.8; vrede -1.2; vräka -0.3; vägra -0.1
välfärd 0.2; välkommen 3; välkomna 3; välkomnande 2.7; välmående 0.2; välordnad 3; välstånd 2.1; välutbildad 0.2
vän 3; vänskap 2.9; värde 3; värdefull 2.1; värdering 3; värdig 2.4; värdighet 3; värme 1.3; värna 3; värre -2.3
växa 3; växande 2.8; våld -0.3; våldsam -3; våldsdåd -3; vårda 1.9; äcklig -2.4; ära 1.9; ärlig 0.2; ångest -0.2
öka 1.1; ökad 2.4; önska 1.6; önskvärd 0.7; öppen 0.4; öppenhet 3; överbelastad -1.6; överbelastning -1.3
överdrift -1.2; överdriva -0.5; överdriven -0.1; överens 0.9; överenskommelse 2.4; överenskommen 1.1; överge -0.5
övergiven -0.2; övertramp -2.7
`;

export const STRENGTHS: ReadonlyMap<string, number> = new Map(
  VALUES.trim()
    .split(/\s*[\n;]\s*/)
    .map(entry => {
      const [word, value] = entry.split(' ');
      return [word!, Number(value)];
    }),
);
