/** Every word of a report in Swedish. `{name}` is filled in; other languages have the same keys. */
export const sv = {
  language: 'sv',
  locale: 'sv-SE',
  months: 'januari februari mars april maj juni juli augusti september oktober november december',
  weekdays: 'söndag måndag tisdag onsdag torsdag fredag lördag',
  dateLong: '{day} {month} {year}',
  kicker: 'Ordskifte – politiska svar jämförda',
  headline: 'Så svarar {a} och {b}',
  standfirst:
    'Två officiella svar sida vid sida: vilka ord de väljer, vilken ton de har och vilka meningar som bär markörer för avledning eller ansvar.',
  contents: 'Innehåll',
  skip: 'Hoppa till innehållet',
  documentsTitle: 'Dokumenten',
  document: 'Dokument',
  respondent: 'Svarar',
  questioner: 'Frågar',
  dnr: 'Diarienummer',
  date: 'Datum',
  digitised: 'Text',
  digitisedBornDigital: 'digital från början',
  digitisedOcr: 'maskinläst papper',
  digitisedTranscribed: 'avskriven',
  ownWords: 'Ord av den som svarar',
  quotedWords: 'Citerade ord av den som frågar',
  sentences: 'Meningar',
  repaired: 'Rättade ord',
  doubtful: 'Ord som ännu är osäkra',
  unknown: 'framgår inte',
  summaryTitle: 'I korthet',
  summaryDeflection:
    '{most} svar bär oftare markörer för avledning: {mostCount} av {mostSentences} meningar, mot {leastCount} av {leastSentences} hos {least}.',
  summaryDeflectionEqual:
    'Markörer för avledning är lika vanliga hos båda: {aCount} av {aSentences} meningar hos {a}, {bCount} av {bSentences} hos {b}.',
  summaryResponsibility:
    'Ansvar undviks – läggs på andra, ursäktas eller lämnas öppet – i {avoidedA} meningar hos {a} och {avoidedB} hos {b}. Ansvar tas, genom egna åtgärder, löften eller medgivanden, i {takenA} hos {a} och {takenB} hos {b}.',
  summaryTone:
    'Ordvalet är {aTone} hos {a} ({aScore} på en skala från −3 till 3) och {bTone} hos {b} ({bScore}), men ordlistan känner bara {aCoverage} respektive {bCoverage} av orden.',
  tonePositive: 'övervägande positivt',
  toneNegative: 'övervägande negativt',
  toneNeutral: 'nära neutralt',
  summaryNoKey:
    'Inget enskilt ord skiljer dem åt med säkerhet. Störst är skillnaden för ”{term}”: {aCount} gånger hos {a}, {bCount} hos {b}.',
  summaryKey: 'Med säkerhet vanligare hos den ene: {terms}.',
  summaryScan:
    '{owner} svar är läst av en maskin: {repaired} av orden har rättats och {doubtful} är fortfarande osäkra.',
  summaryUnrepaired:
    'Rättningen spelar roll: meningar med avledning · ansvar undviks · ansvar tas är {with} med rättning och {without} utan.',
  summarySure:
    'Hur säkert är det? Ett svar mot ett annat beskriver just dessa två texter. Det säger inget om hur de två brukar svara, och därför anges inga p-värden.',
  keynessTitle: 'Orden som skiljer dem',
  keynessCaption:
    'Staplarnas längd är G², ett mått på hur tydligt ett ord hör till den enes svar snarare än den andres. Vid stapeln står antalet gånger hos {a} : {b}. Småord är utelämnade ur bilden men räknas i nämnaren.',
  keynessNone:
    'Den försiktiga kvoten (LRC) är 0 för alla {family} ord: i så korta texter kan varje skillnad vara en tillfällighet.',
  keynessSome:
    'I mättad färg: ord som även den försiktiga kvoten (LRC) skiljer åt. I blek färg: skillnaden kan vara en tillfällighet.',
  keynessDescription:
    'Liggande staplar för orden som är vanligast hos den ene jämfört med den andre, med antal för båda.',
  moreCommon: 'vanligare hos {name}',
  codesTitle: 'Markörer per 100 meningar',
  codesCaption:
    'Hur många av 100 meningar som bär varje markör. En mening kan bära flera. Siffrorna till höger är antalet meningar hos {a} · {b}, av {aTotal} respektive {bTotal}.',
  codesDescription: 'Punkter för hur många av 100 meningar som bär varje markör, för de två som svarar, med antal.',
  stripTitle: 'Mening för mening',
  stripCaption:
    'En ruta är en mening, i den ordning de står. Färgen säger vilket slags markör meningen bär, en ljus ruta bär ingen. Välj en ruta för att läsa meningen i sitt sammanhang.',
  stripDescription: 'Rutor för varje mening i varje svar, i ordning, färgade efter slag av markör.',
  toneTitle: 'Tonen genom svaret',
  toneCaption:
    'Tonen i varje mening enligt ordlistan {lexicon}, från −3 till 3. En mening utan ord ur listan har ingen stapel. Ordlistan mäter ord, inte åsikter.',
  toneDescription: 'Staplar för tonen i varje mening, i ordning, för de två som svarar.',
  textsTitle: 'Svaren, med markörerna',
  textsCaption:
    'Understrukna ord är de som en regel i kodboken fäst sig vid. Peka på dem, eller gå till dem med tabbtangenten, för att se koden. Citerade frågor står indragna och räknas inte som svararens ord.',
  showScanned: 'Visa texten som den lästes in',
  showDoubtful: 'Märk ut rättade och osäkra ord',
  question: 'Fråga {number}',
  familyDeflection: 'avledning',
  familyAvoided: 'ansvar undviks',
  familyTaken: 'ansvar tas',
  noCode: 'ingen markör',
  readAs: 'inläst som ”{raw}”, {confidence} säkerhet',
  doubtfulWord: 'osäker läsning',
  doubtfulSuggestion: 'osäker läsning, kanske ”{suggestion}”',
  showTable: 'Visa siffrorna',
  download: 'Ladda ner',
  source: 'Källa: {documents}. Beräknat med Ordskifte {version}.',
  sentence: 'Mening',
  code: 'Kod',
  codeName: 'Markör',
  definition: 'Betydelse',
  cue: 'Spår',
  words: 'Ord',
  confidence: 'Säkerhet',
  term: 'Ord',
  per1000: 'per 1 000 ord',
  per100: 'per 100 meningar',
  logRatio: 'Log-kvot',
  lrc: 'LRC',
  g2: 'G²',
  score: 'Ton',
  text: 'Text',
  family: 'Slag',
  where: 'Meningar',
  codesListTitle: 'Koderna',
  methodTitle: 'Så gjordes det',
  caveatsTitle: 'Att tänka på',
  methodWords:
    'Ord är teckenföljder med minst en bokstav; tal och skiljetecken räknas inte. Som samma ord räknas {unit}. Nämnaren är alla ord som den svarande själv säger, småord inräknade.',
  unitForm: 'varje böjd form för sig',
  unitStem: 'ord med samma Snowball-stam',
  unitLemma: 'alla böjningar av samma grundform',
  methodStop: 'Utelämnade småord: {name}, {count} ord (sha256 {hash}).',
  methodKeyness:
    'G² jämför fyra celler (Dunning 1993), log-kvoten har 1/2 tillagt i täljare och nämnare (Walter 1975), och LRC är den försiktiga log-kvoten (Evert 2022) med 95 procents säkerhet för hela tabellen om {family} ord (Bonferroni). Ord som de två tillsammans använder färre än {minimum} gånger prövas inte.',
  methodTone:
    'Ton: ordlistan {name}, {count} grundformer (sha256 {hash}). En menings värde är summan av ordens värden delad med antalet träffar plus {shrink}. Ett nekat ord byter tecken och halveras.',
  methodCodes:
    'Markörer: kodbok {version} med {codes} koder och {cues} spår (sha256 {hash}). Reglerna ser bara ord som den svarande själv säger; citerade frågor räknas aldrig.',
  methodAccuracyTitle: 'Hur ofta har delarna fel?',
  methodAccuracy:
    'Uppmätt på texter som delen inte tränades på. Kodarna är två språkmodeller, inte människor: talen är en övre gräns.',
  accuracyPart: 'Del',
  accuracyMeasure: 'Mått',
  accuracyValue: 'Värde',
  accuracyData: 'Uppmätt på',
  caveatMarkers:
    'En markör är ett språkligt drag som forskningen förknippar med avledning eller ansvar. Den är inget omdöme om personen, och inte om svaret är sant.',
  caveatLaw:
    'Lagen begränsar svaret: ärenden om enskilda får inte behandlas i en interpellation. Att inte kommentera kan vara att följa lagen.',
  caveatQuestion: 'I svaret {document} finns frågorna inte med. Hur väl det besvarar dem går därför inte att säga.',
  caveatRepair: 'Varje rättat ord finns i tables/edits.csv med hur säker rättningen är.',
  noticeSignedByAnother: 'Frågan ställdes till {asked}, men {signed} har skrivit under: svaret räknas som {signed}s.',
  noticeComposed: 'Bokstäver och lösa accenter har satts ihop; positioner räknar sammansatta tecken.',
  sensitivityTitle: 'Håller fyndet?',
  sensitivityCaption:
    'Samma jämförelse under {count} sätt att förbereda texterna: ”{term}” med G² till höger om noll där {a} använder ordet mer, till vänster där {b} gör det. Fyndet håller under {holds} av dem. En ruta saknar punkt där ordet är för ovanligt.',
  sensitivityDescription:
    'Punkter för G² av ett ord under varje sätt att förbereda texterna, i en ruta för varje ordform och ordföljd.',
  prepared: '{text}, {quotes}',
  textRestored: 'rättad text',
  textRaw: 'text som inläst',
  quotesOut: 'utan frågor',
  quotesIn: 'med frågor',
  stopWordsOut: 'utan småord',
  stopWordsIn: 'med småord',
  findingHolds: 'fyndet håller',
  findingFails: 'fyndet håller inte',
  singleWords: 'enstaka ord',
  wordSequences: 'följder av {order} ord',
  shortForm: 'former',
  shortStem: 'stammar',
  shortLemma: 'grundformer',
  xrayTitle: 'Var orden står',
  xrayCaption: 'Ett streck är ett ställe där ordet står, från svarets första ord till dess sista.',
  xrayDescription: 'Streck för varje ställe där ett ord står, i ett band för varje dokument.',
  xrayBeginning: 'början',
  xrayEnd: 'slutet',
  footer: 'Sidan hämtar ingenting från nätet. Samma dokument ger samma sida, tecken för tecken.',
} as const;

/** The keys that every language has. */
export type Labels = { readonly [key in keyof typeof sv]: string };
