/** Person and number of personal and possessive pronouns. */
import type { Tokens } from '../tokenize/types.ts';
import { uposOf } from './features.ts';

export type Person = { readonly person: 1 | 2 | 3; readonly number: 'singular' | 'plural' | 'either' };

/** Undefined where the token is no personal, possessive or generic pronoun. `vi` and `man` are told apart by the form, not here. */
export const personOf = (tokens: Tokens, index: number): Person | undefined =>
  uposOf(tokens, index) === 'PRON' ? PERSONS.get(tokens.vocabulary.words[tokens.lower[index]!]!) : undefined;

const list = (person: 1 | 2 | 3, number: Person['number'], forms: string): [string, Person][] =>
  forms.split(' ').map(form => [form, { person, number }]);

const PERSONS: ReadonlyMap<string, Person> = new Map([
  ...list(1, 'singular', 'jag mig mej min mitt mina'),
  ...list(1, 'plural', 'vi oss vår vårt våra'),
  ...list(2, 'singular', 'du dig dej din ditt dina'),
  ...list(2, 'either', 'ni er ert era'),
  ...list(3, 'singular', 'han honom hans hon henne hennes hen den dess det man en ens'),
  ...list(3, 'plural', 'de dem dom deras'),
  ...list(3, 'either', 'sig sej sin sitt sina'),
]);
