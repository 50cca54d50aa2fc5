/** How the numbers were made, what to keep in mind, and how often our own parts are wrong. */
import type { Comparison } from '../../analyzers/compare/index.ts';
import { ACCURACY } from '../accuracy.ts';
import type { Labels } from '../labels/index.ts';
import type { Provenance } from '../provenance.ts';
import { fill, formatter } from '../text.ts';
import { escapeHtml, table } from './html.ts';

/** HTML of the method section. `withoutQuestions` are documents whose questions are not at hand. */
export const methodSection = (
  comparison: Comparison,
  provenance: Provenance,
  withoutQuestions: readonly string[],
  labels: Labels,
): string => {
  const number = formatter(labels);
  const language = labels.language === 'sv' ? 'sv' : 'en';
  const unit = { form: labels.unitForm, stem: labels.unitStem, lemma: labels.unitLemma }[provenance.unit];
  const { stopWords, lexicon, codebook } = provenance;
  const method = [
    fill(labels.methodWords, { unit }),
    fill(labels.methodStop, { name: stopWords.name, count: number(stopWords.count), hash: short(stopWords.sha256) }),
    fill(labels.methodKeyness, { family: number(comparison.keyness.length), minimum: number(provenance.minimum) }),
    fill(labels.methodTone, {
      name: lexicon.name,
      count: number(lexicon.count),
      hash: short(lexicon.sha256),
      shrink: number(provenance.shrink),
    }),
    fill(labels.methodCodes, {
      version: codebook.name,
      codes: number(codebook.codes),
      cues: number(codebook.count),
      hash: short(codebook.sha256),
    }),
  ];
  const caveats = [
    labels.caveatMarkers,
    labels.caveatLaw,
    ...withoutQuestions.map(document => fill(labels.caveatQuestion, { document })),
    ...(comparison.documents.some(row => row.repairedWords > 0) ? [labels.caveatRepair] : []),
    ...comparison.notices.flatMap(notice => worded(notice.code, notice.values, labels)),
  ];
  return `
<section id="method" aria-labelledby="method-title">
<h2 id="caveats-title">${escapeHtml(labels.caveatsTitle)}</h2>
<ul>${caveats.map(text => `<li>${escapeHtml(text)}</li>`).join('')}</ul>
<h2 id="method-title">${escapeHtml(labels.methodTitle)}</h2>
${method.map(text => `<p>${escapeHtml(text)}</p>`).join('\n')}
<details><summary>${escapeHtml(labels.stopWordsTitle)}</summary><p lang="sv">${escapeHtml(stopWords.words.join(', '))}</p></details>
<h3>${escapeHtml(labels.methodAccuracyTitle)}</h3>
<p>${escapeHtml(labels.methodAccuracy)}</p>
${table(
  labels.methodAccuracyTitle,
  [
    { title: labels.accuracyPart },
    { title: labels.accuracyMeasure },
    { title: labels.accuracyValue, numeric: true },
    { title: labels.accuracyData },
  ],
  ACCURACY.map(row =>
    [row.part[language], row.measure[language], number(row.value, row.digits), row.data[language]].map(escapeHtml),
  ),
)}
</section>`;
};

const short = (hash: string): string => hash.slice(0, 12);

const worded = (
  code: string,
  values: Readonly<Record<string, string | number>> | undefined,
  labels: Labels,
): string[] => {
  if (code === 'signed-by-another') return [fill(labels.noticeSignedByAnother, values ?? {})];
  return code === 'composed' ? [labels.noticeComposed] : [];
};
