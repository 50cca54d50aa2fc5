/** Control characters: those of Windows-1252 that were read as Latin-1, line ends of other systems, and those that mean nothing. */
import { type Change, changesOf, type Pass } from '../change.ts';
import { signOf } from './windows-1252.ts';

// biome-ignore-start lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UPPER = /[\u0080-\u009f]/g;
const OTHER_UPPER = /[\u0080-\u0084\u0086-\u009f]/;
const MEANINGLESS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
const LINE_ENDS = /\r{2,}\n|\r(?!\n)|[\u000b\u0085\u2028]|\u2029/g;
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: see above

/** `\u0093` for “: the signs of Windows-1252. `\u0085` alone is a line end of other systems. */
export const findLatin1Controls: Pass = text => {
  if (!OTHER_UPPER.test(text)) return [];
  return changesOf(text, UPPER, 'control', ([control]) => {
    const sign = signOf(control!.charCodeAt(0));
    return sign === control ? undefined : sign;
  });
};

/** Line ends as old Macs, mainframes and word processors write them. */
export const findLineEnds: Pass = text =>
  changesOf(text, LINE_ENDS, 'line-end', ([sign]) => (sign === '\u2029' ? '\n\n' : '\n'));

/** What no reader sees. */
export const findControls: Pass = (text): Change[] => changesOf(text, MEANINGLESS, 'control', () => '');
