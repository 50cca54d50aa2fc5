/** Who answers and who asks: title and signature together, and what a sidecar says. */
import type { Notice, Person, Sidecar } from '../types.ts';
import { isSameName } from './names.ts';
import { type Paragraph, textOf } from './paragraphs.ts';
import { readTitle, type Title } from './title.ts';
import { readSigner } from './written-names.ts';

export type People = {
  readonly respondent?: Person;
  readonly questioner?: Person;
  readonly title?: Title;
  readonly notices: readonly Notice[];
};

/** Reads title and signature; where they name different people the signature wins, with a notice. */
export const decidePeople = (text: string, paragraphs: readonly Paragraph[], sidecar: Sidecar): People => {
  const titleText = textOf(text, paragraphs, 'title');
  const title = titleText === undefined ? undefined : readTitle(titleText);
  const signed = paragraphs
    .filter(p => p.kind === 'signature')
    .flatMap(p => text.slice(p.start, p.end).split('\n'))
    .map(readSigner)
    .find(person => person !== undefined);
  const asked = title?.respondent;
  const differ = signed !== undefined && asked !== undefined && !isSameName(bare(signed.name), bare(asked.name));
  const read: Person | undefined = differ ? signed : (asked ?? signed);
  const respondent = override(read, sidecar.respondent, sidecar.party, sidecar.role);
  const questioner = override(title?.questioner, sidecar.questioner, sidecar.questionerParty);
  return {
    ...(respondent && { respondent }),
    ...(questioner && { questioner }),
    ...(title && { title }),
    notices: differ && sidecar.respondent === undefined ? [signedByAnother(asked.name, signed.name)] : [],
  };
};

const signedByAnother = (asked: string, signed: string): Notice => ({
  code: 'signed-by-another',
  level: 'warning',
  message: `The title asks ${asked}, but ${signed} signed: the answer counts as ${signed}'s.`,
  values: { asked, signed },
});

const override = (read: Person | undefined, name?: string, party?: string, role?: string): Person | undefined => {
  if (read === undefined && name === undefined) return undefined;
  return {
    ...read,
    ...(name !== undefined && { name }),
    ...(party !== undefined && { party }),
    ...(role !== undefined && { role }),
  } as Person;
};

/** The name without the place that stands behind it in titles only. */
const bare = (name: string): string => name.replace(/\s+i\s+\p{Lu}.*$/u, '');
