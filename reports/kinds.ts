/** The kinds of marker as a page shows them: names, letter, colour and class of each family of the codebook. */
import type { CodeFamily } from '../analyzers/rhetoric/types.ts';
import type { Labels } from './labels/sv.ts';
import { inBook } from './names.ts';

export type Kind = {
  /** Id of the family. */
  readonly id: string;
  readonly name: string;
  /** The name as a noun, for running text. */
  readonly noun: string;
  /** Where there is no room for the name. */
  readonly letter: string;
  readonly colour: string;
  /** Class of what is marked with it. */
  readonly mark: string;
};

/** At least 3:1 on white and on the dark page, in turn. Each kind also has a lane or a label of its own, so colour never carries a meaning alone. */
const COLOURS = ['#9b59b6', '#d64545', '#8b6f4e', '#1d9a83', '#7d8a2e', '#c2527a'] as const;

/** Where a sentence bears no kind. */
export const NO_KIND = '#d5d9de';

/** The families of a codebook in the language of the page, in their order. */
export const kindsOf = (families: readonly CodeFamily[], labels: Labels): Kind[] => {
  const language = inBook(labels);
  return families.map(({ id, name, noun, letter }, i) => ({
    id,
    name: name[language],
    noun: noun[language],
    letter: letter[language],
    colour: COLOURS[i % COLOURS.length]!,
    mark: `kind-${id}`,
  }));
};

/** The name of a kind by its id. */
export const kindNamer = (families: readonly CodeFamily[], labels: Labels): ((id: string) => string) => {
  const names = new Map(kindsOf(families, labels).map(({ id, name }) => [id, name]));
  return id => names.get(id) ?? id;
};
