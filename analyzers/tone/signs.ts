/**
 * Words of tone in Swedish political and administrative prose, judged for this project: base forms from -3 (strongly
 * negative) to 3 (strongly positive). Words that only name a subject (barn, skola, migration) are left out, and so are function
 * words; a word that is praise in one sense and neutral in another is in only if the praise is common in official texts. CC0.
 */
const ENTRIES: Readonly<Record<string, string>> = {
  '3': `utmärkt fantastisk enastående förträfflig strålande storartad lysande ypperlig imponerande framgångsrik framgång
    triumf glädjande glädje lycklig lycka underbar fenomenal välfungerande älska kärlek hjälte beundra
    beundransvärd briljant perfekt utomordentlig kärleksfull hjärtlig ovärderlig storslagen människovärde`,
  '2': `bra god bäst bättre fin trygg trygghet robust stark styrka stärka stolt stolthet glad glädja nöjd tillfreds
    förbättra förbättring framsteg framåtskridande lyckas lyckad vinna vinst fördel gynna gynnsam positiv
    värdefull förtroende tillit tilltro pålitlig tillförlitlig hederlig ärlig ärlighet rättvis rättvisa
    rättfärdig omtänksam omsorgsfull varm värme generös generositet solidaritet solidarisk medmänsklig
    medmänsklighet humanitär värdig värdighet frihet fri fred fredlig hållbar hälsa frisk välmående välfärd
    välstånd blomstra blomstrande tillväxt effektiv effektivitet kompetent kompetens skicklig professionell
    professionalism klok klokhet vis insiktsfull hopp hoppfull hoppfullhet optimistisk optimism inspirera
    inspirerande kreativ innovativ nyskapande ledande enig enighet gemenskap samförstånd samarbete samverkan
    respekt respektera respektfull uppskatta uppskattning berömma beröm hylla prisa hedra ära förtjänst
    förtjänstfull vacker rik berika berikande jämlik jämlikhet jämställd jämställdhet säker säkerhet skydda
    skydd rädda räddning läka bota befria befrielse fungerande välordnad livskraftig livskvalitet trivas trivsel
    trivsam tacksam tacksamhet tydlighet gedigen seriös högkvalitativ evidensbaserad beprövad välkommen välkomna
    uppskattad omtyckt populär prisvärd givande meningsfull mänsklig medmänniska humanitet human empati empatisk
    tolerans tolerant mångfald medkänsla barmhärtighet barmhärtig välgärning kämpa tapper mod modig hjältemod
    vänskap kraftfull ideell idealism förebild frivillig välkomnande öppenhjärtig försoning försona förlåta
    handlingskraft handlingskraftig framsynt framtidstro livsglädje njuta njutning skratta skratt le leende
    charm charmig charmerande rolig kul spännande intressant fascinerande magnifik duktig begåvad talang
    talangfull omtanke omtänksamhet lojal lojalitet uppriktig uppriktighet trofast seger segra belöna belöning
    ljus stöttande gästfri gästfrihet fristad hjälpsam medkännande likaberättigad likaberättigande ljuspunkt
    drömma dröm välutbildad driftig företagsam arbetsam flitig lärorik livskraft människovänlig godhet
    godhjärtad snällhet ömsint ömhet tröst trösta glädjeämne välsignelse upplyftande hoppingivande mirakel
    rättrådig rättskaffens jämbördig jämställa frihetlig frigörelse befriande oberoende stabilisera välskött
    föredöme föredömlig utmärkelse`,
  '1': `möjlighet möjliggöra stöd stödja stötta hjälp hjälpa bidra bidrag främja underlätta gagna nytta nyttig användbar
    viktig angelägen betydelsefull relevant lämplig rimlig skälig tillräcklig tillgänglig tillgänglighet öppen
    öppenhet transparent transparens tydlig klar stabil stabilitet balans balanserad jämn likvärdig likvärdighet
    kvalitet utveckla utveckling satsa satsning investera investering resurs garantera garanti säkerställa
    trygga värna vårda omsorg lösa lösning förebygga förebyggande ansvarsfull ansvarstagande engagemang
    engagerad aktiv delaktig delaktighet inflytande medverka delta inkludera inkluderande integrera erfaren
    erfarenhet kunnig kunskap lära utbilda förstå förståelse lyhörd lyssna tacka tack vänlig vän hoppas
    förhoppning vilja ambition ambitiös mål uppnå klara mäkta löfte lova uppfylla tillfredsställande godtagbar
    acceptabel korrekt riktig rätt sann sanning sanningsenlig modern ny smidig enkel enkelhet snabb flexibel
    växa öka ökad potential chans utsikt förtjäna värde värdesätta intention konstruktiv saklig noggrann
    grundlig enas överens överenskommelse kompromiss fokus försvara kompensera kompensation upprättelse
    rättssäker rättssäkerhet rättighet demokrati demokratisk stimulera tillsammans gemensam kraft lyfta engagera
    initiativ insats växande värdering tillgång sund ren snäll laglig nödvändig självklar idé bemöta omfamna
    dialog samtal samtala läkande erkänna erkännande bekräfta bekräftelse bevara tillåta tillåtelse
    tillmötesgående vänskaplig hövlig artig artighet saklighet nyans nyanserad eftertanke självständig
    självständighet träffsäker framåt uppmuntra uppmuntran uppmärksamma varsam varsamhet aktning samvete
    samvetsgrann rimlighet måttfull ordning ordnad välorganiserad smart gratulera grattis förhoppningsfull
    framtid förnya förnyelse modernisera reformera etablera etablerad utbildad självförsörjande skyddsnät
    volontär nätverk mötesplats valfrihet frivillighet tillvarata tillvarataga bilda bildning sysselsättning
    arbetstillfälle anställa rekrytera behålla bevilja beviljad tilldela garanterad efterlängtad önskvärd önska
    gärna debattera resonera resonemang ansats prioritera prioriterad fungera duga räcka ordna rusta renovera
    förbättrad anpassa anpassad likvärd överenskommen tålamod tålmodig varaktig långsiktig långsiktighet`,
  '-1': `problem problematisk svår svårighet kritik kritisera kritisk ifrågasätta tveksam tvekan oklar oklarhet osäker
    osäkerhet otydlig otydlighet orolig oro oroa oroande bekymmer bekymra bekymmersam fördröja fördröjning dröja
    försena försenad försening minska neddragning nedskärning besparing besparingskrav spara kostsam dyr belasta
    belastning tung börda krav hinder hindra förhindra försvåra begränsa begränsad begränsning avslag avslå neka
    motstånd protest protestera konflikt tvist oenig oenighet missnöje missnöjd besviken besvikelse otillräcklig
    ofullständig bristfällig svag svaghet låg sämre försämra sjunka tappa sakna avsaknad utebli utebliven risk
    riskera riskabel fara farhåga sårbar sårbarhet utsatt utsatthet ensam ensamhet fattig fattigdom arbetslös
    arbetslöshet ohälsa sjuk sjukdom trött pressad stress stressad påfrestning ansträngd underskott skuld
    avbrott stopp anmälan anmäla klaga klagomål avvikelse ojämn ojämlik ojämlikhet orättvis orimlig onödig
    olämplig omotiverad missförstånd missuppfattning felaktig misstag misstänka misstanke misstro tvivel tvivla
    ovilja ovillig passiv långsam krånglig krångel byråkrati byråkratisk tvinga tvång straff straffa förlora
    förlust avgift omplacering akut nöd nödvärn sorg ledsen beklaga tyvärr dessvärre olycklig smitta inflation
    illegal slippa bekymrad påstådd avvisning kostnad kosta sparka beskylla anklaga anklagelse skylla bestraffa
    tveksamhet avfärda förneka undvika smita motsättning fördom splittra splittring klyfta bostadsbrist
    arbetskraftsbrist överbelastad överbelastning kö trängsel varning varna oreda oklok naiv naivitet klumpig
    envis sur tråkig trist besvär besvärlig besvärande plåga obehag obehaglig obekväm skepsis skeptisk
    skepticism tvivelaktig gnälla gnäll pinsamhet oseriös ensidig ensidighet överdriva överdriven överdrift
    rutten bidragsberoende restriktion inskränka inskränkning tillbakagång stagnera stagnation vräka vräkning
    dröjsmål svikta utsätta gömma gömd fly stänga stängd hemlös utvisa utvisning mörka dölja förtiga tystnad
    tysta censurera obalans okontrollerad skenande nackdel omöjlig vägra vägran nedläggning varsel varsla
    uppsägning sparkrav eftersatt eftersläpning osäkerhetsfaktor missa missad glömma glömd bortglömd kringgå
    krock krocka besk bitter bitterhet snäv snål snålhet pressa betunga tvingas tröttsam långdragen onåbar
    otålig otrevlig olust olustig ovänlig kontroversiell tvistefråga bråk bråka gräl gräla käbbel käbbla`,
  '-2': `dålig usel fel brist brista kris problematik allvarlig farlig fientlig hot hota hotfull hotande rädd rädsla
    skräck ångest lida lidande smärta smärtsam skada skadlig skadad förstöra förstörelse förfall kollaps
    misslyckas misslyckande misslyckad missbruk missbruka missgynna missköta misskötsel vanskötsel försumma
    försummelse slarv slarvig nonchalant nonchalera ignorera svika svek lögn ljuga oärlig ohederlig falsk
    vilseleda vilseledande hyckleri fusk fuska bedrägeri lura korrupt korruption skandal skandalös skamlig skam
    skämmas pinsam oansvarig ansvarslös oacceptabel oförsvarlig otillåten olaglig brottslig brott brottslighet
    kriminell kriminalitet våldsam orättvisa diskriminering diskriminera förtryck förtrycka kränka kränkning
    kränkande mobbning trakasseri trakassera hat hata hatisk hets hetsa rasism rasistisk rasist extremist
    extremism extrem avsky förakt förakta förnedra förnedrande hopplös hopplöshet förtvivlan förtvivlad desperat
    desperation elände eländig bedrövlig sorglig tragisk chock chockerande chockad upprörd upprörande ilska arg
    vrede rasa raseri hänsynslös cynisk cynism brutal grym hård skena smäll slå drabba drabbad offer
    fattigdomsfälla utslagning utanförskap segregation systemfel haveri fiasko kaos kaotisk ohållbar ohanterlig
    rättslös rättslöshet orimlighet meningslös värdelös vanvettig vansinne vansinnig galen dum dumhet idiotisk
    idiot absurd löjlig skrämma skrämmande sönder trasig förfärlig otrygg otrygghet svält svälta hunger krossa
    idioti skit jävla jävlar förbannad parasit destruktiv utnyttja utnyttjande strid upplopp vapen mutor muta
    tjuv stöld stjäla rån råna inbrott våldsdåd brottsling gäng hedersvåld inbördeskrig låtsas låtsasjobb fejk
    svindel skumrask fientlighet främlingsfientlig främlingsfientlighet förföljelse förfölja omänsklig inhuman
    oskyldig trauma traumatisk gråta sörja föraktfull kränkt hån håna hånfull smutsig smuts äcklig äckel
    hänsynslöshet arrogans arrogant maktmissbruk girig girighet hycklande hycklare propaganda manipulera
    manipulation indoktrinera förlöjliga demonisera tiggeri misär slum ghetto kravaller kravall vandalisera
    vandalism förslösa slösa slöseri slösaktig ansvarslöshet oduglig inkompetent inkompetens kass urusel skräp
    pest vrak ruin ruinera rasera sabotera sabotage svikare förråda förräderi förrädare landsförrädare oansvar
    övertramp undergång undergräva urholka urholkning utarma utarmning lögnare feg feghet fega blåögd godtrogen
    korkad puckad plundra plundring mygel mygla svågerpolitik censur ohämmad skrämsel skrämselpropaganda
    hetsande hatbrott ofredande stenkastning bilbrand skottlossning skjutning skjuta gängkriminalitet gängvåld
    knark narkotika smuggla smuggling människohandel prostitution utpressning förnekelse vanvård vanvårda
    övergiven överge övergivenhet rättsosäker rättsosäkerhet godtycke godtycklig maktlös maktlöshet vanmakt
    uppgiven uppgivenhet depression deprimerad panik panikartad hysteri hysterisk dubbelmoral fanatisk fanatiker
    fanatism islamist bedragare skurk bov avskum slödder förgifta sjuklig vidskeplig illa värst värre sämst`,
  '-3': `katastrof katastrofal fruktansvärd förskräcklig hemsk ohygglig vidrig avskyvärd fasansfull tragedi död dö
    omkommen omkomma dödlig döda mord mörda mördare våld våldta våldtäkt övergrepp misshandel misshandla tortyr
    tortera folkmord terror terrorist terrorism terrordåd krig sammanbrott förödande förödelse dubbelsmäll
    skändlig ondska ond slakt massaker livsfarlig slakta lemlästa halshugga bomba bomb sprängdåd dråp lik
    massmord självmord avrätta avrättning svältdöd drunkna förinta förintelse förintelsen nazist nazism
    nazistisk fascist fascism halshuggning självmordsbombare barnamord hedersmord`,
};

/** Base form → judged value. */
export const SIGNS: ReadonlyMap<string, number> = new Map(
  Object.entries(ENTRIES).flatMap(([value, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map(word => [word, Number(value)] as const),
  ),
);
