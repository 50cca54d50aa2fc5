/** The order of the work, and how far it has to go for what will be read: nothing is worked out that nobody asks for. */
export const STAGES = ['read', 'restore', 'structure', 'tokenize', 'tag'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * What may be read of an answer beside its text: whose its words are; their forms; their lemmas, parts of speech and features; the
 * findings of a codebook and the tone, which are made of all of these.
 */
export const NEEDS = ['roles', 'form', 'lemma', 'upos', 'feats', 'findings', 'tone'] as const;
export type Need = (typeof NEEDS)[number];

/** The stage after which it is there. */
export const STAGE_OF: Readonly<Record<Need, Stage>> = Object.freeze({
  roles: 'structure',
  form: 'tokenize',
  lemma: 'tag',
  upos: 'tag',
  feats: 'tag',
  findings: 'tag',
  tone: 'tag',
});

/** Whether words have to be tagged for what is read of them. */
export const needsTags = (needs: readonly Need[]): boolean => needs.some(need => STAGE_OF[need] === 'tag');
