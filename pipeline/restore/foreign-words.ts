/** Small words by language: what tells that a passage is not Swedish, also when it was scanned badly. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Frequent in Swedish, with what recognisers and foreign keyboards make of them, and in no other language below. */
export const SWEDISH_ONLY: ReadonlySet<string> = list(
  'och att inte jag är ett till från fran också ocksa mycket än vid när nar genom eftersom någon nagon något nagot några nagra många manga efter bara hur varför varfor ska skall denna detta ni oss år ar sin sitt samt blir måste maste får skulle mellan sedan där dar även aven gör behöver behover kommer finns',
);

/** Frequent in one other language, never in Swedish, and not what a recogniser makes of a Swedish word. */
export const FOREIGN_ONLY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'en',
    list(
      'the of to this that these those with from they their them our your his its been being have had will would should could which who whom what when where why because about into than then there are we you it and is was were has does not but',
    ),
  ],
  [
    'no',
    list(
      'og ikke jeg er til fra også være vært hvor hva hvis hvem hvordan noe noen etter mellom disse deres meg deg seg slik nå uten gjennom blitt ble dette mot ikkje eg kva vere frå dei nokon berre korleis dere vårt skal vil hadde saken spørsmål spørsmålet',
    ),
  ],
  [
    'da',
    list(
      'og ikke jeg er til fra af også være været hvor hvad hvis hvem hvordan nogle noget efter mellem disse deres mig dig sådan uden gennem blevet blev mod mere meget op ud ind gør skal vil havde selv selvfølgelig spørgsmål spørgsmålet',
    ),
  ],
  [
    'fi',
    list(
      'on ei että oli ovat olla mutta kun niin hän myös tai joka jotka ole mitä kuin vain siitä tämä tämän voi mukaan kanssa sekä meidän ettei olen emme ovat jos sitä hyvä paljon koska vuoden kysymys kysymykseen',
    ),
  ],
  [
    'de',
    list(
      'der das und ist nicht ein eine einer eines einem einen mit zu auf von dem des im zum zur sich auch als wie bei nach über wird werden sind wir ihr sie ich oder aber dass für haben wurde',
    ),
  ],
  [
    'fr',
    list(
      'le les des est et une dans pour que qui sur par avec pas plus nous vous ils elle ce cette ces du au aux sont être mais',
    ),
  ],
  ['es', list('el los las una del por para con que como pero más está son este esta muy nuestro también')],
]);
