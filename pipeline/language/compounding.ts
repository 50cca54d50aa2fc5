/** What Swedish compounds are made of besides the words of the lexicon. */

/** First parts that are not headwords, or are known to combine freely. */
export const COMBINING_FORMS: ReadonlySet<string> = new Set(
  (
    'anti auto bio eko el elektro euro extra foto geo hem hög infra inter intern kilo klimat kontra kultur låg makro mega mellan mikro mini moto ' +
    'multi neo norr nord ny närings öster pseudo psyko real retro semi sido social socio special stor storm super syd sär söder tele termo topp ' +
    'föräldra trans turbo ultra vice video väster öst väst ål äldre hälso fiske barn vård omsorg ikraft kungs lands riks stats bort sam själv års dags tids livs folk små stor'
  ).split(' '),
);

/** Endings that make words but are no second parts: what ends in them is a derivation. */
export const SUFFIXES: ReadonlySet<string> = new Set(
  (
    'het heten heter heterna hets hetens heters bar bara bart barhet lös lösa löst löshet lig liga ligt lighet ligheten mässig mässiga mässigt ' +
    'sam samma samt samhet skap skapet skaper dom domen domar aktig aktiga aktigt ing ingen ingar ning ningen ningar else elsen elser ande andet ' +
    'are aren arna ares ist isten ister ism ismen ion ionen ioner ör ören örer inna innan sel seln erna orna arna ens ets as es ns an en et na ' +
    'de da ar er or is a e s t r n all alla allt al ell ella ellt iv iva ivt isk iska iskt ik iken era erar erade erat eras tion tionen tioner ' +
    'ant anten anter ent enten enter sion sionen sioner ärer ären itet iteten iteter ligt den dens der derna givning givningar varo'
  ).split(' '),
);

/** Prefixes and particles that stay with what follows them. */
export const PREFIXES: ReadonlySet<string> = new Set(
  (
    'ut upp för be miss åter an av in om på till över under ner ned fram ge her ent o um sam bi er bort med mot från efter genom kring vid ' +
    'före hop ihop igen sön vidare van tillbaka undan ur åt hos ute inne där här hän ett två tre allt'
  ).split(' '),
);
