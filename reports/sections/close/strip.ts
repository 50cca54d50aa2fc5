/** Sentence by sentence: where in each answer the markers stand. */
import { roleOf } from '../../../analyzers/words/index.ts';
import type { Answer } from '../../../pipeline/corpus.ts';
import { placeOf, stripChart } from '../../charts/strip.ts';
import { kindsOf } from '../../kinds.ts';
import { stripTable } from '../../page/figure-tables.ts';
import { fill } from '../../text.ts';
import type { Section } from '../section.ts';
import { type CloseDrawn, type CloseView, groupsIn } from '../views.ts';

export const strip: Section<CloseDrawn, CloseView> = {
  id: 'strip',
  title: ({ labels }) => labels.stripTitle,
  isShown: ({ close }) => close.rows.sentences.length > 0,
  chart: {
    caption: ({ close, labels }) => {
      const kinds = kindsOf(close.kinds, labels).map(({ letter, name }) => `${letter} ${name}`);
      return fill(labels.stripCaption, { kinds: kinds.join(', ') });
    },
    description: ({ labels }) => labels.stripDescription,
    spec: (view, size) =>
      stripChart(
        {
          sentences: view.close.rows.sentences,
          findings: view.close.rows.findings,
          kinds: kindsOf(view.close.kinds, view.labels),
          begins: new Set(view.close.groups.flatMap(({ answers }) => answers.flatMap(begins))),
        },
        groupsIn(view),
        view.codeName,
        { labels: view.labels, size },
      ),
  },
  table: view => stripTable(view),
  files: ['sentences', 'findings'],
};

/** The sentences of the respondent that come after a quoted question. */
const begins = (answer: Answer): string[] => {
  let isAsked = false;
  return answer.tokens.sentences.flatMap((_, s) => {
    const role = roleOf(answer, s);
    if (role === 'quoted') isAsked = true;
    if (role !== 'respondent' || !isAsked) return [];
    isAsked = false;
    return [placeOf({ document: answer.document.id, sentence: s + 1 })];
  });
};
