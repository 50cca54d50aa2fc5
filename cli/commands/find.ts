/** `find`: every place where a word pattern of the codebook's language matches. */

import { actorsOf, modelActors } from '../../analyzers/actors/index.ts';
import { compilePatterns, findPatterns, type Match, parsePattern, unknownTags } from '../../analyzers/pattern/index.ts';
import { allLists, type Codebook } from '../../analyzers/rhetoric/index.ts';
import { roleOf } from '../../analyzers/words/index.ts';
import type { Answer } from '../../pipeline/corpus.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages.ts';
import { formatOption, wholeNumber } from '../analysis.ts';
import { loadCodebook } from '../rim/codebook.ts';
import { type DocumentOptions, finish, loadCorpus, type Register, withDocumentOptions } from '../session.ts';
import { writePlaces } from '../table.ts';

type Options = DocumentOptions & { readonly format: string; readonly window: string; readonly codebook?: string };

export const registerFind: Register = (program, session) => {
  withDocumentOptions(program.command('find'))
    .description('show every place where a word pattern matches, with its context and captures')
    .argument(
      '<pattern>',
      'words, #UPOS, #Llemma, #Feature, #List, (a|b c), !not, x?, x+, gaps .{0,6}, captures [<name>a b], ^first, last$',
    )
    .argument('[places...]', 'files, folders, or - for standard input', ['-'])
    .option('--window <n>', 'words shown on each side', '8')
    .option('--codebook <file>', 'a codebook of your own, for its word lists')
    .addOption(formatOption())
    .addHelpText(
      'after',
      '\nExample:\n  ordskifte find "[<who>#NOUN] har .{0,3} [<what>#Sup]" seeds\n  ordskifte find "det (kan|kunde) #Lha #Sup" seeds --format jsonl',
    )
    .action(async (source: string, places: readonly string[], options: Options) => {
      const pattern = parsePattern(source, 'PATTERN');
      const window = wholeNumber('--window', options.window, 0);
      const { codebook } = loadCodebook(options.codebook);
      const compiled = compilePatterns([pattern]);
      const [unknown] = unknownTags(pattern, new Set(listNames(codebook)));
      if (unknown !== undefined) throw new OrdskifteError(messages.unknownTag(unknown, source, listNames(codebook)));
      const { answers, notices } = loadCorpus(session, places, options);
      const rows = answers.flatMap(answer => {
        const actors = actorsOf(answer.structure, answer.document.sidecar?.governs);
        const matches = findPatterns(answer.tokens, { ...compiled, lists: allLists(codebook, actors) });
        return matches.map(match => rowOf(answer, match, window));
      });
      const book = `${codebook.name} ${codebook.version}`;
      const settings = { pattern: source, window, codebook: book, restored: options.restore };
      await writePlaces(session, { command: 'find', settings, notices, rows }, options.format);
      finish(session, options);
    });
};

/** Lists of the codebook, and those that every respondent's actors fill. */
const listNames = (codebook: Codebook): string[] => [...allLists(codebook, modelActors({})).keys()];

const rowOf = (answer: Answer, { sentence, first, end, groups }: Match, window: number): object => {
  const { document, structure, tokens } = answer;
  const segment = structure.segments[structure.blocks[tokens.sentences[sentence]!.block]!.segment]!;
  return {
    document: document.id,
    speaker: segment.speaker ?? '',
    role: roleOf(answer, sentence) ?? segment.kind,
    sentence: sentence + 1,
    start: tokens.start[first]!,
    end: tokens.end[end - 1]!,
    left: wordsOf(answer, Math.max(0, first - window), first),
    match: wordsOf(answer, first, end),
    right: wordsOf(answer, end, Math.min(tokens.length, end + window)),
    captures: groups.map(group => `${group.name}: ${wordsOf(answer, group.first, group.end)}`).join('; '),
  };
};

// White space of the page is folded.
const wordsOf = ({ document, tokens }: Answer, first: number, end: number): string =>
  first >= end ? '' : document.text.slice(tokens.start[first]!, tokens.end[end - 1]!).replace(/\s+/g, ' ');
