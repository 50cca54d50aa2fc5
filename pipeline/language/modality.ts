/** Modal verbs by what they say, and words that make something only possible. */

/** What a modal verb says: that something can be, has to be, is right to do, is wanted, or is to come. */
export type Modality = 'possibility' | 'necessity' | 'obligation' | 'volition' | 'future';

const verbs = (modality: Modality, lemmas: string): [string, Modality][] =>
  lemmas.split(' ').map(lemma => [lemma, modality]);

/** Lemmas of modal auxiliaries after Svenska Akademiens grammatik 3 (ch. 15 §22–40). */
export const MODAL_VERBS: ReadonlyMap<string, Modality> = new Map([
  ...verbs('possibility', 'kunna lär torde må få'),
  ...verbs('necessity', 'måste behöva'),
  ...verbs('obligation', 'böra'),
  ...verbs('volition', 'vilja tänka'),
  ...verbs('future', 'skola'),
]);

/** Words after which what is said is possible or wished, not a fact: "kan bli bättre", "riskerar att försämras". */
export const POSSIBILITY: ReadonlySet<string> = new Set(
  'kan kunde kanske möjligen möjligtvis eventuellt torde lär riskerar riskera hoppas om ifall skulle borde bör vill ville'.split(
    ' ',
  ),
);
