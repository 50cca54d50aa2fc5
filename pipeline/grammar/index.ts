/** What word forms say: voice, tense, modality, person, clauses and subjects, read off a tagged token table. One function a question. */
export { type Clause, clausesOf, finiteVerbOf, finiteVerbs, type Subject, subjectOf } from './clause.ts';
export { featureOf, isTagged, isVerb, lemmaOf, lowerOf, uposOf } from './features.ts';
export { isOnlyPossible, modalityOf } from './modality.ts';
export { isNegated, isNegatedBy, type Negation, negationsOf } from './negation.ts';
export { type Person, personOf } from './person.ts';
export { isFiniteVerb, tenseOf } from './tense.ts';
export { auxiliaryOf, isGenitive, isPassive, isSupine, type Voice, voiceOf } from './voice.ts';
