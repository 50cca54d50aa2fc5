/** Codings in UIMA CAS JSON (INCEpTION). */
import { fieldsOf, IS_CODE, listOf, numberOf, type ReadOptions, refuse, textOf } from './fields.ts';
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
  const spans = structures.flatMap((item): Span[] => {
    const code = Object.entries(item).find(
      ([key, feature]) => !/^[%@]/u.test(key) && typeof feature === 'string' && IS_CODE.test(feature),
    )?.[1];
    return code === undefined
      ? []
      : [{ start: numberOf(item, 'begin', options.id), end: numberOf(item, 'end', options.id), code: String(code) }];
  });
  return { id: options.id, text, codings: [{ coder: options.coder, spans }] };
}
