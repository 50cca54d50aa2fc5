/** What word forms say: voice, case, person, clauses and subjects, read off a tagged token table. */
export { type Clause, clausesOf, finiteVerbOf, finiteVerbs, isFiniteVerb, type Subject, subjectOf } from './clause.ts';
export { featureOf, lemmaAt, uposOf } from './features.ts';
export { type Person, personOf } from './person.ts';
export { isGenitive, isSupine, type Voice, voiceOf } from './voice.ts';
