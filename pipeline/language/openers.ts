/**
 * Words that are written with a capital letter only where a sentence begins: such a word after a small one shows where a heading ends.
 * Counted in speeches and interpellations of the Riksdag: at least twice first in a sentence, at least 20 times within one, there with a
 * capital letter in at most one case of 200.
 */
export const OPENERS: ReadonlySet<string> = new Set(
  `
affären agerar aktivt aktörer aktörerna akuta aldrig alkohol all alla alldeles allemansrätten allianspartierna
allmänhetens allmännyttan allra allt alltför alltifrån allting alltmer alltså allvaret allvarliga allvarligt
alternativ alternativa alternativet alternativt ambassaden ambitionerna ambitionsnivån ambitiösa amerikanska
amorteringskravet analysen andning andra anförande anförandet angrepp angående anhöriga anledningarna anmälan
anmärkningsvärt annan annars annat anonyma anskaffningen anslag anslaget anställda ansvar ansvaret ansvarig
ansvariga ansvarigt ansvarsutkrävande ansökan antagligen antalet antingen antisemitismen användandet användningen
apoteken apropå arbetar arbetarrörelsen arbete arbetet arbetsförmågan arbetsgivare arbetsgivaren arbetsgivarna
arbetslivet arbetslösa arbetslöshet arbetslösheten arbetslöshetsförsäkringen arbetsmarknaden arbetsmarknadens
arbetsmarknadsminister arbetsmarknadsministern arbetsmarknadspolitiken arbetsmarknadsutskottet arbetsmiljön
arbetsrätten arbetstagare arbetsuppgifter argumentet artikeln artskyddsförordningen as asylsökande att attacker
auktoritära av avdraget avfallet avgiften avgifterna avgörande avsaknaden avseende avsikten avslutningsvis avtalet
avvecklingen bakgrunden bakom banan banken bankerna bara barn barnet barngrupperna barngruppernas barns
barnäktenskap batterier bedömare bedömer bedömningar bedömningen befolkningen begränsning behov behoven behovet
behöver behövs beklagligt benen beredningen beredskapen beroende beror beräkningar berätta berättelser berättelserna
beskattningen besked beskedet beslut besluten besparingar bestämmelserna besök besöksnäringen betraktar beträffande
betydande betydelsen betyder betydligt betyg betänkande betänkandet bidraget bilar bilarna bilden bildning billig
biobränsle biobränslen biodrivmedel bistånd biståndet bit bland blev bli blickar blir bolag bolagets bor borde
borgerliga borgerligheten borta bortom bostaden bostadsbidrag bostadsbidragen bostadsbidraget bostadsbrist
bostadsbristen bostadsbyggandet bostadskrisen bostadsminister bostadsministern bostadspolitiken bostadstillägget
bostäder bra branschen breda bredvid brett brev brist bristande brister bristerna brott brotten brottsbekämpningen
brottslighet brottsligheten brottslingar brottsoffren brottsoffret bryr budgeten budgetprocessen budgetunderskottet
budskapet butiken byar byggande byggandet byggbranschen bygger bygget byråkrati bäst bästa bättre båda både böcker
bönderna bör börja böter ca cancer centrala centralt chefen cirka cirkulär citat civila civilsamhället
civilsamhällets civilutskottet cybersäkerhet cykeln cyklister dag dagarna dagligen de debatten definitionen dela
delade delar dels deltagande delvis dem demokrati demokratin den denna departementet deras dess dessa dessutom
dessvärre desto detsamma detta dialog dialogen digitala digitalisering digitaliseringen digitaliseringens din direkt
direktiven direktivet diskussionen dit ditt djuren dock dokumentation dokumentet domar domen domstolen drabbas
drivkrafterna droger drygt drömmar du dubbelt där därav därefter däremot därför därifrån därigenom därmed därutöver
då dålig dåliga dåvarande döms döva effekten effekterna effektiva effektivare effektivitet effektiviteten efter
eftersom egentligen ej ekologiska ekonomin ekonomiska elcyklar elektrifiering elektrifieringen elen elever elevernas
elevhälsan elförsörjningen eller elproduktion elproduktionen elsystemet elvägar emellertid en ena enbart
energipolitik energipolitiken energisystemet engagemang engagemanget enighet enkelt enprocentsmålet ensam ensamhet
ensamheten ensamkommande ensamstående enstaka entreprenörer entreprenörskap er era erfarenheten erfarenheterna
ersättning ersättningen etableringen ett eventuella exakt exempel exempelvis exemplet experter exporten extra extrem
extrema extremism facit facket fackföreningar fackliga fackligt fakta faktiskt faktorer faktum fallet familjens
familjepolitiken familjer fanns farliga fartyget fast fattiga fattigdomen fel felaktig fem filmen finansiella
finansiering finansieringen finansminister finansministern finansutskottet finansutskottets finns fisk fiske fisket
fler flera flertalet flest flexibla flickor flyget flygplatser flygskatten flyktingarna flytta fokusera
folkbildningens folket folkhälsa folkhälsan folkmord folkrätten fordon fordonet formellt forskare forskarna
forskning forskningen fortfarande fortsatt fortsatta fortsätta fossilfri fram framför framfört framkomligheten
framtiden framåt framöver fred freden fri fria frihandel frihet friheten friluftslivet fristående fritidspengen fru
främmande främst fråga frågan frågar frågor frågorna från full fullt fundera fungerande fungerar fusk fusket fyra
fyrstegsprincipen fysisk få får följande följden för föranleder förare förberedelser förbud förbudet fördelarna
fördelningen före förebyggande föregående förekomsten föreningar föreningslivet förenkla företag företagande
företagare företagen företaget företrädare förhandlingarna förhandsprövningen förhindra förhoppningsvis
förhållandena förhållandet förklara förklaringen förmodligen förmågan förnybar förordningen förr förra förseningar
förskolan förskolans förskoleklassen förskollärare förslag förslaget första förstärka förståelsen förstår försvaret
försvarsministern försvarsutskottet försäljning försäljningen förtroendet förtroendevalda förtryck förtrycket förut
förutom förutsägbarhet förutsättningar förutsättningarna förvaltningen förvisso föräldern föräldraförsäkringen
föräldrar föräldrarna föräldrarnas föräldrars förändrar förändring förändringar förändringarna förändringen gammal
ganska garantipensionen ge gemensam gemensamma gemensamt generationer generella generellt genom genomföra
genomsnittet geografiskt ger gisslan givetvis globala globalt glädjande god goda godstransporter grannar
granskningen gratis grov grovt grunden grundläggande grundskolan grupper gruvnäringen gränsen gränserna
gränsöverskridande grönare gymnasieskolan gällande gäller gängen gängens gängkriminaliteten gärna gå gång går gör ha
hade hamnen han handeln handelspolitiken handlar handlingsplanen handläggare handläggningen handläggningstiderna
hanteringen har hastigheten hat hatbrott hatet haven hederskultur hedersrelaterat hela helikoptrar helst helt hemma
hemtjänsten hemvärnet hennes historiskt hit hittar hittills hjälp homosexuella hon hopp hos hot hotade hotas hoten
hotet hundratusentals huruvida huset hushåll huvudsakligen hyran hyresrätten hyresrätter hälften hälsa hälsodata
hänsyn här härmed häromdagen hållbar hållbarhet hållbart håller hårdast hårt hög högern högre högst höjd höjningen
hösten höstens i ibland icke idag idrotten idén ikväll illegala implementeringen incitamenten individens individer
individuella industrin infrastruktur infrastrukturen infrastrukturminister infrastrukturministern
infrastrukturplanen inför införandet inga inget ingår initiativ initiativet inledningsvis innan inne innebär
innebörden innehåller innehållet innovationer innovativa inom insatsen insatser insatserna inser insikten
institutionerna inte integration integriteten intentionen intressant intresset intrycket invandrare invandringen
invasionen investeringar investeringarna investeringsstödet invånarna isolering januariavtalet januaripartierna
januariöverenskommelsen jobb jobben jobbet jobbskatteavdraget jordbrukets jorden jordens journalister ju judar just
justitieminister justitieministern justitieutskottet jägare jämfört jämlikhet jämställda jämställdheten
jämställdhetsarbetet jämställdhetsminister järnvägen kammaren kan kanske kansliet kapaciteten kemikalier klarar
klart klass klimat klimatarbetet klimatförändringar klimathotet klimatkrisen klimatmålen klimatomställningen
klimatutmaningen kliniska klockan klyftan klyftorna knappt koldioxidutsläppen kombinationen kommande kommer
kommissionens kommun kommunala kommunen kommunens kommunerna kommunernas kommuners kommunsektorn kompetensen
kompetensförsörjning kompetensförsörjningen kompetensutveckling konferensen konflikten konflikter konflikterna
konjunkturen konkret konkreta konkurrens konkurrensen konkurrenskraften konkurrenskraftiga konsekvensen konsekvenser
konsekvenserna konst konsten konstitutionella konstitutionsutskottets konstnärer kontakten kontakter kontanter
kontroll kontroller kontrollerna kopplat kopplingen kort kortare kortsiktiga kortsiktigt kostnaden kostnader
kostnaderna kostnadsutjämningen kraften kraftfulla kraftiga kraftigt kraftsystemet krafttag krav kravet kreativitet
kreditrestriktionerna krig krigets kriminalisering kriminalitet kriminaliteten kriminella kring krisberedskapen
krisen kristna kritik kritiken kritiska kroppen kränkningar kräver krävs kubanska kulturarbetare kulturarv
kulturarvet kulturellt kulturminister kulturministern kulturpolitiken kulturskolan kulturutskottet kulturutskottets
kunde kunder kunskap kunskapen kunskaper kunskaperna kurder kurdiska kursen kvalitet kvar kvinnan kvinnor kvinnorna
kvinnors kyrkan kyrkor kände känner känns känslan kärnkraft köerna kömiljarden köp lagar lagarna lagen lagliga
lagstiftning lagstiftningen lagändringen land landet landets landsbygden landsbygdens landsbygdsminister
landsbygdsministern landstingen lantbrukare lantbrukarna lantbruket lastbilar ledamot ledamoten ledamöterna ledande
ledare ledningen legitimitet lever liberaler ligger lika likadant liknande liksom likväl likvärdigheten listan litar
lite livet livsmedel livsmedelsförsörjningen livsmedelskedjan livsmedelsproduktionen lokala lokaler luften lyckas
lyssnar läget lägger läggs lägre lägst läkaren läkemedel lämna länder länderna länge längre längs längst
länsstyrelsernas lärare läraren lärosätena läser läsning låg låga lågkonjunkturen långa långsamt långsiktighet
långsiktigheten långsiktigt långt låter löftet lönen löner lönerna lönsamheten löntagarna lösningarna majoriteten
makt mammor man marken marker marknaden marknadens marknadsekonomi marknadshyror markägare markägarna mat matematik
maten materialet matsvinnet med medan medarbetarna medborgare medborgarnas medborgarskap medborgarskapet medel
medielandskapet medierna medlemmar medlemskap medlemskapet medlemsländer medlemsländerna medlen medvetenhet mellan
men menar mer merparten mest metoden mig migrationen migrationsminister migrationsministern migrationspolitiken
militär miljarder miljoner miljontals miljö miljöarbetet miljöbalken miljöbrott miljöminister miljöministern
miljömålen miljön miljöpolitiken min mina mindre mineraler ministern ministrar minnas minskad minskade minskningen
minst misshandel misslyckas misstänkt mobbning modellen moderater modern modiga momsen mord mot motionen motioner
motionerna motiveringen motsatsen motståndare motsvarande mottagandet museer museerna museet mycket myndighetens
myndigheter myndigheterna myndigheternas myndigheters män mängden mängder männen människan människans människor
människorna människors mänskliga märkning mål målen målet målgruppen målsättningen månad många mångfalden måste
möjlighet möjligheten möjligheter möjligheterna möjligtvis mötet natten naturen naturligtvis nedläggningen
nedskärningar nedskärningarna ni nio nivåerna nog normalt normer notan notera nu numera nummer nuvarande nyckeln
nyligen nyss nytt nyttan nämligen nära näringsministern närmare närvarande närvaron näst nästa nästan nätet någon
någonstans någonting något några nödvändiga oavsett oberoende oberoendet obligatoriska och också odling offentliga
offentligt ofrivillig ofta ojämlikhet ojämlikheten oklarheter olagliga olika olyckor om omfattande omfattningen
omkring omläggningen områden området omsorgen omställning omställningen omvärlden oppositionen ord ordet
ordförandeskapet ordinarie ordning ordningsvakter oredlighet organisationer organiserad orimligt oro oroande oron
orsaken orsakerna orter oseriösa oskyldiga osäkerhet osäkerheten otaliga otillräcklig otrygga otrygghet otryggheten
ovanstående pandemin pappan parallellt parlamentariker parterna partier partierna partiet patienter pengar pengarna
penningtvätt pension pensioner pensionerna pensionsåldern personal personalen personalens personen personer
personerna personligen perspektivet planerade planerar planering planerna plast plocka plötsligt pojkar polis
poliser politik politiken politikens politiker politikerna politisk politiska politiskt potentialen poängen
praktiskt pratar precis primärvården principerna principiellt prioriterar prioriteringar prioriteringen priserna
priset privata problem problematiken problemen problemet processen processerna produkter produkterna produktionen
produktiviteten professor programmen projekt projektet propositionen protester prövningen psykiatrin psykisk
psykiska punkt punktligheten på påståendet påverkan ramen rapporten rapporter rapportering rasism redan
redovisningen reduktionsplikten reform reformen reformer reformera reformerna regelbördan regelkrångel regeln
regelverk regelverken regelverket regering regeringen regeringens regeringsbildningen regeringsformen
regeringsförklaring regeringspartierna regimen regimens regionala regionen regionerna regler regleringar regleringen
reglerna rehabilitering rehabiliteringskedjan rekommendationerna rekryteringen relationen relationerna relativt
religionsfrihet religiösa remissinstanserna resan resenärerna reservation reservationen reservationerna resonemanget
respekt respekten respekterar resten resterande restriktioner resultat resultaten resurser resurserna retoriken rika
riksdagen riksdagsledamot riksdagsledamoten riktade riktig riktiga riktigt riktlinjerna rimligen rimligtvis risken
risker riskerna rollen rubriken runt rymden ryska rädslan räknar räntan räntor räntorna rätt rätten rättsstaten
rättssäkerhet rättssäkerheten rådets rökning rör rörligheten rösta saken saker saknar saknas sakta samarbete
samarbetet samarbetspartierna sambandet samer samerna samhället samhällets samhällsbygget samhällskontraktet
samhällsproblem samlas samlat samma sammanlagt samordningen samråd samt samtal samtalet samtidigt samtliga
sanktioner sanktionerna sanningen sannolikt satsa satsar satsningar satsningarna satsningen se sedan segregation
segregationen sen senare senast senaste ser seriösa servicekontor servicen sett sex sexuell sexuella siffran siffror
siffrorna signalen signalspaning sist situationen sju sjuka sjukdom sjukdomen sjukförsäkringen sjukhusen
sjukskrivningar sjuksköterskor sjuktalen sjukvården sjukvårdens sjukvårdspersonal själv själva självfallet
självklart självkörande självmord självständiga sjön ska skador skall skam skapar skattebetalarna skatteflykt
skattefusk skattehöjningar skattemedel skatten skatter skatterna skattesystemet skattesänkningar skatteutskottet
skatteväxling skatteväxlingen sker skillnaden skillnader skillnaderna skjutningar skogarna skogsbruket skogsägare
skola skolan skollagen skolor skolorna skriftliga skrivelsen skrämmande skulden skulle skydda skyddade skyddsjakt
skälen skälet skärgården sköter slutligen slutsatsen slutsatserna små småföretagare småföretagen snabbare snabbspår
snabbt snarare snart snus sociala socialdemokrater socialförsäkringsminister socialförsäkringsutskottet
socialminister socialministern socialsekreterare socialtjänst socialtjänsten socialtjänstlagen socialutskottet
solceller solen som sommaren sommarens sommarjobb sondmatning sorg sorgligt speciellt specifikt spelreglerna
spridning spridningen sprängningar språket stabila stark starka stat stater staterna statistik statistiken statlig
statliga statligt statsbidrag statsbidragen statsbidraget statsministerns statsrådet statsrådets statusen steg stor
storleken storstadsregionerna stort straff straffen straffskärpningar strategiskt strejkrätten strider sträckan
strävan studenter studenterna studerande studieförbund studieförbunden studiemedelssystemet studier studiero styrkan
styrningen städning ställer ställt ständig ständiga ständigt stärka stå står stöd stöden stöder stödet stölder
stöldligor större störst största subventionerade subventionerna summan svara svaren svaret svenskar svårare synen
synpunkter sysselsättningen systemet säger säkerhet säkerheten säkerhetsläget säkert sällan sämre sämst sänkningen
sänkta särskild särskilda särskilt sätt sättet så sådan sådana sådant såklart således såvitt såväl ta tacka taket
takten tal tala talar talare talet talmannen tanken tar tekniken teknikutveckling teknikutvecklingen temat terror
terrorism terrorismen tid tiden tidiga tidigare tidigt tidningar tidningen tidsbegränsade till tillbaka tillfälliga
tillgänglighet tillgängligheten tillgång tillgången tillit tilliten tillkännagivanden tillkännagivandet tillsammans
tillstånd tillståndet tillståndsprocesser tillståndsprocesserna tillsyn tillsynen tilltro tilltron tillväxt
tillväxten tillämpningen timmen tio tiotusentals tittar tjejer tjänstemän tolkningen tolv torka torkan tortyr
traditionellt trafiken trakasserier transparens transporter transporterna transportsektorn tre tredje trenden tro
troligen troligtvis tron trossamfund trots trycket trygghet trygghetsboenden träning trångboddhet trösklarna tunga
tur tusentals tvärtemot tvärtom två tycker tydliga tydligen tydlighet tyvärr tåg tågen tåget ukrainska undantaget
under underhållet underlag underlaget underskottet undersköterska undersköterskor undersökningar undersökningen
undertecknad undervisningen unga ungas ungdomar ungdomarna ungdomars ungefär universitet upp uppdraget uppenbarligen
uppenbart uppfattar uppfattningen uppföljning uppföljningen uppgiften uppgifter uppgifterna upphandlingar
upphandlingen upprustning upprustningen uppåt ut utan utanför utanförskapet utbildning utbildningarna utbildningen
utbildningsministern utbudet utbyggd utbyggnad ute utfallet utformningen utgifterna utgiftsområdet uthållighet
utifrån utländsk utländska utlänningar utmaningarna utmaningen utnyttjande utredare utredaren utredning
utredningarna utrikes utrikesfödda utrikesminister utrikesministern utrikespolitiken utrikesutskottet utrustning
utsatthet utskottets utskottsmajoriteten utsläpp utsläppen uttalandet uttrycket utveckla utveckling utvecklingen
utvärderingar utvärderingen utöver vackra valet valfriheten vanliga vanligt vanligtvis var vardagen vare varenda
varje varken varmt varor vartenda vattenkraften vattnet veckan verklig verksamhet verksamheten verksamheter
verksamheterna vet vetenskap via vid vidare vidhåller vidtar vikten viktig viktiga viktigare viktigast viktigt
vildsvin viljan vilket vill ville villkor villkoren viltförvaltningsdelegationerna vindkraft vindkraften vinster
vintern visa viss vissa visserligen visst visste vittnen vore vuxenutbildningen vägarna vägen vägtrafiken väl
väldigt välfärd välfärden väljarna välkommen välstånd vän väntetiderna värdefull värdet värdighet världen världens
värnplikten värnskatten värre värst värt växande våld våldet våldsbejakande vår våra vård vården vårdens vårdköer
vårdköerna vårdnadsbidraget vårdpersonal våren vårt vårändringsbudgeten våtmarker yrkesprogrammen yrkestrafiken
ytterligare ytterst yttrandefriheten ägare äger ägnar äktenskap äldre äldreomsorgen älskar ämnar ämnen ämnet än ända
ändrade ändå ännu är ärenden ärendet ärligt även åhörare åkerinäringen åkermark åklagaren ålder åldern år åren året
årets årligen åter återigen åtgärden åtgärder åtgärderna åtminstone åtta öka ökad ökade ökar ökat öppenhet över
överallt överenskommelsen övergreppen övergripande övergången övergångsbudgeten övergångsregeringen
övergångsregeringens övergödning överlag översynen överträdelser överväger övriga
`
    .trim()
    .split(/\s+/),
);
