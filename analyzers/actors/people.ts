/** Words for people, as lower-case lemmas and ends of lemmas: those that politics is about, and those who do its work. Own collection. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** People whom measures concern. */
export const AFFECTED = list(`
  barn elev patient förälder familj kvinna man kille tjej flicka pojke ungdom tonåring ung gammal äldre vuxen spädbarn syskon mamma pappa mor far
  son dotter make maka anhörig närstående invånare medborgare boende brukare klient pensionär student arbetslös flykting asylsökande invandrare
  nyanländ funktionsnedsatt sjuk fattig rik person individ hushåll konsument kund resenär hyresgäst offer brottsoffer människa folk befolkning
  allmänhet väljare skattebetalare löntagare arbetstagare anställd sparare studerande sökande hemlös missbrukare småbarnsförälder barnfamilj
  ensamstående pendlare bilist fotgängare cyklist turist besökare deltagare intagen fånge ungdomsbrottsling vårdnadshavare gymnasieelev
  skolelev ersättningstagare bidragstagare låginkomsttagare höginkomsttagare medmänniska svensk same rom jude muslim kristen homosexuell
  pensionssparare lantbrukare jordbrukare bonde fiskare markägare skogsägare villaägare bostadsägare småföretagare ägare boendeförening
  civilbefolkning grannskap granne vän kamrat vittne gärningsman brottsling kriminell ungdomar generation mänsklighet cancerpatient
`);

/** Ends of lemmas for people whom measures concern: compounds of the words above. */
export const AFFECTED_ENDINGS = [
  'barn',
  'elev',
  'patient',
  'förälder',
  'familj',
  'kvinna',
  'ungdom',
  'invånare',
  'medborgare',
  'pensionär',
  'student',
  'flykting',
  'sökande',
  'sjuk',
  'hushåll',
  'konsument',
  'hyresgäst',
  'offer',
  'människa',
  'befolkning',
  'tagare',
  'missbrukare',
  'resenär',
] as const;

/** People at work, and groups of people that act: somebody else for a minister, the own sphere for who leads them. */
export const WORKERS = list(`
  personal lärare läkare sjuksköterska undersköterska fysioterapeut operationssköterska barnmorska tandläkare polis åklagare domare advokat
  socialsekreterare förskollärare forskare expert professor präst officer soldat brandman medarbetare kollega arbetskamrat vårdpersonal
  skolpersonal yrkesgrupp
`);

/** People and bodies of politics and society at large: always somebody else. */
export const OUTSIDERS = list(`
  politiker ledamot minister statsminister finansminister utrikesminister president premiärminister parti politikerna debattör kritiker
  figur socialdemokrat moderat centerpartist folkpartist liberal kristdemokrat vänsterpartist miljöpartist sverigedemokrat nydemokrat riksdagsledamot
  riksdagsmajoritet majoritet minoritet utskott finansutskott socialutskott nämnd förening förbund kyrka samfund ambassad fn oecd who nato
  europarat ministerråd unesco imf världsbank kommissionär statschef diktator regim motståndare förespråkare anhängare investerare
  branschföreträdare tidning författare konstnär talman rådgivare lobbyist ekonom jurist stat delstat stormakt producent företagare
  finansiär kraftbolag elbolag industri skolkommission arbetsgrupp remissinstans expertgrupp kommission apotek museum teater
`);

/** Business, which acts for itself. */
export const COMPANIES = list(
  'företag bolag leverantör operatör entreprenör marknad arbetsgivare fastighetsägare näringsliv bank bransch aktör',
);

/** Ends of lemmas for bodies and offices. */
export const BODY_ENDINGS = [
  'nämnd',
  'verk',
  'styrelse',
  'myndighet',
  'departement',
  'utskott',
  'kommitté',
  'kommission',
  'domstol',
  'inspektion',
  'förbund',
  'partiet',
  'parti',
  'bolag',
  'företag',
  'förening',
  'organisation',
  'institut',
  'universitet',
  'högskola',
  'kommun',
  'landsting',
  'kammare',
  'delegation',
  'minister',
  'direktör',
  'ledamot',
  'förvaltning',
  'stiftelse',
  'leverantör',
  'koncern',
  'industri',
  'regering',
  'kontor',
  'medlemsland',
  'medlemsstat',
] as const;

/** Such ends in words for things. */
export const NOT_BODIES = list(
  'kärnkraftverk vattenkraftverk kraftverk nätverk regelverk konstverk hantverk värmeverk ramverk bildverk',
);

/** Ends of lemmas for people by what they do. */
export const DOER_ENDINGS = ['are', 'ör', 'ist', 'man', 'olog', 'ant', 'ent', 'kvinna'] as const;

/** Words with such an end for no people. */
export const NOT_DOERS = list(`
  faktor motor traktor dator sektor doktor rapportör dokument argument instrument moment procent element parlament departement regemente
  ledare server månadare dollare sommare tidigare senare vidare dyrare lägre större konsekvent elefant variant kvant konstant talang
  komponent kontinent patent talent cement engagemang avgångare mottagare partner summare lager kalendare hammare kammare brunn distrikt
  terrorist monument segment fundament testament agent present akut konkurrent moment incident accent segment process fastighetsmarknad
  dagordning general kompetent transparent permanent tvist kvist frist brist list rist rör stör för gör utför framför inför körför
`);

/** Words for anybody: nobody in particular acts. */
export const ANYBODY = list(
  'man alla all någon några många mången ingen var varje envar en enskild annan andra vem vissa somliga flera båda båda ena',
);
