/** Questions that the answer itself reports: *Anna Ek har frågat mig om jag avser att …*, *… har ställt följande frågor till mig: …?* */

import type { Tokens } from '../../../pipeline/tokenize/types.ts';

/** A question in the respondent's words; offsets into the text, from the first word of the question. */
export type ReportedQuestion = { readonly sentence: number; readonly start: number; readonly end: number };

/** What an indirect question begins with. */
const QUESTION_WORD =
  '(?:om(?! (?:det|detta|den|saken)\\b)|vad|vem|vilk(?:en|et|a)|hur|när|var(?:för|t)?|huruvida|(?:på|i|av|inom|mot) (?:vilk(?:en|et|a)|vad))(?![\\p{L}-])';
/** Somebody asked the respondent, and then the question: *har också frågat mig vilka åtgärder …*, *har frågat statsministern om …*. */
const INDIRECT = new RegExp(
  `\\bfrågat (?:mig|oss|[\\p{L}-]*ministern|[\\p{L}-]*rådet(?: \\p{Lu}[\\p{L}-]+){0,3})(?: också| även| vidare)?,? (?=${QUESTION_WORD})`,
  'iu',
);
/** The questions follow: *har ställt följande frågor till mig:*, *har frågat mig:*. */
const ANNOUNCED =
  /\b(?:ställt följande fråg(?:a|or)|ställt [^.?!]{0,40}?fråg(?:a|or) till (?:mig|oss)|frågat (?:mig|oss)(?: följande)?(?=:))/iu;
/** Somebody else has asked: an auxiliary before the participle, and no first person with it. */
const HAS = /(?<![\p{L}-])(?:har|hade)(?![\p{L}-])/iu;
const FIRST_PERSON = /(?<![\p{L}-])(?:jag|vi)(?![\p{L}-])/iu;
/** After this the respondent speaks for the own part again. */
const OWN_AGAIN = /, (?:men|och (?:jag|mitt|svaret))(?![\p{L}-])/iu;
/** Signs and numbers of a list before its words. */
const BEFORE_WORDS = /^[^\p{L}]*(?:\d+[.)]\s*)?/u;
/** Without one of these words nothing is reported. */
const SIGN = /frågat|ställt/iu;

/** Reported questions in order; the sentences after an announcement count while they end in a question mark. */
export function findReportedQuestions(text: string, { sentences }: Tokens): ReportedQuestion[] {
  const found: ReportedQuestion[] = [];
  if (!SIGN.test(text)) return found;
  let isListed = false;
  sentences.forEach(({ start, end }, sentence) => {
    const words = text.slice(start, end).replace(/\s/gu, ' ');
    const isAsking = words.trimEnd().endsWith('?');
    const add = (offset: number) => {
      const from = offset + BEFORE_WORDS.exec(words.slice(offset))![0].length;
      if (from < words.length) found.push({ sentence, start: start + from, end });
    };
    if (isListed && isAsking) {
      add(0);
      return;
    }
    const indirect = reportIn(words, INDIRECT);
    const announced = reportIn(words, ANNOUNCED);
    if (indirect && !OWN_AGAIN.test(words.slice(indirect.index))) add(indirect.index + indirect[0].length);
    // An announcement may hold the first of its questions itself.
    else if (announced && isAsking) add(announced.index + announced[0].length);
    isListed = announced !== null;
  });
  return found;
}

/** The report of somebody else's question in a sentence. */
function reportIn(words: string, report: RegExp): RegExpExecArray | null {
  if (!SIGN.test(words)) return null;
  const found = report.exec(words);
  if (!found) return null;
  const before = words.slice(0, found.index);
  return HAS.test(before) && !FIRST_PERSON.test(before) ? found : null;
}
