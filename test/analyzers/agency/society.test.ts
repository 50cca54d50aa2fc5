import { describe, expect, it } from 'vitest';
import { modelActors } from '../../../analyzers/actors/index.ts';
import { isSocietal, sideAt } from '../../../analyzers/agency/index.ts';
import { answer } from '../answers.ts';

const minister = modelActors({ role: 'statsråd', party: 'S', date: '2020-01-01' });

/** The place of the first “vi” or “oss”, and the table that it stands in. */
const weIn = (text: string) => {
  const { tokens } = answer('a', text);
  const at = tokens.lower.findIndex(word => ['vi', 'oss'].includes(tokens.vocabulary.words[word]!));
  return [tokens, at] as const;
};

describe('a “vi” is everybody', () => {
  it.each([
    'Vi människor lär av varandra.',
    'Vi alla har sett det.',
    'Vi allihop har sett det.',
    'Vi svenskar reser mycket.',
    'Vi som samhälle måste lära.',
    'Vi som land måste lära.',
    'Vi i Sverige har det bra.',
    'Vi i samhället har det bra.',
    'Vi i kammaren är överens.',
    'Vi är alla överens.',
    'Vi har båda rätt.',
    'Det gäller alla oss.',
  ])('in “%s”', text => expect(isSocietal(...weIn(text))).toBe(true));
});

describe('a “vi” is somebody', () => {
  it.each([
    'Vi satsar på skolan.',
    'Vi i regeringen satsar.',
    'Vi som parti står fast.',
    'Vi vill att skolan ska ge alla en chans.',
    'Det sade vi.',
  ])('in “%s”', text => expect(isSocietal(...weIn(text))).toBe(false));

  it('whose sentence has ended, whatever the next one begins with', () =>
    expect(isSocietal(...weIn('Det gör vi. Alla vet det.'))).toBe(false));
});

describe('the side of a word', () => {
  const sideOf = (text: string, word: string) => {
    const { tokens } = answer('a', text);
    const at = tokens.lower.findIndex(i => tokens.vocabulary.words[i] === word);
    return sideAt(tokens, at, minister);
  };

  it('is the respondent’s own for their “vi”, and nobody’s for everybody’s', () => {
    expect(sideOf('Vi satsar.', 'vi')).toBe('own');
    expect(sideOf('Vi människor satsar.', 'vi')).toBeNull();
    expect(sideOf('Det gäller oss.', 'oss')).toBe('own');
    expect(sideOf('Det gäller alla oss.', 'oss')).toBeNull();
  });

  it('is the same whatever follows, for other words', () => {
    expect(sideOf('Jag och alla andra vet.', 'jag')).toBe('own');
    expect(sideOf('Regeringen i Sverige vet.', 'regeringen')).toBe('own');
    expect(sideOf('Tåget i Sverige går.', 'tåget')).toBeNull();
  });
});
