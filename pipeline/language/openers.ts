/**
 * Words that are written with a capital letter only where a sentence begins: such a word after a small one shows where a heading ends.
 * Counted in 7,617 speeches and interpellations of the Riksdag: at least 30 times inside a sentence, there with a capital letter in at most
 * three cases of 1,000. The pronouns of polite address are left out.
 */
export const OPENERS: ReadonlySet<string> = new Set(
  `
abort absolut absoluta acceptabel acceptabelt acceptans acceptera accepterar accepteras administration administrativ
administrativa afghanska agendan agera agerande agerar agerat aggression akademiker akt aktiebolag aktiekapital
aktiv aktiva aktivitet aktiviteter aktivt aktuell aktuella aktör aktörer aktörerna akut akuta alarmerande aldrig
alkohol all alla alldeles allemansrätten allierade allihop allmänhet allmänheten allmänhetens allmännyttan allmänt
allra alls allt alltför alltid alltifrån allting alltjämt alltmer alltså allvar allvarlig allvarliga allvarligaste
allvarligt altaner alternativ alternativa alternativen alternativet alternativt ambassaden ambassadör ambition
ambitionen ambitioner ambitionerna ambitionsnivå ambitionsnivån ambitiös ambitiösa ambitiöst amerikanska an analysen
analyser analysera and anda andas andel andelen andning andra anför anförande anförandet anförda anförts ange
angelägen angelägenhet angeläget angelägna anges angrepp angripa angående anhöriga anknytning anledning anledningar
anledningarna anledningen anläggningar anmäla anmälan anmälda anmälningar anmärkningsvärt annan annans annanstans
annars annat anonyma anpassa anpassade anpassas anpassat anpassning anser anses anslag anslaget ansluta ansluter
anslutit anslutning anspråk anstalt anstalter ansträngningar anställa anställd anställda anställer anställning
anställningar anställningsskydd ansvar ansvara ansvarar ansvaret ansvarig ansvariga ansvarigt ansvarsfullt
ansvarsområde ansvarstagande ansåg ansöka ansökan ansökningar ansökt anta antagit antagits antagligen antal antalet
antar antas antibiotika antingen antisemitiska antisemitismen antog antogs använda användandet användas använde
använder användning användningen används använt använts apoteken april arbeta arbetade arbetande arbetar arbetare
arbetat arbete arbeten arbetet arbetsförmåga arbetsförmågan arbetsgivaravgifter arbetsgivaravgifterna arbetsgivare
arbetsgivaren arbetsgivarna arbetskraft arbetskraften arbetskraftsinvandring arbetslinjen arbetsliv arbetslivet
arbetslös arbetslösa arbetslöshet arbetslösheten arbetslöshetsförsäkringen arbetsmarknaden arbetsmarknadens
arbetsmarknadsminister arbetsmarknadsministern arbetsmarknadspolitik arbetsmarknadspolitiken arbetsmarknadsutskottet
arbetsmiljö arbetsmiljön arbetsplats arbetsplatsen arbetsplatser arbetsrätt arbetsrätten arbetssätt arbetssökande
arbetstagare arbetstid arbetstillfällen arbetsuppgifter arbetsvillkor argument argumentation argumentera
argumenterar arm armlängds arter artikeln artiklar artskyddsförordningen arv aspekt aspekter assistans assistansen
assistansersättning asyl asylsökande att attack attacker attrahera attraktiv attraktiva attraktivt augusti
auktoritära automatik automatiskt av avancerad avancerade avfallet avgift avgiften avgifter avgifterna avgör avgöra
avgörande avgöras avgörs aviserade aviserat avkastning avlasta avlånga avsatt avsatta avsedd avsedda avseende
avseenden avseendet avses avsevärt avsikt avskaffa avskaffandet avskaffas avslag avsluta avslutade avslutar avslutas
avslutningsvis avslå avstå avstånd avstår avsätta avsätter avsåg avtal avtalet avvakta avveckla avvecklas avveckling
avvägning avvägningar bakgrund bakgrunden bakom bakåt balans balansen baltiska bana banan band banken bankerna bara
barn barnbarn barnet barnets barnfamiljer barngrupper barngrupperna barngruppernas barnomsorg barns barnskötare
barnäktenskap bas basen baserad baseras baserat batterier be beakta beaktande beaktas bedriva bedrivas bedriver
bedrivit bedrivs bedrägerier bedöma bedömas bedömer bedömningar bedömningen bedöms befinner befintlig befintliga
befogenheter befolkning befolkningen begrepp begränsa begränsade begränsar begränsas begränsat begränsning
begränsningar begär begära begäran begärde begärt begå begår begås begått begåtts behandla behandlade behandlar
behandlas behandlat behandlingen behov behoven behovet behålla behåller behöriga behörighet behöva behövas behövde
behövdes behöver behövs behövt beivra bekant beklagar beklagligt bekostnad bekräftar bekräftas bekymmer bekymmersamt
bekymrad bekämpa bekämpas bekämpningsmedel belopp belysa belyser bemöta bemötande ben bensin bensinskatten beprövad
ber bereda beredd beredda beredning beredningen bereds beredskap berett bero beroende beror beräknas beräkningar
berätta berättade berättar berättat berättelse berättelser berättigade berör beröra berörda berörs beskatta
beskattas beskattning beskattningen besked beskedet beskrev beskriva beskrivas beskriver beskrivit beskrivning
beskrivs beslut besluta beslutade beslutades beslutar beslutas beslutat besluten beslutet beslutsamhet
beslutsfattare besparing besparingar bestämda bestämde bestämma bestämmelse bestämmelser bestämmelserna bestämmer
bestämt bestå bestående bestånd beståndet består besök besöka besökare besöker besöksnäringen besökt besökte betala
betalar betalas betalat betalt beteende betona betonar betrakta betraktas beträffande betyda betydande betydelse
betydelsefull betydelsefulla betydelsen betyder betydligt betyg betytt betänkande betänkandet bevaka bevara bevaras
bevilja beviljade beviljas beviljats bevis bibehålla bibliotek biblioteken bidra bidragande bidragen bidraget
bidragit bidrar bifall bilar bilarna bilaterala bild bilda bildades bildas bilden bilder bildning bilister billig
billiga billigare bindande binder biobränsle biodrivmedel biologiska bistå bistånd biståndet bit bjuda bjuder bl
bland blev bli blicka blicken blir blivit blockad blocköverskridande blod blunda blåser boende boenden boendet bok
bolag bolagen bolaget bolagets bor bord borde bordet borgerlig borgerliga bort borta bortom bortre bortse bostaden
bostadsbidrag bostadsbidraget bostadsbrist bostadsbristen bostadsbyggande bostadsbyggandet bostadskris
bostadsmarknad bostadsmarknaden bostadsminister bostadsministern bostadsområden bostadspolitiken bostadspolitiska
bostadsrätter bostadstillägg bostadstillägget bostäder bott botten bra bransch branschen branscher bred breda
bredare bredd bredda breder brett brev brinner brist bristen brister bristerna bristfällig brott brotten brottet
brottsbekämpande brottsbekämpning brottsbekämpningen brottslighet brottsligheten brottslingar brottsoffer
brottsoffren bruka brukar brutala brutit bry bryr bryta brytas bryter bränder bränsle bränslen bråttom bröstet bröt
budget budgetalternativ budgetar budgeten budgetförslag budgetmotion budgetprocessen budgetproposition budgetramar
budgetreservation budgetunderskottet budskap bukt bussar butiker bygga byggande byggandet byggas byggde byggdes
bygger bygget bygglov byggnader byggs byggt byggts byråkrati byta byter bär bära bärande bäst bästa bättre båda både
böcker bönder bör börda bördan börja började början börjar börjat böter ca cancer cancervården capita central
centralt chans chansen chanser chefer cigaretter cirka cirkulär cirkulära citat citera civila civilbefolkningen
civilminister civilsamhälle civilsamhället civilsamhällets cybersäkerhet cykel cykeln cykla cyklister dagar dagarna
dagliga dagligen dagordningen dagsläget danska datalagring de debattartikel debatten debatter debattera debatterade
debatterar debatteras debatterat debatterats december decennier decennierna decennium definiera definition
definitionen definitivt deklaration del dela delade delaktiga delaktighet delar delarna delas delat delen dels delta
deltagande deltagare deltagit deltar deltid deltog delvis dem demografiska demokrati demokratier demokratiminister
demokratin demokratins demokratisk demokratiskt den denna densamma departementet depression deras desinformation
dess dessa dessutom dessvärre desto destruktiva det detalj detaljer detsamma detta diagnos dialog dialogen diesel
dieselskatten digitala digitalisering digitaliseringen digitaliseringens diktatur diktaturer diplomatiska direkt
direkta direktiv direktiven direktivet diskussion diskussionen diskussioner diskussionerna diskutera diskuterade
diskuterar diskuteras diskuterat diskuterats dit diverse djup djupa djupare djupt djur djuren djurskydd dock dog
dokumentation domar domen dominerande domstol domstolarna domstolen dra drabba drabbade drabbades drabbar drabbas
drabbat drabbats dragit dramatiskt drar dras drastiskt drev dricksvatten drift driva drivande drivas driver drivit
drivkrafterna drivmedel drivs drog droger drygt drömmar drönare dubbelspår dubbelt dubbla duger duktiga dumt dvs
dygnet dyr dyra dyrare dyrt där därefter däremot därför däribland därifrån därigenom därmed därtill då dålig dåliga
dåligt dåvarande dö död döda dödas dödats dödliga dödsfall dödsolyckor dölja döma dömas dömda döms dömts dör dörr
dörrar dörren effekt effektbrist effekten effekter effekterna effektivare effektivisera effektiviseras
effektivisering effektivitet effektiviteten effektivt efter efterfråga efterfrågade efterfrågan efterfrågar
efterfrågas efterfrågat efterhand efterlyser eftersatt eftersom eftertanke efteråt egen egendom egenmakt egenskap
egenskaper egentligen eget egna ej ekologisk ekologiska ekonomi ekonomin ekonomiska ekonomiskt ekosystem elbilar
elektrifiera elektrifiering elektrifieringen elektronisk elen elev eleven elever elevernas elevers elförsörjning
elförsörjningen eller elmarknaden elproduktion elproduktionen elsystem elva elvägar emellan emellanåt emellertid
emot en ena enades enas enats enbart enda endast endif energieffektivisering energipolitik energipolitiken
energipolitiska energiproduktion energislag energisystem energiöverenskommelse energiöverenskommelsen engagemang
engagemanget engagera engagerad engagerade engagerar engagerat enhet enheter enig eniga enighet enigt enkel enkelt
enkla enlighet enligt enorm enorma enormt ens ensam ensamhet ensamheten ensamkommande ensamma ensamstående ensamt
ensidigt enskild enskilde enskildes enskilt enstaka entreprenörer entreprenörskap entré erbjuda erbjudas erbjuder
erbjuds erfarenhet erkänna erkännande erkänner ersätta ersättas ersätter ersättning ersättningar ersättningen
ersätts estetiska etablera etablerade etablerat etablering etableringen etcetera ett europeisk europeiskt evenemang
eventuell eventuella eventuellt ex exakt examen exempel exempelvis exemplet existens existerande existerar expandera
expansion experter exportberoende exporten exportera exporterar externa extra extrema extremism extremt fackförbund
fackföreningar fackliga facto fakta faktiska faktiskt faktor faktorer faktum fall falla fallen faller fallet fallit
falska familj familjeliv familjens familjepolitik familjepolitiken familjer familjeåterförening fanns fantastisk
fantastiska fantastiskt far fara farlig farliga farligt fart fartyg fasa fast fasta fastighetsägare fastna fastnar
fatta fattade fattades fattar fattas fattat fattats fattiga fattigaste fattigdom fattigdomen februari fel felaktig
felaktiga felaktigt fem feministisk feministiska femte fenomen fick fin fina finansiella finansiellt finansiera
finansierad finansierade finansierar finansieras finansierat finansiering finansieringen finansminister
finansministern finansutskottet finansutskottets finna finnas finner finns finska fint fira firar fisk fiska fiskare
fiske fisket fjol fjärdedel fler flera flertal flertalet flest flesta flexibel flexibelt flexibilitet flexibla
flicka flickor flickors fly flyga flygande flygandet flyget flygets flygplan flygplats flygplatser flygplatserna
flygskatt flygskatten flykt flyktingar flyr flytt flytta flyttar flyttas flyttat fokusera fokuserar fokuserat
folkbildningen folket folkhälsa folkhälsan folkmord folkomröstning folkrätten folkvalda fonder fordon fordonen
fordonet form forma formella formellt formen former formerna formuleringar forska forskare forskningen fort fortare
fortbildning fortfarande fortsatt fortsatta fortsatte fortsätta fortsätter fortsättningen fortsättningsvis fossil
fossila fossilfri fossilfria fossilt fot foten fram framför framföra framförde framförs framfört framförts framgent
framgång framgångar framgångsrik framgångsrika framgångsrikt framgår framhålla framhåller framkant framkom
framkommer framkommit framme framstår framtid framtida framtiden framtidstro framåt framöver fred fredags freden
fredlig fri fria friare frigivning frigivningen frihandel frihandelsavtal frihet friheten friluftslivet frisk friska
friskare friskolor fristående fritid fritidsaktiviteter fritidspengen fritt frivillig frivilligt fruktansvärda
fruktansvärt frustration främja främjar främjas främmande främst främsta fråga frågade frågan frågar frågat
frågeställningar frågetecken frågor frågorna från frånvaro full fulla fullfölja fullgöra fullkomligt fullo
fullskaliga fullständig fullständiga fullständigt fullt fundament fundera funderar fungera fungerade fungerande
fungerar fungerat funkar funktion funktioner funktionshinder funktionshindrade funktionsnedsättning
funktionsnedsättningar funnit funnits fusk fusket fylla fyller fyllt fyrstegsprincipen fysisk fysiska fysiskt
fällande fängelse fängelser färdas färdig färdiga färdigt färg färre få fånga fångar får fåtal fått född födda föds
följa följande följas följd följde följder följdmotion följer följs följt föll för föra förankrad förankrat
förankring förare föras förband förbereda förbereder förbi förbjuda förbjudas förbjudet förblir förbud förbättra
förbättrad förbättrar förbättras förbättring förbättringar förda förde fördel fördela fördelar fördelarna fördelas
fördelningen fördes fördjupa fördjupad fördjupade fördubblats före förebild förebygga föredöme förefaller föregående
föregångsland förekomma förekommande förekommer förekommit förekomsten föreligger föremål förena förenar förening
föreningar föreningslivet förenkla förenklas förenligt föreskrifter föreslagit föreslagna föreslog föreslå föreslår
föreslås förespråkar företag företagande företagare företagen företaget företags företagsklimat företrädare
företräder förfarande förflytta förfogande förföljelse förhandla förhandlar förhandlat förhandling förhandlingar
förhandlingarna förhindra förhindrar förhindras förhoppning förhoppningar förhoppningsvis förhålla förhållande
förhållanden förhållandena förhållandet förhållandevis förhåller förhållningssätt förklara förklarade förklarar
förklaring förlora förlorad förlorade förlorar förlorat förlust förluster förlänga förlängas förlängning
förlängningen förlängs förmedla förmodligen förmå förmåga förmågan förmågor förmån förmånen förmåner förmår förnyad
förnybar förnybara förnybart förordar förordning förorter förr förra förrän förs församling församlingar
församlingen förseningar förskola förskolan förskolans förskollärare förskolor förslag förslagen förslaget först
första förstod förstärka förstärkas förstärker förstärkning förstärkningar förstärks förstärkta förstå förståelse
förstår förstås förstått förstör förstöra försvann försvara försvarar försvarare försvaras försvaret försvarsbeslut
försvarsförmåga försvarsindustri försvarsministern försvarspolitiska försvarsutskottet försvinna försvinner
försvunnit försvåra försvårar försvåras försäkra försäkrade försäkringar försäkringen försäljning försäljningen
försämra försämrad försämrade försämrar försämras försämrat försämrats försämring försämringar försök försöka
försöker försökt försökte försörja försörjning försörjningsstöd fört förtid förtjänar förtroende förtroendet
förtroendevalda förtryck förtrycket förts förtydliga förtydligande förtydligas förut förutom förutse förutsägbarhet
förutsätter förutsättning förutsättningar förutsättningarna förvalta förvaltas förvaltning förvaltningen
förvaltningsdomstolen förvar förverkliga förvisso förvänta förväntade förväntan förväntar förväntas förväntningar
förvärras förvånad förvånande förvånar förälder föräldern föräldraförsäkring föräldraförsäkringen föräldrapenning
föräldrar föräldrarna föräldrarnas föräldrars förändra förändrar förändras förändrat förändrats förändring
förändringar förändringarna förändringen förödande gagn gagnar gammal ganska garantera garanterar garanteras
garantier garantipension garantipensionen gatan gator gav gavs ge gehör gemensam gemensamma gemensamt gemenskap
generationens generationer generell generella generellt genererar generös generösa generöst genom genomför genomföra
genomföras genomförda genomförde genomfördes genomförs genomfört genomförts genomgripande genomgått genomslag
genomsnitt genomsnittliga genomsyra genomtänkt gentemot geografiska geografiskt geopolitiska ger ges gett getts gick
gifta gifter giftiga gillar gisslan given givet givetvis givit gjorda gjorde gjordes gjort gjorts glad glada
glesbygd glesbygden globalt gläder glädjande glädje gläds glömma glömmer glömt god goda godkänd godkända godkänna
godkännande godkänt gods godstransporter gott grad grader grann grannar grannland grannländer granska granskar
granskas granskat granskning granskningar granskningen gratis grepp grov grova grovt grund grundar grunden grunder
grundlag grundlagen grundläggande grundskola grundskolan grundsärskolan grupper grupperna gräns gränsen gränserna
gränshinder grönt gymnasieskolan gymnasiet gymnasieutbildning gynna gynnar gynnas gälla gällande gällde gäller gällt
gäng gängen gängkriminalitet gärna gå gång gången gånger gångna går gått gåvor gör göra göras görs ha hade haft halv
halvt halvår halvåret hamna hamnade hamnar hamnat hamnen han hand handeln handelsavtal handen handla handlade
handlar handlat handlingar handlingarna handlingskraft handlingskraftig handlingsplan handlingsplanen handläggare
handläggningstider handläggningstiderna hann hantera hanterar hanteras hantering hanteringen har hastighet hat
hatbrott haven hedersförtryck hedersrelaterat hedersvåld hedra hektar hel hela helger helhet helheten helhetsgrepp
heller hellre helst helt heltid heltäckande hemifrån hemkommun hemland hemlighet hemlän hemländer hemlösa hemma
hemmaplan hemmet hemsida hemställan hemtjänst hemtjänsten hemvärnet henne hennes herrar heter hette himla hinder
hindra hindrar hindras hinna hinner historia historisk historiskt hit hitta hittar hittat hittills hjälp hjälpa
hjälper hjälpmedel hjärta hon honom hopp hoppar hoppas hoppats hos hot hota hotad hotade hotar hotas hoten hotet
humanitär humanitära humanitärt hundra hundratals hundratusentals hunnit hur huruvida huset hushåll hushållen huvud
huvudanförande huvudet huvudman huvudmannaskap huvudmän huvudsak huvudsakliga huvudsakligen huvudstad hyr
hyreskontrakt hyreslägenheter hyresrätter hyressättning hyror hyrorna hälften hälsa hälsan hämta hända hände
händelse händelser händer hänga hänger hänsyn hänt hänvisa hänvisade hänvisar hänvisas hänvisning häpnadsväckande
här härifrån häromdagen hävda hävdar hävdat hål hålla hållas hållbara hållbarhet hållbart håller hållet hållit
hållning hålls hård hårda hårdare hårdast hårt hög höger högern höghastighetståg höginkomsttagare högkonjunktur
högre högskola högskolor högst högt höja höjas höjd höjde höjdes höjer höjning höjningen höjs höjts höll hölls hör
höra hörde hört höst höstas hösten höstens i ibland icke idag ideella identifiera identitet ideologi ideologisk
ideologiska ideologiskt idrotten idrottsrörelsen idé idéer idén ifall ifrågasätta ifrågasättas ifrågasätter
ifrågasätts ifrån igen igenom igång ihjäl ihop ihåg illa illegal illegala illegalt implementera implementeras
implementeringen imponerande import importera importerar in inbetalningarna inblandade inblandning inbrott
incitament indirekt individ individen individens individer individuell individuella individuellt industrier
industrin industrins ineffektiv ineffektiva inflation inflationen inflytande informationen informera infrastruktur
infrastrukturen infrastrukturminister infrastrukturministern infrastrukturplanen inför införa införande införandet
införas införde infördes införs införsel infört införts inga ingenting inget ingick ingrepp ingripa ingå ingång
ingår ingått inhemska initiativ initiativet inkludera inkluderande inkluderar inkluderas inkludering inklusive
inkomst inkomster inkomsterna inköp inleda inledde inleddes inledningsvis inleds inlett inlägg innan inne innebar
inneboende inneburit innebär innebära innefattar innehåll innehålla innehåller innehållet innehöll innevarande
innovationer innovativa inom inrikes inriktning inrätta inrättas insats insatsen insatser insatserna inse inser
insett insikt insikten inskrivna inskränka inskränkningar inslag instans institution institutioner instrument
inställning instämma instämmer insyn intagna inte integration integrationen integrationsminister integrationspolitik
integrationspolitiken integrera integritet integriteten intensifiera intensifieras intensivt intentioner interna
interpellationsdebatt intervju intill intressant intressanta intresse intressen intresserad intresserade intresset
intryck intäkter intäkterna invandrare invandring invandringen invasion invasionen inverkan investera investerar
investerat investering investeringar investeringarna investeringsstöd investeringsstödet invändningar irakiska
iranska islamistiska isolering israeliska istället isär itu iväg ja jag jaga januari januariavtalet januaripartierna
januariöverenskommelsen jobb jobba jobbade jobbar jobbat jobben jobbet jobbskatteavdrag jobbskatteavdraget jord
jordbruk jordbruket jordbruksmark jordbruksutskottet jorden jordens journalister journalistik ju judar jul juli juni
juridisk juridiska juridiskt just justera justeras justeringar justitieminister justitieministern justitieutskottet
jägare jämför jämföra jämföras jämförelse jämfört jämlik jämlika jämlikhet jämlikheten jämlikt jämna jämställd
jämställda jämställdheten jämställdhetspolitiken jämställdhetspolitiska järnväg järnvägar järnvägen järnvägssystemet
jättebra jättemycket jätteviktigt kallad kallade kallat kameraövervakning kameror kammare kammaren kammarens kamp
kan kanske kap kapacitet kapaciteten kapitel karaktär karriär kartlägga kasta kastar katastrof kedjan kemikalier
kemiska kilometer klar klarade klarar klaras klarat klargöra klarhet klart klass klassas klassrummet klimat
klimatarbete klimatarbetet klimatet klimatfrågan klimatförändringar klimatförändringarna klimatmål klimatmålen
klimatnytta klimatområdet klimatomställning klimatomställningen klimatpolitik klimatpolitiken klimatpåverkan
klimatsmart klimatsmarta klimatutsläpp klimatutsläppen kliniska kliv klok kloka klokt klyftorna kläder kläm knappast
knappt knyta knäcka knäna koalitionen koldioxid koldioxidutsläpp koldioxidutsläppen kollega kollegor kollektiva
kollektivavtal kollektivt kom kombination kombinera kombineras komma kommande kommentar kommentera kommer
kommersiell kommersiella kommission kommissionens kommit kommitté kommittémotion kommun kommunala kommunalråd
kommunalt kommunen kommunens kommunerna kommunicera kommunikation kommunpolitiker kommunsektorn kompensation
kompensera kompenseras kompetens kompetensen kompetensförsörjning kompetensförsörjningen kompetensutveckling
kompetent komplement komplettera kompletterande kompletteras komplex komplexa komplicerad komplicerade komplicerat
kompromissa koncentrera konferens konflikt konflikten konflikter konjunkturen konkret konkreta konkurrensen
konkurrenskraft konkurrenskraften konkurrenskraftiga konkurrenskraftigt konkurrera konkurrerar konkurs konsekvens
konsekvensanalys konsekvensen konsekvenser konsekvenserna konsekvent konst konstant konstatera konstaterade
konstaterar konstateras konstaterat konsten konstigt konstitution konstitutionsutskottet konstitutionsutskottets
konstnärer konstnärliga konstruktiv konstruktiva konstruktivt konsument konsumenterna konsumtion konsumtionen
kontakt kontakter kontanter kontinent kontinenten kontinuerlig kontinuerligt kontinuitet kontor kontrakt kontrast
kontroll kontrollen kontroller kontrollera kontrollerar kontrolleras konvention konventionella konventioner koppla
kopplad kopplade kopplas kopplat koppling kopplingar kopplingen korrekt korrekta korruption kort kortare kortsiktiga
kostar kostat kostnad kostnaden kostnader kostnaderna kostnadseffektivt kostnadsutjämningen kr kraft kraften krafter
krafterna kraftfull kraftfulla kraftfullt kraftig kraftiga kraftigt kraftnät kraftslag krafttag kraftverk krav
kraven kravet kreativa kreativitet kreditrestriktionerna krig kriget krigets krigsmateriel kriminalisera
kriminaliseras kriminalisering kriminalitet kriminaliteten kriminell kriminella kriminellt kring krisberedskap
krisen kriser kristna kriterier kritik kritiken kritisera kritiserade kritiserar kritiserat kritiserats kritisk
kritiska kritiskt krona kronor kropp kroppar kroppen kränkningar kräva krävande krävas krävde kräver krävs krävt
krångligt kubanska kulturarv kulturarvet kulturell kulturella kulturen kulturer kulturkanon kulturliv kulturlivet
kulturminister kulturministern kulturpolitik kulturpolitiken kulturpolitiska kulturskolan kunde kunder kunderna
kunna kunnat kunskap kunskapen kunskaper kunskaperna kunskapsnation kurdiska kurser kvadratmeter kvalificerad
kvalificerade kvalitet kvaliteten kvar kvarstår kvarts kvinnan kvinnliga kvinnodominerade kvinnor kvinnorna kvinnors
kvotering kväll kvällar kyrkan kyrkans kyrkliga kyrkor källa kämpa kämpar kämpat känd kända kände känna kännas
kännedom känner känns känsla känslan känsliga känslor känt kärlek kärna kärnan kärnkraft kärnkraftverk kö köer
köerna kömiljard kömiljarden kön könen köp köpa köper köpt kör köra körkort kött lade lades lag laga lagar lagarna
lagen lagens lagföra lagförslag lagförslaget lagliga lagom lagra lagstifta lagstiftning lagstiftningen lagt lagts
lagändring lagändringar lagändringen land landa landar landat landet landets lands landsbygd landsbygden
landsbygdens landsbygdsminister landsbygdsministern landskap landstingen lantbrukare lantbrukarna lantbruket larm
lastbil lastbilar led leda ledamot ledamoten ledamotens ledamöter ledamöterna ledande ledare ledarskap ledda ledde
leder lediga ledning ledningen leds legala legat legitimitet legitimiteten legitimt lett leva levde lever
leveranssäkerhet leveranssäkerheten leverera levererar levereras levererat levnadsvillkor levt liberal liberaler
licensjakt lidande lider ligga ligger lika likadant likasinnade likhet liknande liknar liksom likväl likvärdig
likvärdiga likvärdighet likvärdigheten likvärdigt linjen lista listan lita litar liten liter litet litteratur liv
livet livets livslängd livslånga livsmedel livsmedelsproduktion livsmedelsproduktionen livsmedelsstrategi livsstil
ljus ljuset locka logik lokal lokala lokaler lokalt lova lovade lovar lovat luft luften lugn lyckades lyckas lyckats
lyder lyft lyfta lyftas lyfte lyfter lyftes lyfts lyser lyssna lyssnade lyssnar lyssnat läge lägen lägenhet
lägenheter läget lägga läggas lägger läggning läggs lägre lägst lägsta läkemedel lämna lämnade lämnades lämnar
lämnas lämnat lämnats lämplig lämpliga lämpligt län länder länderna ländernas länders länet längden länge längre
längs längst länken länsstyrelser länsstyrelsernas lär lära lärande lärandet lärare lärarna lärarutbildningen
lärdomar lärosäten lärosätena lärt läsa läser läsning läst läste lät lätt lätta lättare låg låga låginkomsttagare
lågkonjunktur lågkonjunkturen lågt lån låna lång långa långsamt långsiktig långsiktighet långsiktigt långt
långtgående långtidsarbetslösa långvarig långvarigt låsa låta låter låtit löfte löften lön löna lönar lönen löner
lönerna lönsam lönsamhet lönsamheten lönsamma lönsamt löntagare löpande löper lösa lösas löser lösning lösningar
lösningarna löst majoritet majoriteten makt mamma mamman mammor man mandat mandatperiod mandatperioden mannen
marginaler markant marken marker markera markerar marknad marknaden marknadens marknader marknadsekonomi
marknadsföring marknadshyror marknadsmässiga markägare massa massiva massor matematik maten material materiel
matsvinnet maximalt med medan medarbetare medborgare medborgarna medborgarnas medborgarskap meddela meddelade medel
medelstora medför medföra medfört medger mediciner medicinsk medicinska medier medierna medlem medlemmar medlemskap
medlemsländer medlemsländerna medlemsstater medlen medverka medverkan medverkar medverkat medveten medvetet medvetna
megawatt mellan men menade menar mening meningen meningsfull mer mera merparten mest mesta meter metod metoden
metoder mig migrationen migrationsminister migrationspolitik migrationspolitiken mikroplaster mil militär militärt
miljard miljarder miljarderna miljon miljoner miljontals miljö miljöbalken miljöer miljöminister miljöministern
miljömål miljömålen miljön miljöpolitik miljöpolitiken miljöpåverkan miljöskatter miljövänlig miljövänliga
miljövänligt min mina mindre minimera ministern ministerns ministerrådet ministrar minnas minne minnet minns
minoritet minoriteten minoriteter minoritetsspråken minska minskad minskade minskar minskas minskat minskning minst
minsta minuter missar missat missbruk misshandel misslyckande misslyckas misslyckats misstag misstro misstänkt
misstänkta miste mitten mobila mod modell modellen modeller moderat modern modernisera moderniseras modernt moment
moms momsen monopol mord morgondagens morgonen mot motion motionen motioner motionerat motionerna motionstiden
motionsyrkanden motiv motivera motiverade motiverar motiverat motivering motsatsen motsatt motsatta motstånd
motståndare motsvarande motsvarar motsätter motsättningar mottagande mottagandet motverka motverkar motverkas
multilaterala museer museerna musik muskler mycket myndighet myndighetens myndigheter myndigheterna myndigheternas
myndigheters män mängd mängden mängder männen människa människan människans människas människohandel människor
människorna människors mänsklig mänskliga mänskligheten märker märklig märkliga märkligt märks mäta må mål målen
målet målsättning målsättningar målsättningen mån månad månaden månader månaderna månaders många mångfald mångfalden
mångt mår måste mått möjlig möjliga möjligen möjliggör möjliggöra möjlighet möjligheten möjligheter möjligheterna
möjligt mönster mördades möta mötas möte möten möter mötes mötet möts mött mötte nackdelar namn namnet narkotika
nation natten natur naturen naturlig naturliga naturligt naturligtvis naturreservat naturresurser naturvärden
naturvård ned neddragning neddragningar nedläggning nedläggningen nedrustning nedsatt nedskärningar nedåt negativ
negativa negativt nekas nere nettonollutsläpp nio nivå nivåer nivån nog noga noggrann noggrant noll nollvision norm
normala normalt normer notera noterade noterar noterat november nr nu nuläget numera nuvarande nyckel nyckelbiotoper
nyckeln nyfiken nyhet nyligen nyproduktion nyss nytta nyttja nyttjas nämligen nämna nämnas nämnda nämnde nämndes
nämner nämns nämnt nämnts när nära närhet närheten näring näringar näringarna näringen näringsidkare
näringsministern närma närmar närmare närmast närmaste närområde närområdet närstående närtid närvarande närvaro
närvaron näst nästa nästan nät nätet nätverk nå någon någonsin någonstans någonting något några når nås nått
nödvändig nödvändiga nödvändighet nödvändigt nöjd nöjda nöjer oacceptabelt oacceptabla oansvarigt oavsett
obegripligt oberoende oberoendet obligatorisk obligatoriska obligatoriskt och också oegentligheter oerhört of
offensiv offentliga offentligt offer officerare officiella ofta oftare oftast ohälsa ohälsan ohållbart ojämlikhet
ojämlikheten okej oklarheter oklart oktober olaglig olagliga olagligt olika olja olycka olyckligt olyckor om ombud
omedelbara omedelbart omfatta omfattande omfattar omfattas omfattning omfattningen omfördelning omgivande omgivning
omgående omkring ompröva område områden områdena området omsorg omsorgen omställning omställningen omständigheter
omvärld omvärlden omöjligt ont onödan onödig onödiga onödigt opartiskhet operationer operatörer opposition
oppositionella oppositionen ord orden ordentlig ordentligt ordet ordförande ordföranden ordförandeskap
ordförandeskapet ordinarie ordna ordning ordningen oredlighet organ organisationer organisationerna organisera
organiserad organiserade organiserar orimliga orimligt orka orkar oro oroad oroande oroar orolig oroliga oron
oroväckande orsak orsaka orsakar orsaken orsaker orsakerna ort orter orättvisa orättvisor orättvist oseriösa
oskyldiga oss osv osäker osäkerhet osäkra otaliga otillräckliga otroligt otrygga otrygghet otryggheten otydligt ovan
ovanligt ovanstående paket palestinier pandemin pappa papper papperet pappor par parallellt parlament
parlamentariker parlamentarisk parlamentariskt parlamentet part parter parterna parti partier partierna partiernas
partiers partiet partiledare partner pass passa passar passerat passiv passivt patient patienten patienter
patienterna pedagogisk pedagogiska peka pekade pekar pekas pekat pengar pengarna penningtvätt pension pensionen
pensioner pensionerna pensionssystem pensionssystemet pensionsålder pensionsåldern pensionärerna perfekt period
perioden perioder permanent permanenta person personal personalen personen personer personerna personliga
personligen personligt perspektiv perspektivet placeras planen planer planera planerade planerar planeras planerat
planeringen planeten plast plastpåsar plats platsen platser plattformar plikt plocka plockar plånboken plötsligt
pojkar polis polisanställda poliser politik politiken politikens politiker politikerna politikområden politisk
politiska politiskt position positioner positiv positiva positivt potential poäng poängtera praktik praktiken
praktiska praktiskt prata pratade pratar pratat praxis precis presentera presenterade presenterades presenterar
presenteras presenterat presenterats pressa primärvården princip principen principer principerna principiella
principiellt prioritera prioriterad prioriterade prioriterar prioriteras prioriterat prioriteringar prioritet pris
priser priserna priset privata privatpersoner problem problematik problematiken problematiskt problemen problemet
procent procents process processen processer producenter producera producerar produceras produkt produkter
produktionen produktivitet produktiviteten professionella professionen professor prognos projekt projektet
promemorian proportion proposition propositionen propositioner prostitution protokollet prov proven präglar präglas
präglat präglats pröva prövas prövning prövningar psykiatrin psykiatriska psykisk psykiska psykiskt publicerade
punkt punkten punkter punkterna punktlighet punktligheten på påbörja påbörjade påbörjades påbörjas påbörjat
påbörjats pådrivande pågående pågår pågått pålitlig påminna påminnelse påminner påpeka påpekade påpekar påpekat
påskynda påstå påstående påstår påtagligt påtalar påtalat påtryckningar påverka påverkan påverkar påverkas påverkat
rad raden radikalisering radikalt rakt ram ramar ramarna ramen ramverk ramverket rapporten rapporter rapportera
rapporterade rapporterar rapporteras rapporterat rapportering rasism reagera reagerade reagerar reaktorer
reaktorerna reda redan redo redogjorde redogjort redogöra redovisa redovisade redovisar redovisas redovisat
redovisningen redskap reduktionsplikten reella reform reformen reformer reformera reformeras reformering
reformeringen reformerna regel regelbaserade regelbundet regelkrångel regelverk regelverken regelverket regering
regeringar regeringen regeringens regeringsbildningen regeringsformen regeringsförklaringen regeringsmakten
regeringspartierna regeringsställning regi regim regimen regimer regionalt regionen regionerna register registrera
registrerade regler reglera reglerar regleras regleringar regleringen regleringsbrev regleringsbrevet reglerna
reguljära rehabilitering rejäl rejäla rejält reklam rekommendationer rekommenderar rekrytera rekrytering
rekryteringen rektorer relation relationen relationer relationerna relativt relevant relevanta religion religiös
religiösa remiss remissinstanser remissinstanserna remissvar ren rena replik replikskifte replikskiftet representant
representanter representerar reproduktiv resa resan resande resenärer reser reservation reservationen reservationer
reservationerna reservera resolution resonemang resonera resor respekt respekten respektera respekterar respekteras
respektive rest restauranger resten restriktioner restriktiv resultat resultaten resultatet resultera resulterat
resurser resurserna retorik retoriken rik rika rikare rikaste riksdagen riksdagsledamot riksdagsledamöter
riksdagspartier rikt rikta riktad riktade riktar riktas riktat riktats riktig riktiga riktigt riktlinjer
riktlinjerna riktning riktningen rimlig rimliga rimligen rimligt rimmar ringa risk risken risker riskera riskerar
riskerna riva ro robust roligt roll rollen rovdjur rubriken rullar rum rummet runt rustade rustar rutiner ryggen
rymden rymdverksamhet rymmer ryms rysk ryska räcka räcker rädd rädsla räkna räknar räknas räknat räkning ränta
räntan rätt rätta rätten rättighet rättigheter rättigheterna rättskedjan rättsstat rättsstaten rättsstatens
rättssäker rättssäkerhet rättssäkerheten rättssäkert rättsväsen rättvis rättvist råd råda rådande råder rådets
rådgivning råkar rödgröna röka rökning rör röra rörande rörlighet rörligheten röst rösta röstade röstar röstat
röster rösträtt rötter sa sade sagt sagts sak saken saker sakerna saklighet saknade saknar saknas salen samarbeta
samarbetar samarbete samarbeten samarbetet samarbetspartier samarbetspartierna samband samförstånd samhälle
samhälleliga samhällen samhället samhällets samhällsekonomiska samhällsekonomiskt samhällsfunktioner
samhällskontraktet samhällsnytta samhällsproblem samhällsservice samhällsuppdrag samhällsutveckling
samhällsutvecklingen samla samlad samlar samlas samlat samma samman sammanhang sammanhanget sammanhållen
sammanhållet sammanhållning sammanhållningen sammanlagt sammansatta sammantaget samordna samordnare samordning
samordningen samråd samröre samsyn samt samtalen samtalet samtidigt samtliga samverka samverkar sanktioner sanningen
sannolikhet sannolikt sant satsa satsade satsar satsas satsat satsning satsningar satsningarna satsningen satt satta
satte se sedan seger segregation segregationen sektor sektorer sektorn seminarium sen senare senast senaste sent
separat september ser seriös seriösa seriöst servettskiss service servicen ses sett sexualbrott sexuell sexuella
sexuellt sidan sidor siffra siffran siffror siffrorna sig signal signaler sikt sikte sin sina sist sitt sitta
sittande sitter situation situationen situationer sju sjuk sjuka sjukdom sjukdomar sjukersättning sjukförsäkring
sjukförsäkringen sjukhuset sjukpenning sjukskriven sjukskrivna sjukskrivning sjukskrivningar sjukskrivningsprocessen
sjuksköterskor sjukvården sjukvårdens sjunker sjunkit sjysta själv själva självbestämmande självfallet självklar
självklara självklarhet självklart självkörande självmord självstyret självständig självständiga självständighet
självständigt självt sjöar sjöfarten sjön ska skada skadade skadar skadas skadestånd skadlig skadliga skadligt
skador skadorna skaffa skala skall skam skapa skapade skapar skapas skapat skapats skarpa skarpare skattebetalare
skattebetalarna skattebetalarnas skatteflykt skattefusk skattehöjningar skatteintäkter skattemedel skatten
skattepengar skattepolitik skattepolitiken skatter skattereform skatterna skattesystem skattesystemet skattesänkning
skattesänkningar skatteutskottet skatteväxling ske skedde skede sker skett skicka skickade skickar skickas skickat
skilja skiljer skillnad skillnaden skillnader skillnaderna skilsmässa skjuta skjutas skjuter skjutningar skjuts
skogar skogen skogsbruk skogsbruket skogsbränder skogsägare skola skolan skolgång skollagen skolor skolorna
skolresultat skrev skriftlig skriftliga skriker skriva skrivelse skrivelsen skriver skrivit skrivning skrivningar
skrivs skrämmande skuld skulden skulder skull skulle skydda skyddad skyddade skyddar skyddas skyddat skyddsbehövande
skyddsjakt skyddsnät skyddsvärda skyldig skyldiga skyldighet skyldigheter skynda skyndsamt skäl skälen skälet skär
skära skärgård skärpa skärpas skärpningar skärps sköta sköter sköts skött slag slagit slagits slags slippa slipper
sliter slog slopa sluta slutade slutar slutat slutbetänkande slutet slutit slutligen slutsats slutsatsen slutsatser
slutändan släktingar släppa släpper släpps slå slår slås slåss slöseri smarta små småföretag småföretagare småningom
småskaliga snabb snabba snabbare snabbast snabbt snarare snarast snart snitt snus sociala socialdemokrat
socialdemokratin socialdemokratisk socialdemokratiskt socialförsäkringsminister socialminister socialministern
socialt socialtjänst socialtjänsten socialutskottet socioekonomiska socioekonomiskt solceller soldater solidarisk
solidariskt som sommar sommaren somras sondmatning sorg sorgligt sorts sparande sparar speciell speciella speciellt
specifik specifika specifikt speglar spela spelar spelat spelregler sponsring sportskyttar sprida sprider spridning
sprids sprängningar språk språket spännande spår spåren stabil stabila stabilitet stabiliteten stabilt stadigt
stadium stambanor standard stanna stannar stark starka starkare starkaste starkt starta startade startar startat
stat stater statistik statistiken statlig statliga statsbidrag statsbidragen statsbidraget statsbudgeten statskassan
statsråd statsrådet statsrådets status steg steget stegvis sticker stifta stiga stigande stiger stimulera stod
stolarna stolta stolthet stoppa stoppar stoppas stor storlek storstadsregionerna storstäder storstäderna stort
straff straffa straffas straffen straffskärpningar strategier strategin strategiskt strax stress strid strider
strikt struktur strukturella strukturer sträcka sträckan sträcker sträckor strängare sträva strävan strävar
studenter studenterna studera studerande studerar studie studier studiero stund stycken styr styra styrande styras
styre styrelse styrka styrkan styrkor styrningen styrs styrt städer städerna ställa ställas ställda ställde ställe
ställen ställer stället ställning ställningstagande ställningstaganden ställs ställt ställts stämma stämmer ständig
ständiga ständigt stänga stängas stänger stängs stärka stärkas stärker stärks stävja stå stål stånd ståndpunkt
ståndpunkter står stått stöd stöder stödet stödja stödjer stöldgods stör störningar större störst största stötta
stöttar subventioner subventionera subventionerade subventionerna successivt summa summor sund supportLists suttit
suveränitet svag svaga svagare svagt svar svarade svarar svarat svaren svaret svars svart svek svenskar svår svåra
svårare svårast svårigheter svårt syftade syftar syfte syften symbolpolitik syn synen synnerhet synnerliga
synnerligen synpunkt synpunkter syns synsätt sysselsättning sysselsättningen system systematiska systematiskt
systemen systemet säga sägas säger sägs säker säkerhetsläget säkerhetsordningen säkerhetspolitik säkerhetspolitiken
säkerhetspolitisk säkerhetspolitiska säkerhetspolitiskt säkerhetsråd säkerställa säkerställas säkerställer säkert
säkra säkrar säkrare säkras sälja säljas säljer säljs sällan sämre sämst sämsta sända sändningstillstånd sänka
sänkas sänker sänkning sänkningen sänks sänkta sänkte särskild särskilda särskilt särskolan särställning sätt sätta
sättas sätter sättet sätts så sådan sådana sådant såg såklart således sårbarhet såsom såväl söka sökande söker sökt
sökte sönder t ta tack tacka tackar tacksam tag taget tagit tagits tak taket takt takten tal tala talade talar
talare talarstol talarstolen talas talat talesperson talman talmannen tanke tanken tappar tappat tar tas tecken
tekniken tekniker teknikutveckling teknikutvecklingen teknisk telefon tendens tendenser tenderar terawattimmar
territoriella territorium terror terrorism terrorister terroristorganisation testa text texten tid tiden tidens
tider tidig tidiga tidigare tidigt tidningar tidningen tidpunkt tids tidsbegränsade till tillbaka tillfredsställande
tillfälle tillfällen tillfället tillfällig tillfälliga tillför tillföra tillföras tillförs tillgodose tillgodoses
tillgängliga tillgänglighet tillgängligheten tillgängligt tillgång tillgångar tillgången tillhandahålla tillhör
tillit tilliten tillkom tillkommer tillkommit tillkännagivande tillkännagivanden tillkännagivandet tillräcklig
tillräckliga tillräckligt tillsammans tillsatt tillsatte tillsattes tillsatts tillskott tillståndet
tillståndsprocesser tillståndsprocesserna tillsyn tillsynen tillsätta tillsättas tillsätter tillsätts tilltro
tilltron tillträdde tillträde tillvaro tillväxt tillväxten tillägg tillämpa tillämpar tillämpas tillämpning
tillämpningen tillåta tillåtas tillåter tillåtet tillåtna tillåts timmar timme timmen ting tio tiotusentals titta
tittade tittar tittat tjejer tjäna tjänar tjänat tjänst tjänstemän tjänsten tjänster tobak tog togs tolka tolkar
tolkas tolkning tolkningar tolkningen tolv tomma ton tonläge torde torka torkan tortyr total totala totalförbud
totalt tradition traditionella traditioner trafik trafiken trafikslag trafiksäkerheten trafikutskottets tragiskt
trakasserier transatlantiska transparens transparent transporter transportera transporterna transportsektorn
transportslag transportsystem transportsystemet trappa tre tredje tredjedel tredjedelar trend trenden trevligt trivs
tro trodde troligen troligtvis tron tror trossamfund trots trott trovärdig trovärdighet tryck trycka trycker trycket
trygg trygga trygghet tryggheten trygghetsboende trygghetsboenden trygghetssystem tryggt träd träda trädde träder
träffa träffade träffar träffas träffat träning tråkigt trångboddhet trösklar trösklarna tuff tuffa tuffare tufft
tung tunga tungt tur tusentals tvekan tveksam tvinga tvingade tvingades tvingar tvingas tvingats tvivel tvungen
tvungna tvärtom två tvång tvångsmedel tvångsäktenskap tvåstatslösning tycka tyckas tycker tycks tyckt tyckte tyder
tydlig tydliga tydligen tydliggör tydliggöra tydlighet tydligt tyngre typ typen typer tysta tyvärr täcka täcker
tämligen tänk tänka tänkas tänkbara tänker tänkt tänkta tänkte tätorter tätt tåg tågen tåget ukrainska umgänge undan
undanröja undantag undantaget under undergräva undergräver underhåll underhållet underlag underlätta underlättar
underlättas underskott undersköterska undersköterskor understryka understryker undersöka undersökning undersökningar
undervisning undervisningen undrar undvika undvikas ungas ungdomar ungdomarna ungdomars ungdomspsykiatrin ungefär
unik unika unikt universitet upp uppdaterad uppdateras uppdraget uppe uppehålla uppehållstillstånd uppemot uppenbar
uppenbara uppenbarligen uppenbart uppfattade uppfattar uppfattas uppfattning uppfattningar uppfattningen uppfylla
uppfyllas uppfyller uppföljning uppföljningen uppger uppgick uppgift uppgiften uppgifter uppgifterna uppgå uppgår
uppgörelse upphandla upphandling upphandlingar upphandlingen upphov upphör upphöra uppkopplade uppkoppling uppleva
upplevde upplevelser upplever upplevs upplevt uppmana uppmanar uppmaning uppmuntra uppmuntrar uppmuntras
uppmärksamhet uppmärksamma uppmärksammade uppmärksammas uppmärksammat uppmärksammats uppnå uppnår uppnås uppnått
upprepa upprepade upprepar upprustning upprätta upprättelse upprätthålla upprätthållas upprätthålls upprörd uppsatta
uppskattar uppskattning uppslutning uppstod uppstå uppstår uppstått upptäcka upptäckt uppvisar uppvärmningen uppväxt
uppåt urholkas ursprung ursprungliga ursäkt ut utan utanför utanförskap utanförskapet utanförskapsområden
utbetalningar utbilda utbildad utbildade utbildar utbildning utbildningar utbildningen utbildningsinsatser
utbildningsministern utbildningsplatser utbildningssystemet utbildningsutskottet utbredd utbud utbudet utbyggd
utbyggnad utbyggnaden utbyte utdelning ute uteblivna utfall utfallet utforma utformas utformat utformning
utformningen utför utföra utförare utföras utförs utgifter utgifterna utgiftsområdet utgå utgångspunkt
utgångspunkten utgångspunkter utgår utgör utgöra utgörs utifrån utjämna utjämningssystemet utlandet
utlandsmyndigheterna utlovade utländsk utländska utlänningar utmanande utmanas utmaning utmaningar utmaningarna
utmaningen utmärkt utnyttja utnyttjande utnyttjar utnyttjas utom utomlands utreda utredare utredaren utredas utreder
utredningar utredningstjänst utreds utrett utretts utrikes utrikesfödda utrikesminister utrikesministern
utrikespolitik utrikespolitiken utrikesutskottet utrustning utrymme utsatt utsatta utsatthet utsatts utse utskott
utskotten utskottet utskottets utskottsinitiativ utskottsmajoriteten utsläpp utsläppen utsläppsminskningar
utsläppsrätter utsträckning utsättas utsätter utsätts uttag uttala uttalade uttalande uttalanden uttalar uttalat
uttryck uttrycka uttrycker uttrycket uttryckligen uttryckt uttryckte utveckla utvecklade utvecklar utvecklas
utvecklat utvecklats utveckling utvecklingen utvecklingsländer utvecklingssamarbete utvidgning utvisas utvisning
utvärdera utvärderas utvärdering utvärderingar utvärderingen utöka utökad utökar utökas utökat utöva utövar utövas
utöver vackert vackra vad vakna vakt valde valet valfriheten valrörelsen valsedlar valt vana vanlig vanliga
vanligare vanligaste vanligt vann vapen vapenbrott var vara varaktigt varandra varandras varannan varav vardagen
vare varenda varierande varierar varifrån varit varje varken varm varmt varnade varnar varor vars varsel vattenkraft
vattenkraften vattnet vecka veckan veckor veckorna velat vem verk verka verkar verkat verklig verkliga verkligen
verklighet verkligheten verkligt verksamhet verksamheten verksamheter verksamheterna verksamma verkstad verkställa
verktyg vet veta vetenskap vetenskaplig vetenskapliga veteraner vi via vid vidare vidta vidtagit vidtagits vidtar
vidtas vikt vikten viktig viktiga viktigare viktigast viktigaste viktigt vila vilar vilja viljan vilken vilket vill
ville villiga villkor villkoren villkorlig villkorliga vindkraft vindkraften vindkraftverk vinna vinnande vinner
vinst vinster vintern vis visa visade visar visas visat viset vision visionen viss vissa visserligen visst visste
vistas vitt vittna vittnar vittnen vittnesmål vore voteringen vunnit vuxen vuxenutbildning vuxenutbildningen vuxit
vuxna väcka väcker väckt väg väga vägarna vägas vägen väger vägledande vägledning vägnätet vägrar vägtrafiken väl
väldigt välfungerande välfärd välfärden välfärdsland välfärdssystem välja väljare väljarna väljer välkommen
välkommet välkomna välkomnar välmående välstånd vän vända vänder vänner vänt vänta väntan väntar väntas väntat
väntetider väpnad väpnade väpnat värd värda värde värdefull värdefulla värdefullt värden värderingar värdet
värdighet värdigt värld världen världens världsklass världskriget världsledande värna värnar värnas värnplikten
värnpliktiga värnskatten värre värst värsta värt väsentlig väsentliga väsentligt växa växande växer växt växte
växter växthusgaser våga vågar våldet våldsamma våldsbejakande våldtäkt våldtäkter vår våra våras vårda vårdas
vården vårdens vårdgivare vårdköer vårdköerna vårdnad vårdnadsbidraget vårdnadshavare vårdpersonal våren vårt
vårändringsbudgeten yngre yrka yrkande yrkanden yrkar yrke yrken yrkesgrupper yrkesliv yrkesverksamma yrket yta ytan
ytterligare ytterst yttersta yttrande yttrandefrihet yttrandefriheten yttranden yttre ägande äganderätten ägandet
ägare ägaren ägarna ägda ägde äger ägna ägnar ägnat ägs ägt äktenskap äktenskapsförord äldre äldreboenden
äldreomsorg äldreomsorgen äldres äldsta älskar ämnar ämne ämnen ämnet än ända ändamål ändamålsenlig ändamålsenliga
ändamålsenligt ändra ändrade ändrar ändras ändrat ändrats ändring ändringsbudget ändå ännu äntligen är ärende
ärenden ärendena ärendet ärlig ärliga ärligt äta äter även åhörare åka åker åkerier åkerinäringen åklagare ålder
åldern ålderspresident åldrar åldrarna ångest år åren årens året årets årliga årligen års årskurs årsskiftet
årtionden åsikt åsikter åstadkomma åt åtagande åtaganden åtal åter återfall återfinns återförenas återgå återgång
återigen återinföra återkomma återkommer återremiss återställa återstår återupprätta återvända återvändande åtgärd
åtgärda åtgärdas åtgärden åtgärderna åtminstone åtskilliga åtta öde ödesfråga ögon ögonen öka ökade ökande ökar ökas
ökat ökning ökningen ömsesidigt önska önskan önskar önskat önskemål önskvärd önskvärt öppen öppenhet öppet öppnar
öppnas öppnat öre över överallt överens överenskommelse överenskommelsen överenskommelser överensstämmer övergrepp
övergripande övergång övergångsbudget övergångsbudgeten övergångsregering övergångsregeringen övergångsregeringens
övergödning överklaga överlag överleva överlevande överlevnad överläggningar överlåta överskott överskådlig
överstiger översvämningar översynen övertygad övertygade övertygelse övervakning överväga övervägande överväganden
övervägas övningar övrig
`
    .trim()
    .split(/\s+/),
);
