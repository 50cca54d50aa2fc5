/** Word lists of the devices (lemmas in lower case); own collection. Passives and deponents are grammar: `pipeline/grammar/voice.ts`. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Something happens, and nobody does it. */
export const EVENT_VERBS = list(`
  hända ske uppstå inträffa utebli brista skena uppkomma fallera haverera uppdagas förekomma urarta spåra kollapsa
  eskalera försvinna
`);
export const EVENT_FORMS = list(`
  händer hände hänt sker skedde skett uppstår uppstod uppstått inträffar inträffade inträffat uteblir uteblev uteblivit brister
  brast brustit skenar skenat förekommer förekom förekommit försvann försvunnit
`);

export const EXISTENTIAL_FORMS = list(
  'finns fanns funnits pågår pågick pågått sker skedde skett förs fördes förts bedrivs föreligger råder görs',
);

/** Nouns that an expletive *det* presents as going on. */
export const WORK_NOUNS = list(`
  arbete dialog översyn utredning process diskussion samtal beredning analys insats utveckling samverkan projekt
  genomlysning uppföljning rutin brist problem risk behov fel kritik granskning
`);

/** Ends of nouns made from verbs. */
export const NOMINAL_ENDINGS: readonly string[] = [
  'ning',
  'ningen',
  'ningar',
  'ningarna',
  'ande',
  'andet',
  'ende',
  'endet',
  'else',
  'elsen',
  'elser',
  'elserna',
];
/** Nouns from verbs without such an end, for blame: *sammanbrott i en placering*. */
export const NOMINAL_LEMMAS = list(
  'sammanbrott brist placering neddragning nedskärning besparing fel misstag dröjsmål bortfall haveri svek beslut avslag',
);
/** Nouns on -ning and -else that are things. */
export const NOT_NOMINAL = list(
  'budget förordning lagstiftning regering förvaltning avdelning tidning ledning förening riksdagsordning utbildning region anledning betydelse mening riktning ställning grundning ordning befolkning hushållning självklarhet näring inställning ende avgående förutsättning omfattning bostad ersättning utredning proposition landsting ting ingenting någonting',
);
