/** Codings in UIMA CAS JSON (INCEpTION). */
import { type Fields, fieldsOf, IS_CODE, listOf, numberOf, type ReadOptions, refuse, textOf } from './fields.ts';
import type { CodedDocument, Span } from './types.ts';

/** One document: every annotation with a feature that holds a code. */
export function readCas(value: unknown, options: ReadOptions): CodedDocument {
  const structures = listOf(fieldsOf(value, options.id)['%FEATURE_STRUCTURES'], options.id).map(item =>
    fieldsOf(item, options.id),
  );
  const sofa =
    structures.find(item => item['%TYPE'] === 'uima.cas.Sofa') ??
    refuse(options.id, 'there is no text (uima.cas.Sofa)');
  const text = textOf(sofa, 'sofaString', options.id);
  const featuresOf = (item: Fields) =>
    Object.entries(item).flatMap(([key, value]) =>
      !/^[%@]/u.test(key) && typeof value === 'string' && value !== ''
        ? [{ key: `${String(item['%TYPE'])} ${key}`, value }]
        : [],
    );
  // Where some value of a feature is a code, every value is meant as one, also a misspelt one.
  const codeFeatures = new Set(
    structures.flatMap(featuresOf).flatMap(({ key, value }) => (IS_CODE.test(value) ? [key] : [])),
  );
  const spans = structures.flatMap((item): Span[] => {
    const code = item === sofa ? undefined : featuresOf(item).find(({ key }) => codeFeatures.has(key))?.value;
    return code === undefined
      ? []
      : [{ start: numberOf(item, 'begin', options.id), end: numberOf(item, 'end', options.id), code }];
  });
  return { id: options.id, text, codings: [{ coder: options.coder, spans }] };
}
