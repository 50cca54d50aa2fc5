/** Source code and style sheets. A text with some lines of code in it is still a text. */
import { linesOf } from './lines.ts';

const MOST = 0.4;
const FEWEST_LINES = 3;
const FEWEST_SURE = 2;
const LEAST_SURE = 0.1;

/** Two lines in five look like code, which are more than a few short ones among sentences, and some of them could be nothing else. */
export const isProgram = (start: string): boolean => {
  if (/^#!\s*\/\S+/.test(start) || start.startsWith('<?php')) return true;
  const lines = linesOf(start);
  const sure = lines.filter(line => SURE.some(sign => sign.test(line))).length;
  if (lines.length < FEWEST_LINES || sure < FEWEST_SURE || sure / lines.length < LEAST_SURE) return false;
  const code = lines.filter(line => [...SURE, ...LIKELY].some(sign => sign.test(line)));
  return code.length / lines.length > MOST && lengthOf(code) / lengthOf(lines) > MOST;
};

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);

/** What no sentence has. */
const SURE: readonly RegExp[] = [
  // Lines of brackets, or that end in what opens or closes a block or a call.
  /^\s*[{}\])]+[;,)]*\s*$/,
  /[{([]\s*$/,
  /[)\]}'"];\s*$/,
  /=>|===|!==|&&|\|\|/,
  // Words that begin a statement, with what must follow them.
  /^\s*(?:import|from|package|using)\s+[\w.*{}'"/, ]+(?:;$|\bfrom\b|\bimport\b)/,
  /^\s*(?:(?:export|public|private|static|async)\s+)*(?:function|class|interface|def|const|let|var|func|fn|void|int)\s+[\w$]+\s*[=(:{<]/,
  /^\s*#\s*(?:include|define|ifdef|endif|pragma)\b/,
  /^\s*(?:SELECT|INSERT INTO|CREATE TABLE|DELETE FROM|DROP TABLE)\s/,
];

/** What a list, a formula or a table in running text may have too. */
const LIKELY: readonly RegExp[] = [
  /^\s*(?:\/\/|\/\*|\*\/|# )/,
  /^\s*import \w+(?:\.\w+)*$/,
  /^\s*[\w.$[\]'"]+\s*(?:[-+*/|&]?=|<-|:=)\s*\S/,
  /^\s*[\w.$]+\([^()]*\)\s*;?$/,
  /^\s*(?:if|for|while|switch|catch|elif|else|try|with|except|return|raise|throw|print|echo)\b.*[:{;)\w]\s*$/,
  /\w;\s*$/,
  /^\s*[\w-]+\s*:\s*[^;]+;\s*$/,
];
