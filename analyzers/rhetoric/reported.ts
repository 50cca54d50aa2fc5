/** Questions that the answer itself reports: *Anna Ek har frågat mig om jag avser att …*, *… har ställt följande frågor till mig: …?* */

import type { Tokens } from '../../pipeline/tokenize/types.ts';

/** A question in the respondent's words; offsets into the text, from the first word of the question. */
export type ReportedQuestion = { readonly sentence: number; readonly start: number; readonly end: number };

/** Who is asked, in the respondent's words: *mig*, *oss*, *statsministern*, *socialborgarrådet*. */
const ASKED = /\bfrågat\s+(?:mig|oss|[\p{L}-]*ministern|[\p{L}-]*rådet)(?![\p{L}-])[\s,]*/iu;
const ANNOUNCED = /\bställt\b.{0,60}?\bfråg(?:an|or|orna|a)\b/isu;
/** Without one of these words nothing is reported. */
const SIGN = /frågat|ställt/iu;
/** Somebody else has asked: an auxiliary before the participle, and no first person with it. */
const HAS = /(?<![\p{L}-])(?:har|hade)(?![\p{L}-])/iu;
const FIRST_PERSON = /(?<![\p{L}-])(?:jag|vi)(?![\p{L}-])/iu;

/** Reported questions in order; the sentences of a list count while they end in a question mark. */
export function findReportedQuestions(text: string, { sentences }: Tokens): ReportedQuestion[] {
  const found: ReportedQuestion[] = [];
  if (!SIGN.test(text)) return found;
  let isListed = false;
  sentences.forEach(({ start, end }, sentence) => {
    const words = text.slice(start, end);
    const isAsking = words.trimEnd().endsWith('?');
    if (isListed && isAsking) {
      found.push({ sentence, start, end });
      return;
    }
    if (!SIGN.test(words)) {
      isListed = false;
      return;
    }
    const asked = reportIn(words, ASKED);
    const announced = asked ?? reportIn(words, ANNOUNCED);
    const from = announced ? announced.index + announced[0].length : 0;
    // An announcement may hold the first of its questions itself; one that ends in a colon holds none.
    if ((asked && /[\p{L}].*[^:\s]\s*$/su.test(words.slice(from))) || (announced && isAsking))
      found.push({ sentence, start: start + from, end });
    isListed = announced !== null;
  });
  return found;
}

/** The report of somebody else's question in a sentence. */
function reportIn(words: string, report: RegExp): RegExpExecArray | null {
  const found = report.exec(words);
  if (!found) return null;
  const before = words.slice(0, found.index);
  return HAS.test(before) && !FIRST_PERSON.test(before) ? found : null;
}
