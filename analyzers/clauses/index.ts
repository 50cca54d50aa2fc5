/**
 * Frames: who does what to whom in every clause, with how it is meant, and the sentence that says so. What a clause says is read off its tree;
 * the models are rsyntax (Welbers, van Atteveldt and Kleinnijenhuis 2021) and semgram (Stuhler 2022) in R.
 */
import type { Answer } from '../../pipeline/corpus.ts';
import { lemmaOf, lowerOf, negationsOf, tenseOf, type Voice } from '../../pipeline/grammar/index.ts';
import {
  clauseModality,
  clausesIn,
  clauseVoice,
  isDenied,
  isSure,
  type Roles,
  reportedBy,
  rolesIn,
  type TreeClause,
  type Trees,
  treesOf,
} from '../../pipeline/grammar/tree/index.ts';
import type { Modality } from '../../pipeline/language/modality.ts';
import { actorsOf } from '../actors/index.ts';
import { type ActorClass, resolveActor, type Speaker } from '../actors/resolve.ts';
import { type Analyser, type Needs, reading } from '../contract.ts';
import { roleOf, type Whose } from '../words/index.ts';
import { type WordPlace, wordPlaceOf } from '../words/place.ts';

/** What somebody who was asked for has to do with what is done. */
export type Part = 'does' | 'undergoes' | 'receives';

/** One clause. Who is not said, and what the clause does not have, is missing. */
export type FrameRow = WordPlace & {
  readonly group: string;
  readonly part?: Part | undefined;
  readonly actor?: string | undefined;
  readonly actorClass?: ActorClass | undefined;
  /** Lemma of what is done. */
  readonly action: string;
  readonly object?: string | undefined;
  readonly objectClass?: ActorClass | undefined;
  readonly recipient?: string | undefined;
  readonly voice?: Voice | undefined;
  readonly denied: boolean;
  readonly modality?: Modality | undefined;
  readonly tense?: 'present' | 'past' | undefined;
  readonly reportedBy?: string | undefined;
  /** Whether the parser was sure of the words that the row names. */
  readonly sure: boolean;
  readonly text: string;
};

export type FramesOptions = {
  /** Only clauses in which this one does something, or something is done to it: a word in any of its forms, or a name. All if it is empty. */
  readonly of: string;
  readonly whose: Whose;
};

export const FRAMES_DEFAULTS: FramesOptions = Object.freeze({ of: '', whose: 'respondent' });

const framesNeeds: Needs<FramesOptions> = () => ['roles', 'form', 'lemma', 'upos', 'feats', 'head', 'deprel'];

/**
 * A row for every clause, each of several who act together in a row of its own.
 *
 * @throws {OrdskifteError} NOT_PARSED where the answers have no trees
 */
export const frames: Analyser<FrameRow, FramesOptions> = reading(framesNeeds, (groups, given) => {
  const options = { ...FRAMES_DEFAULTS, ...given };
  const rows = groups.flatMap(({ name, answers }) =>
    answers.flatMap(answer => framesIn(answer, options).map(row => ({ group: name, ...row }))),
  );
  return { rows, notices: [], options };
});

type Unnamed = Omit<FrameRow, 'group'>;

const framesIn = (answer: Answer, { of, whose }: FramesOptions): Unnamed[] => {
  const trees = treesOf(answer.tokens);
  const { structure, document, tokens } = answer;
  const speaker: Speaker = {
    actors: actorsOf(structure, document.sidecar?.governs, tokens.vocabulary.memory),
    respondent: structure.respondent?.name,
    questioner: structure.questioner?.name,
  };
  return tokens.sentences.flatMap(({ start, end }, sentence) => {
    if (whose !== 'all' && roleOf(answer, sentence) !== whose) return [];
    const text = document.text.slice(start, end).replace(/\s+/g, ' ');
    const negations = negationsOf(tokens, sentence);
    return clausesIn(trees, sentence).flatMap(clause => {
      const place = wordPlaceOf(answer, clause.start, clause.end);
      const said = saidOf(trees, clause, isDenied(trees, clause, negations));
      return rowsOf(trees, clause, speaker, of.toLowerCase()).map(({ sure, ...who }) => ({
        ...place,
        ...who,
        ...said,
        sure,
        text,
      }));
    });
  });
};

/** How what the clause says is meant. */
const saidOf = (trees: Trees, clause: TreeClause, denied: boolean) => {
  const source = reportedBy(trees, clause)?.source;
  return {
    voice: clauseVoice(trees, clause.predicate),
    denied,
    modality: clauseModality(trees, clause),
    tense: clause.finite === undefined ? undefined : tenseOf(trees.tokens, clause.finite),
    reportedBy: source === undefined ? undefined : wordAt(trees, source),
  };
};

/** Who does it to whom: a row for each who acts, or one where nobody is said to. */
const rowsOf = (trees: Trees, { predicate }: TreeClause, speaker: Speaker, of: string) => {
  const roles = rolesIn(trees, predicate);
  const part = of === '' ? undefined : partOf(trees, roles, of);
  if (of !== '' && part === undefined) return [];
  const { recipient, object } = roles;
  const others = [predicate, ...object, ...(recipient === undefined ? [] : [recipient])];
  const acting = roles.actor?.heads ?? [];
  const wanted = part === 'does' ? acting.filter(word => isNamed(trees, word, of)) : acting;
  return (wanted.length === 0 ? [undefined] : wanted).map(word => {
    const actor = word === undefined ? undefined : resolveActor(trees, word, speaker);
    return {
      part,
      actor: actor?.name,
      actorClass: actor?.class,
      action: lemmaOf(trees.tokens, predicate) || lowerOf(trees.tokens, predicate),
      object: object.length === 0 ? undefined : object.map(at => wordAt(trees, at)).join(' + '),
      objectClass: object[0] === undefined ? undefined : resolveActor(trees, object[0], speaker).class,
      recipient: recipient === undefined ? undefined : wordAt(trees, recipient),
      sure: isSure(trees, ...others, ...(word === undefined ? [] : [word])),
    };
  });
};

const partOf = (trees: Trees, { actor, object, recipient }: Roles, of: string): Part | undefined => {
  const isIn = (words: readonly number[]): boolean => words.some(word => isNamed(trees, word, of));
  if (isIn(actor?.heads ?? [])) return 'does';
  if (isIn(object)) return 'undergoes';
  return recipient !== undefined && isIn([recipient]) ? 'receives' : undefined;
};

/** By form or lemma; a definite form finds the word in all its forms, as *regeringen* does *regering*. */
const isNamed = ({ tokens }: Trees, word: number, of: string): boolean => {
  const [lower, lemma] = [lowerOf(tokens, word), lemmaOf(tokens, word)];
  return lower === of || lemma === of || (lemma.length > 2 && DEFINITE.some(ending => `${lemma}${ending}` === of));
};
const DEFINITE = ['en', 'n', 'et', 't', 'erna', 'arna', 'orna', 'na'] as const;

const wordAt = ({ tokens }: Trees, word: number): string => tokens.vocabulary.words[tokens.form[word]!]!;
