/** Person and number of personal and possessive pronouns. */
import type { Tokens } from '../tokenize/types.ts';
import { lowerOf, uposOf } from './features.ts';

/** `generic`: anybody at all (*man*, *ens*). */
export type Person = { readonly person: 1 | 2 | 3 | 'generic'; readonly number: 'singular' | 'plural' | 'either' };

/**
 * Undefined where the token is no personal, possessive or generic pronoun: *10 min*, *i vår*, *inte ens*. Without tags the form decides,
 * and forms that are more often something else (*en*, *ens*, *den*) count as none.
 */
export const personOf = (tokens: Tokens, index: number): Person | undefined => {
  const upos = uposOf(tokens, index);
  const form = lowerOf(tokens, index);
  return upos === 'PRON' || (upos === '_' && !UNSURE.has(form)) ? PERSONS.get(form) : undefined;
};

const UNSURE: ReadonlySet<string> = new Set(['en', 'ens', 'den', 'det', 'de', 'dess']);

const list = (person: Person['person'], number: Person['number'], forms: string): [string, Person][] =>
  forms.split(' ').map(form => [form, { person, number }]);

const PERSONS: ReadonlyMap<string, Person> = new Map([
  ...list(1, 'singular', 'jag mig mej min mitt mina'),
  ...list(1, 'plural', 'vi oss vår vårt våra'),
  ...list(2, 'singular', 'du dig dej din ditt dina'),
  ...list(2, 'either', 'ni er ert era eder'),
  ...list(3, 'singular', 'han honom hans hon henne hennes hen den dess det'),
  ...list(3, 'plural', 'de dem dom deras'),
  ...list(3, 'either', 'sig sej sin sitt sina'),
  ...list('generic', 'either', 'man en ens'),
]);
