/** What a report must hold before it is written, and what is said of one that was. */
import type { ErrorDetails } from '../errors.ts';
import { quoted, shortened } from './wording.ts';

export const trust = {
  notVerbatim: (file: string, where: string, words: string): ErrorDetails => ({
    code: 'NOT_VERBATIM',
    message: `${file} (${where}) quotes what does not stand so in the text as received or repaired: ${quoted(shortened(words))}. Nothing was written.`,
    place: file,
    next: 'This is a mistake in ordskifte, or in a section of your own: quote sentences as the rows have them, or show with … what is left out.',
  }),
  rowNotVerbatim: (table: string, row: number, words: string): ErrorDetails => ({
    code: 'NOT_VERBATIM',
    message: `Row ${row} of the table ${quoted(table)} says ${quoted(shortened(words))}, which does not stand where its offsets point. Nothing was written.`,
    place: table,
    next: 'This is a mistake in ordskifte: please report it with the document.',
  }),
  editsLeadElsewhere: (document: string): ErrorDetails => ({
    code: 'NOT_VERBATIM',
    message: `The repairs of ${quoted(document)} do not lead from the text as received to the text that was counted. Nothing was written.`,
    place: document,
    next: 'This is a mistake in ordskifte: please report it with the document, or compare with --no-restore.',
  }),
  textLeft: (file: string, where: string, words: string): ErrorDetails => ({
    code: 'TEXT_LEFT',
    message: `--no-text was asked for, and ${file} (${where}) still holds words of a source: ${quoted(shortened(words))}. Nothing was written.`,
    place: file,
    next: 'If they are in --title, --source or --because, say it in other words; if not, this is a mistake in ordskifte.',
  }),
  notAReport: (place: string): ErrorDetails => ({
    code: 'NOT_A_REPORT',
    message: `${quoted(place)} is not a report that ordskifte wrote (there is no datapackage.json of ordskifte's in it).`,
    place,
    next: 'Name the folder that compare wrote (--out).',
  }),
  reportTooOld: (place: string): ErrorDetails => ({
    code: 'NOT_A_REPORT',
    message: `The report ${quoted(place)} does not say the hashes of its files: it was written by an older version.`,
    place,
    next: 'Write it again with compare.',
  }),
  needsFile: (option: string, name: string, sha256: string): ErrorDetails => ({
    code: 'BAD_OPTION',
    message: `The report was made with ${option} ${quoted(name)} (sha256 ${sha256.slice(0, 12)}…), which is needed to make it again.`,
    place: option,
    next: `Name it: ${option} FILE.`,
  }),
  needsReason: (): ErrorDetails => ({
    code: 'BAD_OPTION',
    message: '--corrects and --because go together: a correction says what it corrects and why.',
    place: '--because',
    next: 'Give both: --corrects OLD_REPORT --because "what was wrong".',
  }),
} as const;
