/** `rates`: how often groups' sentences bear markers, by expectation, and corrected by what people coded. */

import { analyserOf } from '../../analyzers/contract.ts';
import { ratesBy } from '../../analyzers/rates/index.ts';
import { rateNotices } from '../../analyzers/rates/notices.ts';
import {
  type AnalysisOptions,
  commonSettings,
  loadGroups,
  share,
  silentNotices,
  withAnalysisOptions,
  writeAnalysis,
} from '../analysis.ts';
import { loadCodebook } from '../rim/codebook.ts';
import { readPlace, sha256 } from '../rim/files.ts';
import { readGold } from '../rim/gold.ts';
import { finish, type Register } from '../session.ts';

type Options = AnalysisOptions & {
  readonly gold?: readonly string[];
  readonly codebook?: string;
  readonly codes?: boolean;
  readonly level: string;
};

export const registerRates: Register = (program, session) => {
  withAnalysisOptions(program.command('rates'), 'respondent')
    .description(
      'how often sentences bear each family of markers: calibrated chances, with what the machine may be wrong by; with --gold corrected by a coded sample',
    )
    .argument('<places...>', 'files and folders')
    .option('--gold <files...>', 'sentences that people coded (ordskifte validate plan draws them), as JSON lines')
    .option('--codes', 'a row for each code as well')
    .option('--level <share>', 'share of the intervals that hold', '0.95')
    .option('--codebook <file>', 'a codebook of your own; with "extends": true in it, added to the one that is shipped')
    .addHelpText(
      'after',
      '\nExample:\n  ordskifte rates speeches.jsonl.gz --by party\n  ordskifte rates speeches.jsonl.gz --by party --gold coded.jsonl',
    )
    .action(async (places: readonly string[], options: Options) => {
      const { codebook } = loadCodebook(options.codebook);
      const gold = options.gold === undefined ? undefined : readGold(options.gold);
      const level = share('--level', options.level);
      const counter = ratesBy(codebook);
      const groups = await loadGroups(session, places, options, counter.needs());
      const analysis = analyserOf(counter)(groups, { gold, level });
      const rows = options.codes ? analysis.rows : analysis.rows.filter(({ code, family }) => code === family);
      const settings = {
        ...commonSettings(options),
        codebook: `${codebook.name} ${codebook.version}`,
        level,
        gold: options.gold,
        goldSha256: options.gold?.map(file => sha256(readPlace(file))),
      };
      const notices = [
        ...silentNotices(groups, options),
        ...analysis.notices,
        ...rateNotices(analysis.rows, gold !== undefined),
      ];
      await writeAnalysis(session, { command: 'rates', settings, notices, rows }, options.format);
      finish(session, options);
    });
};
