/** Everything that is known about an answer before a decision is made. */

import type { Tokens } from '../../../pipeline/tokenize/types.ts';
import type { ActorModel } from '../../actors/index.ts';
import type { Agency } from '../../agency/index.ts';
import type { Candidate } from './candidates.ts';
import type { OwnWords } from './respondent-words.ts';

export type Evidence = {
  readonly text: string;
  readonly tokens: Tokens;
  readonly own: OwnWords;
  readonly actors: ActorModel;
  readonly agency: Agency;
  readonly candidates: readonly Candidate[];
};
