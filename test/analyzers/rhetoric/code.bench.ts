/** Speed of coding: tagged text in, findings out. The reporter says runs per second; one run codes the number of words in its title. */
import { bench, describe } from 'vitest';
import { codeAnswer } from '../../../analyzers/rhetoric/index.ts';
import { singleSpeaker } from '../../../pipeline/structure/single-speaker.ts';
import { seedText } from '../../seeds.ts';
import { annotateText, COMMISSIONER, codebook } from './annotate.ts';

const text = [seedText('ojanne'), seedText('jonsson')].join('\n\n').replace(/\*/g, '');
const structure = singleSpeaker(text, COMMISSIONER);
const tokens = annotateText(text);

describe('codes tagged answers', () => {
  bench(`${tokens.length} words a run, ranker`, () => void codeAnswer({ text, structure, tokens }, codebook), {
    iterations: 150,
    warmupIterations: 100,
  });
  bench(
    `${tokens.length} words a run, rules`,
    () => void codeAnswer({ text, structure, tokens }, codebook, { decision: 'rules' }),
    { iterations: 150, warmupIterations: 100 },
  );
});
