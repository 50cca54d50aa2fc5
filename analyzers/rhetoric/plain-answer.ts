/** The structure of a plain answer, as the gold files and `code --jsonl` give it; made where all structures are made. */
export { type PlainAnswerFacts, plainAnswer } from '../../pipeline/structure/single-speaker.ts';
