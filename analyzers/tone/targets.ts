/** Tone by target: how the sentences sound in which somebody or something is named. */
import type { Answer } from '../../pipeline/corpus.ts';
import { type SentenceTone, type SentimentOptions, sentenceTones, speakerTones } from './index.ts';

/** Tone of one speaker's sentences that name a target. Counts say how little it may rest on. */
export type TargetTone = {
  /** The speaker. */
  readonly group: string;
  /** The word that was looked for. */
  readonly term: string;
  readonly score: number;
  /** Sentences that name it. */
  readonly count: number;
  /** All sentences of the speaker. */
  readonly total: number;
  readonly matched: number;
};

/**
 * One row per speaker and target that the speaker names. A target is a word, compared by lemma and by form ("regeringen"
 * finds regeringens); the score is that of the whole sentence, which may speak of others too.
 */
export const targetTones = (
  answers: readonly Answer[],
  targets: readonly string[],
  options: SentimentOptions = {},
): TargetTone[] => {
  const tones = answers.flatMap(answer => sentenceTones(answer, options).map(tone => ({ tone, answer })));
  const speakers = [...new Set(tones.map(({ tone }) => tone.speaker))];
  return speakers.flatMap(speaker => {
    const own = tones.filter(({ tone }) => tone.speaker === speaker);
    return targets.flatMap(target => {
      const naming = own.filter(({ tone, answer }) => names(answer, tone, target.toLowerCase()));
      const [all] = speakerTones(
        naming.map(({ tone }) => tone),
        options,
      );
      return all === undefined
        ? []
        : [
            {
              group: speaker,
              term: target,
              score: all.score,
              count: naming.length,
              total: own.length,
              matched: all.matched,
            },
          ];
    });
  });
};

const names = ({ tokens }: Answer, { sentence }: SentenceTone, target: string): boolean => {
  const { words } = tokens.vocabulary;
  const { firstToken, endToken } = tokens.sentences[sentence - 1]!;
  for (let i = firstToken; i < endToken; i++) {
    const form = words[tokens.lower[i]!]!;
    if (form === target || form === `${target}s` || words[tokens.lemma[i]!]!.toLowerCase() === target) return true;
  }
  return false;
};
