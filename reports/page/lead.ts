/** The head of the page about two respondents: what differs, how sure that is, and how much the machine is known to miss. */

import type { MachineRow } from '../../analyzers/codings/agree.ts';
import { hasQuestion } from '../../analyzers/comparison/code-document.ts';
import type { RateRow } from '../../analyzers/rates/index.ts';
import { ACCURACY_VALUES } from '../accuracy-values.ts';
import { type Kind, kindsOf } from '../kinds.ts';
import { rateOfKind } from '../sections/pair/kinds.ts';
import { type PairView, respondentsIn } from '../sections/views.ts';
import { capitalised, fill, formatter, genitive, percent, termName } from '../text.ts';

/** A headline says what is certain, and nothing else. */
export const headlineOf = (view: PairView): string => {
  const { labels, names } = view;
  const [a, b] = names.map(name => genitive(name, labels));
  const found = largestDifference(view);
  if (found === undefined || !found.isCertain) return fill(labels.headlineNone, { a: a!, b: b! });
  const [most, least] = found.more === 0 ? [a!, b!] : [b!, a!];
  return fill(labels.headlineMore, { kind: found.kind.noun, most, least });
};

/** Four statements at most: how sure the differences are, the words, what deflection is, and what two texts can say. */
export const leadOf = (view: PairView): string[] => {
  const { labels } = view;
  return [
    certainty(view),
    words(view),
    [labels.leadDeflection, ...unasked(view)].join(' '),
    ...(view.comparison.rows.documents.length === respondentsIn(view).length ? [labels.leadTwoTexts] : []),
  ];
};

/** How much the machine is known to miss, and by whose coding: of these very answers where they were coded, else of others. */
export const missesOf = (view: PairView): string => {
  const { labels, names, coded, provenance } = view;
  if (provenance.codebook.isOwn) return fill(labels.missesOwn, { name: provenance.codebook.name });
  const rows = respondentsIn(view).map(name => coded?.machine.find(row => row.group === name));
  if (coded === undefined || rows.some(row => row === undefined)) {
    // F = 2PR/(P + R)
    const { 'rhetoric.answers.f1': f1, 'rhetoric.answers.precision': precision } = ACCURACY_VALUES;
    const recall = (f1 * precision) / (2 * precision - f1);
    return fill(labels.missesElsewhere, {
      missed: percent(1 - recall, labels, 0),
      wrong: percent(1 - precision, labels, 0),
    });
  }
  const [first, second] = rows as [MachineRow, MachineRow];
  const number = formatter(labels);
  return fill(labels.missesHere, {
    a: names[0],
    b: names[1],
    coders: capitalised(coded.coders),
    missedA: number(first.missed),
    allA: number(first.missed + first.found),
    missedB: number(second.missed),
    allB: number(second.missed + second.found),
    wrongA: number(first.wrong),
    markedA: number(first.wrong + first.right),
    wrongB: number(second.wrong),
    markedB: number(second.wrong + second.right),
  });
};

/** Of whom the questions are not at hand. */
const unasked = ({ comparison: { groups }, names, labels }: PairView): string[] =>
  groups.flatMap(({ answers }, i) =>
    answers.length > 0 && answers.every(answer => !hasQuestion(answer))
      ? [fill(labels.leadNoQuestion, { owner: genitive(names[i]!, labels) })]
      : [],
  );

/** Who answers, of which party, when, and whether the text is a scan: below the headline. */
export const whoOf = ({ comparison: { groups, rows }, labels }: PairView): string =>
  groups
    .map(({ name }) => {
      const own = rows.documents.filter(row => row.respondent === name);
      const years = [...new Set(own.flatMap(({ date }) => (date === '' ? [] : [date.slice(0, 4)])))].sort();
      const parties = new Set(own.map(({ party }) => party).filter(party => party !== ''));
      const facts = [
        ...parties,
        ...(years.length > 1 ? [`${years[0]!}–${years.at(-1)!}`] : years),
        ...(own.some(({ digitised }) => digitised === 'ocr') ? [labels.whoScanned] : []),
      ];
      return facts.length === 0 ? name : `${name} (${facts.join(', ')})`;
    })
    .join(' · ');

type Difference = { readonly kind: Kind; readonly more: 0 | 1; readonly isCertain: boolean };

const kindsIn = ({ comparison, labels }: PairView): Kind[] => kindsOf(comparison.kinds, labels);

/** The kind whose rates lie furthest apart; one that is certain goes before one that is not. */
const largestDifference = (view: PairView): Difference | undefined => {
  const all = kindsIn(view).flatMap(kind => {
    const [a, b] = rateOfKind(view, kind.id);
    if (a.per100 === undefined || b.per100 === undefined) return [];
    const more: 0 | 1 = a.per100 >= b.per100 ? 0 : 1;
    return [{ kind, more, isCertain: areApart(a, b), distance: Math.abs(a.per100 - b.per100) }];
  });
  return all.toSorted((x, y) => Number(y.isCertain) - Number(x.isCertain) || y.distance - x.distance)[0];
};

/** Whether the limits of two rates leave no room for the same rate. */
const areApart = (a: RateRow, b: RateRow): boolean => {
  if (a.lower === undefined || b.lower === undefined) return false;
  return a.lower > b.upper! || b.lower > a.upper!;
};

const certainty = (view: PairView): string => {
  const { labels } = view;
  const sure = kindsIn(view).filter(({ id }) => areApart(...rateOfKind(view, id)));
  if (sure.length > 0) return fill(labels.leadCertain, { kinds: sure.map(({ noun }) => noun).join(', ') });
  return labels.leadUncertain;
};

/** So many words that are certain are named. */
const NAMED = 5;

const words = ({ comparison: { rows }, names: [a, b], labels }: PairView): string => {
  const sure = rows.keyness.filter(row => row.lrc !== 0);
  if (sure.length === 0) return labels.leadNoWord;
  const terms = sure
    .slice(0, NAMED)
    .map(row => fill(labels.leadWord, { term: termName(row.term, labels), name: row.lrc > 0 ? a : b }));
  return fill(labels.leadWords, { terms: terms.join(', ') });
};
