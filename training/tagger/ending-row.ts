/** A form is `stem + add` where the headword is `stem + remove`; its lemma is `stem + lemma`. */
export type EndingRow = { readonly add: string; readonly remove: string; readonly lemma: string; readonly tag: string };
