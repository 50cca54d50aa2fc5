/** Parts of the method section that every report has: its sentences about words, tone and markers, and the error rates. */

import { isStopped } from '../../pipeline/language/stop-list.ts';
import { ACCURACY, MARKERS, RATES } from '../accuracy.ts';
import type { Labels } from '../labels/index.ts';
import { inBook } from '../names.ts';
import type { Provenance } from '../provenance.ts';
import { fill, formatter, termName } from '../text.ts';
import { type Html, html, joined } from './html.ts';
import { table } from './table.ts';

/** What was counted and with which lists, sentence by sentence. */
export const methodSentences = ({ unit, stopWords, lexicon, shrink, codebook }: Provenance, labels: Labels) => {
  const number = formatter(labels);
  return {
    words: fill(labels.methodWords, {
      unit: { form: labels.unitForm, stem: labels.unitStem, lemma: labels.unitLemma }[unit],
    }),
    stop: fill(labels.methodStop, {
      name: stopWords.name,
      count: number(stopWords.count),
      hash: short(stopWords.sha256),
    }),
    tone: fill(labels.methodTone, {
      name: lexicon.name,
      count: number(lexicon.count),
      hash: short(lexicon.sha256),
      shrink: number(shrink),
    }),
    codes: fill(labels.methodCodes, {
      version: codebook.name,
      codes: number(codebook.codes),
      cues: number(codebook.count),
      hash: short(codebook.sha256),
    }),
  };
};

/** HTML of the section: what to keep in mind, how it was done, how often the parts are wrong. */
export const methodHtml = (
  caveats: readonly string[],
  method: readonly string[],
  { stopWords, codebook }: Provenance,
  labels: Labels,
): Html => html`
<section id="method" aria-labelledby="method-title">
<h2 id="caveats-title">${labels.caveatsTitle}</h2>
<ul>${caveats.map(text => html`<li>${text}</li>`)}</ul>
<h2 id="method-title">${labels.methodTitle}</h2>
${joined(
  method.map(text => html`<p>${text}</p>`),
  '\n',
)}
<details><summary>${labels.stopWordsTitle}</summary><p lang="sv">${stopListText(stopWords.words, labels)}</p></details>
<h3>${labels.methodAccuracyTitle}</h3>
<p>${labels.methodAccuracy}</p>
${accuracyTable(codebook, labels)}
</section>`;

/** The words of the list; those that it holds back come last. */
const stopListText = (entries: readonly string[], labels: Labels): string => {
  const shown = (list: readonly string[]): string => list.map(entry => termName(entry, labels)).join(', ');
  const kept = entries.filter(entry => !isStopped(entry)).map(entry => entry.slice(1));
  const words = shown(entries.filter(isStopped));
  return kept.length === 0 ? words : `${words}. ${fill(labels.stopWordsExcept, { words: shown(kept) })}`;
};

/** Of a codebook of one's own nothing was measured. */
const accuracyTable = ({ isOwn }: Provenance['codebook'], labels: Labels): Html => {
  const number = formatter(labels);
  const language = inBook(labels);
  return table(
    labels.methodAccuracyTitle,
    [
      { title: labels.accuracyPart },
      { title: labels.accuracyMeasure },
      { title: labels.accuracyValue, numeric: true },
      { title: labels.accuracyData },
    ],
    ACCURACY.filter(row => !(isOwn && (row.part === MARKERS || row.part === RATES))).map(row => [
      row.part[language],
      row.measure[language],
      number(row.value, row.digits),
      row.data[language],
    ]),
  );
};

const short = (hash: string): string => hash.slice(0, 12);
