/** The words of the report about groups in Swedish; part of `sv`. */
export const groupsSv = {
  numerals: 'noll ett två tre fyra fem sex sju åtta nio tio elva tolv',
  byRespondent: 'personer',
  byParty: 'partier',
  byYear: 'år',
  byRole: 'roller',
  groupOfRespondent: 'Person',
  groupOfParty: 'Parti',
  groupOfYear: 'År',
  groupOfRole: 'Roll',
  groupsHeadline: '{groups} jämförda',
  groupsStandfirst:
    '{documents} dokument och {words} ord: vilka ord som hör till vem, hur texterna är skrivna, och vilka skillnader som håller när de prövas.',
  groupsTitle: 'Underlaget',
  groupsCaption:
    'Allt som följer räknas på de svarandes egna ord och meningar. Med fråga: dokument där frågan som ställdes finns med.',
  documentsColumn: 'Dokument',
  respondentsColumn: 'Personer',
  wordsColumn: 'Ord',
  questionsColumn: 'Med fråga',
  groupWordsTitle: 'De ord som hör till var och en',
  groupWordsCaption:
    'Varje grupp mot alla de andra. Ju längre stapel, desto tydligare hör ordet till gruppen i de här texterna (z). Fylld stapel: skillnaden står sig också när dokumenten är det som räknas och alla {tests} prövningar på sidan vägs in (Holm). Blek stapel: den gör det inte, och kan bero på slump eller på vad dokumenten råkar handla om. Ord i färre än vart tionde av gruppens dokument är utelämnade ur bilden men inte ur tabellen.',
  groupWordsFigures: 'Siffrorna: antal gånger · antal dokument',
  groupWordsUntested:
    'Varje grupp mot alla de andra. Ju längre stapel, desto tydligare hör ordet till gruppen i de här texterna (z). Ingen skillnad kan prövas, eftersom det behövs minst två dokument på båda sidor.',
  groupWordsDescription: 'Liggande staplar för de ord som tydligast hör till varje grupp, en ruta för varje grupp.',
  groupWordsEmpty: 'Utan ord att visa: {groups}.',
  wordStands: 'står sig efter korrigering',
  wordOpen: 'står sig inte',
  wordUntested: 'inte prövat',
  wordCounts:
    '{count} {count|gång|gånger} i {documents} av {all} dokument, {rate} per 1 000 ord mot {others} hos de andra',
  othersPer1000: 'de andra, per 1 000 ord',
  timesColumn: 'Gånger',
  spreadColumn: 'DP (spridning)',
  adjustedColumn: 'p, Holm',
  personsAdjustedColumn: 'p, Holm, över personer',
  verdictColumn: 'Står sig',
  verdictMore: 'ja',
  verdictLess: 'ja, ovanligare',
  verdictOpen: 'nej',
  ofAll: '{part} av {all}',
  groupStyleTitle: 'Hur texterna är skrivna',
  groupStyleCaption:
    'Punkten är värdet i alla gruppens dokument. Linjen täcker {level} av de värden som fås när gruppens dokument dras på nytt. Linjerna gäller en grupp och ett mått i taget: bland så många är två som inte överlappar inget fynd i sig. Ingen linje: gruppen har ett enda dokument, eller så är värdet detsamma i alla.',
  groupStyleDescription: 'Punkter med intervall för varje grupp, en ruta för varje mått på stil.',
  measureColumn: 'Mått',
  valueColumn: 'Värde',
  countColumn: 'Antal',
  outOfColumn: 'Av',
  styleLix: 'LIX (högre: svårare)',
  styleSentence: 'Ord per mening',
  styleNominal: 'Nominalkvot (högre: tätare)',
  styleWe: 'Vi, oss, vår / 1 000 ord',
  styleModals: 'Kan, ska, måste … / 100 satser',
  stylePassives: 'Passiver / 100 satser',
  groupMarkersCaption:
    'Hur många av 100 meningar som väntas bära en markör av varje slag: summan av varje menings sannolikhet, med linjer som också räknar med maskinens egna fel. Rutorna har var sin skala. Markörerna sätts av en maskin, och ingen av dem säger varför någon talar som den gör.',
  groupMarkersDescription:
    'Punkter med intervall för hur många av 100 meningar som bär en markör av varje slag, för varje grupp.',
  groupToneTitle: 'Tonen',
  groupToneCaption:
    'Tonen enligt ordlistan {lexicon}, på en skala från −3 till 3 där 0 är neutralt; bilden visar bara den del av skalan där grupperna ligger. Linjer som ovan. Ordlistan mäter ord, inte åsikter.',
  groupToneDescription: 'Punkter med intervall för tonen i varje grupp.',
  coverageColumn: 'Kända ord',
  positiveColumn: 'Positiva',
  negativeColumn: 'Negativa',
  mapTitle: 'Vilka väljer ord lika?',
  mapCaption:
    'Grupper som ligger nära varandra fördelar sina ord lika. Axlarna är de två riktningar där skillnaderna är störst, tillsammans {share} av dem; de är inte höger och vänster. Läs orden som bär axlarna, men inga avstånd mellan en grupp och ett ord: bilderna har var sin skala. Kartan har inga felmarginaler.',
  mapDescription: 'Grupperna och de ord som skiljer dem mest, utplacerade på två axlar.',
  mapGroups: 'Grupperna',
  mapTerms: 'Orden som bär axlarna',
  mapAxis: 'axel {axis} ({share} av skillnaderna)',
  mapPlace: '{x} på axel 1, {y} på axel 2',
  mapNone: 'En karta behöver minst tre grupper med ord som är vanliga nog.',
  similarityTitle: 'Likhet två och två',
  similarityCaption:
    'Cosinus mellan gruppernas ordfrekvenser, utan småord: 1 är samma fördelning. Siffran stiger med längden och följer ämnet.',
  similarityOne: 'Den ena',
  similarityOther: 'Den andra',
  similarityValue: 'Cosinus',
  sharedColumn: 'Gemensamma ord',
  contributionColumn: 'Del av axeln',
  axisColumn: 'Axel',
  summaryWordsOne: 'En enda av {tests} prövade skillnader i ordval står sig efter korrigering: {terms}.',
  summaryWordsSome: '{count} av {tests} prövade skillnader i ordval står sig efter korrigering: {terms}.',
  summaryWordsMore: '{terms} och {count} till',
  summaryWord: '”{term}” ({group})',
  summaryWordLess: '”{term}” ({group}, ovanligare)',
  summaryWordsNoneStand: 'Ingen av {tests} prövade skillnader i ordval står sig efter korrigering.',
  summaryWordsClearest:
    'Tydligast i de här texterna är ”{term}” ({group}): {count} {count|gång|gånger}, i {documents} av {all} dokument.',
  summaryWordsUntested:
    'Skillnaderna i ordval är inte prövade: det behövs minst två dokument på båda sidor. Sidan beskriver de här texterna.',
  summaryPersonsNone: 'Räknas alla dokument av samma person som ett fall står ingen sig.',
  summaryPersonsSome: 'Räknas alla dokument av samma person som ett fall står {count} sig.',
  summaryPersonsPart:
    'Räknas alla dokument av samma person som ett fall kan {tested} av dem prövas, och {count} står sig.',
  summaryMarkers:
    'Markörer för avledning bärs av mellan {low} ({lowGroup}) och {high} ({highGroup}) av 100 meningar; {overlap}. {agreed}',
  summaryMarkersEqual:
    'Markörer för avledning är lika vanliga i alla jämförda grupper: {rate} av 100 meningar. {agreed}',
  groupMachine:
    'En maskin sätter dem: av dem den ser har kodare hållit med om {least} till {most}, och den missar andra.',
  groupMachineOwn: 'En maskin sätter dem med kodboken {name}; hur ofta kodare håller med om dem är inte uppmätt.',
  summaryMarkersUnasked:
    'Markörer för avledning och ansvar är gjorda för svar, och inget av de {total} dokumenten har sin fråga med: här säger de hur någon talar, inte att någon undviker att svara. Därför rangordnas ingen efter dem.',
  summaryMarkersUnranked:
    'Ingen rangordnas efter markörer för avledning och ansvar: det kräver minst två grupper där alla dokument har sin fråga med och värdena har intervall.',
  summaryMarkersUncoded:
    'Grupperna rangordnas inte efter markörer för avledning och ansvar: maskinens fel kan skilja mellan tider, partier och roller, och ingen människa har kodat ett urval av meningarna. Diagrammet visar vad maskinen väntar sig.',
  expectedColumn: 'väntade',
  summaryMarkersAmong: 'Jämförda är {groups}: bara där har alla dokument sin fråga med och värdena intervall.',
  summaryNoQuestion:
    'De är gjorda för svar, men {documents} av {total} dokument har ingen fråga: där säger de hur någon talar, inte att någon undviker att svara.',
  overlapYes: 'de två intervallen överlappar varandra',
  overlapNo: 'de två intervallen överlappar inte varandra',
  summaryGroupsSure:
    'Hur säkert är det? Intervallen gäller en grupp i taget och är inte korrigerade för att jämförelserna är många. Grupperna talar om olika ämnen och dokument av samma person liknar varandra, så en skillnad i ord är sällan en skillnad i hållning.',
  groupCaveatQuestion:
    'I {documents} av {total} dokument finns ingen fråga att svara på. Om de är svar på något framgår inte.',
  groupCaveatRole:
    'I {documents} av {total} dokument framgår inte talarens roll. Där räknas bara ”jag” och ”vi” som den egna sidan.',
  groupCaveatSingle: '{group} har ett enda dokument: det beskrivs, utan intervall och utan prövning.',
  groupCaveatPersons:
    'De {documents} dokumenten är av {respondents} personer. Dokument av samma person är inte oberoende: vill man säga något om grupperna är intervallen för smala och p-värdena för låga. I kolumnen ”p, Holm, över personer” är alla dokument av samma person ett fall.',
  groupCaveatShared:
    'Personer som finns i flera grupper: {respondents}. Samma personer skulle stå på båda sidor, så över personer är ingenting prövat för {groups}.',
  groupCaveatTopics:
    'Grupperna talar om olika ämnen. Ord som hör till ett ärende ser ut som gruppens ord; i hur många dokument ordet står, och DP, visar det.',
  groupCaveatLeftOut:
    '{documents} dokument säger inte vilken grupp {documents|det|de} hör till och är {documents|utelämnat|utelämnade}: {names}.',
  groupCaveatSilent:
    '{documents} dokument saknar ord av den svarande och är {documents|utelämnat|utelämnade}: {names}.',
  groupCaveatNotComparable:
    'Andelarna är inte jämförbara mellan grupperna utan ett kodat urval: intervallen känner maskinens fel i genomsnitt, inte om det är större för en tid, ett parti eller en roll. Med --gold rättas de (ordskifte validate plan drar meningarna).',
  groupCaveatNoTerms: 'Bara funktionsord, och därför utan likhet med andra och plats på kartan: {groups}.',
  groupCaveatNotOnMap: 'Utan ord som är vanliga nog för kartan, och därför inte på den: {groups}.',
  groupCaveatRepair:
    '{words} ord är rättade efter inläsning och {doubtful} är osäkra; hur många i vart dokument står i tables/documents.csv.',
  groupMethodWords:
    'Varje grupp ställs mot alla de andra tillsammans. z är den vägda log-oddskvoten delad med sitt medelfel (Monroe, Colaresi och Quinn 2008), med en förhandsfördelning om {prior} ord. Ord som grupperna tillsammans använder färre än {minimum} gånger prövas inte.',
  groupMethodTests:
    'Fallet i prövningen är dokumentet, inte ordet: p är det försiktigare av Welchs och det sammanvägda t-testet, eller ett exakt permutationstest där dokumenten är få. Alla {tests} p-värden på sidan är korrigerade tillsammans (Holm 1979), och en skillnad står sig under {alpha}.',
  groupMethodPersons:
    'I prövningen över personer är alla dokument av samma person ett fall; dess p-värden är korrigerade likadant, för sig.',
  groupMethodIntervals:
    'Intervallen är percentiler av {resamples} återdragningar av gruppens dokument (Efron och Tibshirani 1993), {level}, frö {seed}. För markörer är de aldrig smalare än Wilsons intervall över meningarna.',
  groupMethodStyle:
    'LIX är ord per mening plus andelen ord med fler än sex bokstäver (Björnsson 1968). Nominalkvoten är substantiv, prepositioner och particip för varje pronomen, adverb och verb (Melin och Lange 2000).',
  groupMethodMap:
    'Kartan är en korrespondensanalys (Greenacre 2017) av tabellen grupper × ord, med ord som står minst {minimum} gånger.',
  groupMethodSettings: 'Inställningar: {settings}',
  groupFiles: '{count} filer; sha256 av deras sha256, en per rad i ordning: {hash}',
} as const;
