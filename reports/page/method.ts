import type { PairView } from '../sections/views.ts';
import { fill, formatter } from '../text.ts';
import type { Html } from './html.ts';
import { methodHtml, methodSentences } from './method-parts.ts';
import { repairNotes } from './notes.ts';
import { noticeSentences } from './notice-sentences.ts';

/** HTML of the method section. `withoutQuestions` are documents whose questions are not at hand. */
export const methodSection = (view: PairView, withoutQuestions: readonly string[]): Html => {
  const { comparison, provenance, labels } = view;
  const number = formatter(labels);
  const { words, stop, tone, codes } = methodSentences(provenance, labels);
  const keyness = fill(labels.methodKeyness, {
    family: number(comparison.rows.keyness.length),
    minimum: number(provenance.minimum),
  });
  const caveats = [
    labels.caveatMarkers,
    labels.caveatLaw,
    ...withoutQuestions.map(document => fill(labels.caveatQuestion, { document })),
    ...(comparison.rows.documents.some(row => row.repairedWords > 0) ? [labels.caveatRepair] : []),
    ...repairNotes(view),
    labels.summarySure,
    ...comparison.notices.flatMap(notice => noticeSentences(notice.code, notice.values, labels)),
  ];
  return methodHtml(caveats, [words, stop, keyness, tone, codes], provenance, labels);
};
