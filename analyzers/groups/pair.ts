/** Who is compared with whom. */
import { group } from 'd3-array';
import type { Answer, Head } from '../../pipeline/corpus.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { isSameName } from '../../pipeline/structure/names.ts';
import { respondentNames } from './respondents.ts';

/** One respondent and the answers that he or she gave, in the order of the corpus. */
export type Respondent<T extends Head = Answer> = { readonly name: string; readonly answers: readonly T[] };

/** Two respondents: the target is compared with the reference. */
export type Pair<T extends Head = Answer> = { readonly target: Respondent<T>; readonly reference: Respondent<T> };

/**
 * Groups the answers by respondent and chooses two: those named, or the only two there are; the first named is the target.
 * Without names the one whose newest answer is later is the target.
 *
 * @throws {OrdskifteError} NO_RESPONDENT, ONE_DOCUMENT, ONE_RESPONDENT, MANY_RESPONDENTS, UNKNOWN_RESPONDENT, BAD_OPTION
 */
export const choosePair = <T extends Head>(answers: readonly T[], names?: readonly string[]): Pair<T> => {
  const respondents = respondentsOf(answers);
  if (names !== undefined) return pairOf(names, respondents);
  if (answers.length === 1) throw new OrdskifteError(messages.oneDocument(answers[0]!.document.id));
  if (respondents.length === 1) throw new OrdskifteError(messages.oneRespondent(respondents[0]!.name, answers.length));
  if (respondents.length > 2) throw new OrdskifteError(messages.manyRespondents(respondents.map(r => r.name)));
  const [first, second] = respondents.toSorted((a, b) => (newest(b) > newest(a) ? 1 : -1));
  return { target: first!, reference: second! };
};

/** The same two sides in another reading of the same documents, found by document and not by name: a scan may misspell a name. */
export const samePair = (answers: readonly Answer[], { target, reference }: Pair): Pair => {
  const side = ({ name, answers: own }: Respondent): Respondent => {
    const ids = new Set(own.map(answer => answer.document.id));
    return { name, answers: answers.filter(answer => ids.has(answer.document.id)) };
  };
  return { target: side(target), reference: side(reference) };
};

/**
 * All respondents of a corpus with their answers, in the order in which they first appear.
 *
 * @throws {OrdskifteError} NO_RESPONDENT for a document that does not say who answers
 */
export const respondentsOf = <T extends Head>(answers: readonly T[]): Respondent<T>[] => {
  const names = respondentNames(answers);
  const nameOf = (answer: T): string => {
    const name = names.get(answer);
    if (!name) throw new OrdskifteError(messages.noRespondent(answer.document.id));
    return name;
  };
  return [...group(answers, nameOf)].map(([name, own]) => ({ name, answers: own }));
};

const pairOf = <T extends Head>(names: readonly string[], respondents: readonly Respondent<T>[]): Pair<T> => {
  if (names.length !== 2)
    throw new OrdskifteError(messages.badOption('--respondents', names.join(' '), 'two names, each in quotes'));
  const [target, reference] = names.map(name => {
    const found = respondents.find(r => isSameName(r.name, name));
    if (found === undefined)
      throw new OrdskifteError(
        messages.unknownRespondent(
          name,
          respondents.map(r => r.name),
        ),
      );
    return found;
  });
  // Two spellings may name one person.
  if (target === reference)
    throw new OrdskifteError(messages.badOption('--respondents', names.join(' '), 'two different respondents'));
  return { target: target!, reference: reference! };
};

const newest = ({ answers }: Respondent<Head>): string =>
  answers
    .map(({ structure }) => structure.date ?? '')
    .sort((a, b) => (a < b ? -1 : 1))
    .at(-1) ?? '';
