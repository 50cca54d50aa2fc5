/** `code` on single documents. */
import { codeDocument } from '../../analyzers/comparison/code-document.ts';
import { findingRow, noticesOf } from '../../analyzers/comparison/findings.ts';
import { codeRecord } from '../../analyzers/rhetoric/index.ts';
import type { Memory } from '../../pipeline/memory.ts';
import { fillPeople } from '../../pipeline/people/fill.ts';
import type { Structure } from '../../pipeline/types.ts';
import { loadCodebook } from '../rim/codebook.ts';
import { peopleTable } from '../rim/models.ts';
import { annotate } from '../rim/single-speaker.ts';
import type { DocumentWork, LineWork } from './types.ts';

type Options = { readonly codebook?: string };

/** The reply to a question and the findings of a text. */
export const codeLines = ({ codebook: file }: Options, memory: Memory): LineWork => {
  const { codebook } = loadCodebook(file);
  return (record, place) => codeRecord(record, codebook, text => annotate(text, memory), place, minister);
};

/** Of a line by itself only a minister is sure to be who the table says. */
const minister = <T extends Partial<Structure>>(structure: T): T => fillPeople(structure, peopleTable, () => false);

/** A row for every finding. */
export const codeDocuments = ({ codebook: file }: Options): DocumentWork => {
  const { codebook } = loadCodebook(file);
  return answer => {
    const coding = codeDocument(answer, codebook);
    return { rows: coding.findings.map(finding => findingRow(answer, finding)), notices: noticesOf(answer, coding) };
  };
};
