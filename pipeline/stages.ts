/** The order of the work, and how far it has to go for what will be read: nothing is worked out that nobody asks for. */
export const STAGES = ['read', 'restore', 'structure', 'tokenize', 'tag', 'parse'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * What may be read of an answer beside its text: whose its words are; how often each form stands
 * there, without their order; their forms; their lemmas, parts of speech and features; the
 * findings of a codebook and the tone, which are made of all of these; heads and relations of the trees of its sentences.
 */
export const NEEDS = [
  'roles',
  'counts',
  'form',
  'lemma',
  'upos',
  'feats',
  'findings',
  'tone',
  'head',
  'deprel',
] as const;
export type Need = (typeof NEEDS)[number];

/** The stage after which it is there. */
export const STAGE_OF: Readonly<Record<Need, Stage>> = Object.freeze({
  roles: 'structure',
  counts: 'tokenize',
  form: 'tokenize',
  lemma: 'tag',
  upos: 'tag',
  feats: 'tag',
  findings: 'tag',
  tone: 'tag',
  head: 'parse',
  deprel: 'parse',
});

/** What is worked out where nobody says what will be read: everything but trees, which take as long as all the rest. */
export const USUAL_NEEDS: readonly Need[] = Object.freeze(NEEDS.filter(need => STAGE_OF[need] !== 'parse'));

/** Whether sentences have to be parsed for what is read of them. */
export const needsTrees = (needs: readonly Need[]): boolean => needs.some(need => STAGE_OF[need] === 'parse');

/** Whether words have to be tagged for what is read of them. */
export const needsTags = (needs: readonly Need[]): boolean =>
  needsTrees(needs) || needs.some(need => STAGE_OF[need] === 'tag');

/** Whether words are only counted by their forms, so that no table of tokens is made before somebody asks for it. */
export const needsOnlyCounts = (needs: readonly Need[]): boolean =>
  needs.includes('counts') && !needs.includes('form') && !needsTags(needs);
