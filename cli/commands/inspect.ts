/** `inspect`: how documents were taken apart, to see whether the split may be trusted. */
import type { Answer, Corpus } from '../../pipeline/corpus.ts';
import { inspect } from '../../pipeline/inspection.ts';
import { readHeading } from '../../pipeline/structure/headings.ts';
import type { Notice, Person } from '../../pipeline/types.ts';
import { LANGUAGES, type Language } from '../../reports/labels/index.ts';
import { choice } from '../analysis.ts';
import { filterPlaces } from '../filtering.ts';
import { viewOf } from '../inspect/view.ts';
import { fontFaces } from '../rim/fonts.ts';
import { packageInfo } from '../rim/package-files.ts';
import { writeWhole } from '../rim/write.ts';
import {
  type DocumentOptions,
  finish,
  loadCorpus,
  type Register,
  type Session,
  withDocumentOptions,
} from '../session.ts';

type Options = DocumentOptions & {
  readonly format: 'text' | 'jsonl';
  readonly headings?: boolean;
  readonly out?: string;
  readonly lang: Language;
  readonly sidecar?: boolean;
  readonly force?: boolean;
};

export const registerInspect: Register = (program, session) => {
  withDocumentOptions(program.command('inspect'))
    .description('how documents were taken apart: who asks, who answers, which words are whose, and what is not sure')
    .argument('<places...>', 'files and folders')
    .addOption(
      choice(
        '--format <name>',
        'to read, or an object a line with offsets into the text as received',
        ['text', 'jsonl'],
        'text',
      ),
    )
    .option(
      '--out <page.html>',
      'a page of its own: speakers in the margin, what is not sure marked, facts with where they stand',
    )
    .addOption(choice('--lang <language>', 'language of the page', Object.keys(LANGUAGES), 'sv'))
    .option('--sidecar', 'write FILE.meta.json beside each file: whose words each paragraph is, to be corrected')
    .option('--force', 'with --sidecar: write over one that is there')
    .option(
      '--headings',
      'filter: {"id","text"} a line in, with a heading of the Riksdag as text; who asks whom a line out',
    )
    .addHelpText(
      'after',
      '\nExample:\n  ordskifte inspect seeds\n  ordskifte inspect seeds --out apart.html\n  ordskifte inspect answer.txt --sidecar     # then correct "is" in answer.meta.json\n  ordskifte inspect seeds --format jsonl > taken-apart.jsonl',
    )
    .action(async (places: readonly string[], options: Options) => {
      if (options.headings) {
        await filterPlaces(session, places, ({ id, text, form }) => ({
          id,
          ...(form !== undefined && { form }),
          ...headingFields(text),
        }));
        return;
      }
      const { answers, notices } = await loadCorpus(session, places, options);
      if (options.sidecar) await writeBeside(session, answers, places, options.force === true);
      if (options.out !== undefined) await writePage(session, { answers, notices }, options.out, options.lang);
      if (options.sidecar || options.out !== undefined) {
        finish(session, options);
        return;
      }
      for (const answer of answers) {
        if (options.format === 'jsonl') session.out.write(`${JSON.stringify(inspect(answer))}\n`);
        else session.out.write(`${viewOf(answer, noticesOf(answer, notices))}\n`);
      }
      finish(session, options);
    });
};

const noticesOf = ({ document }: Answer, notices: readonly Notice[]): Notice[] =>
  notices.filter(notice => notice.document === document.id);

const writeBeside = async (
  session: Session,
  answers: readonly Answer[],
  places: readonly string[],
  force: boolean,
): Promise<void> => {
  const { writeSidecars } = await import('../inspect/beside.ts');
  const { places: written, faults } = writeSidecars(answers, places, force);
  for (const place of written) session.err.write(`${place}\n`);
  for (const fault of faults) session.refuse(fault);
  if (faults.length > 0) session.exit(1);
};

const writePage = async (
  session: Session,
  { answers, notices }: Pick<Corpus, 'answers' | 'notices'>,
  out: string,
  language: Language,
): Promise<void> => {
  const { inspectionPage } = await import('../../reports/inspection/index.ts');
  const documents = answers.map(answer => ({ answer, notices: noticesOf(answer, notices) }));
  writeWhole(out, inspectionPage({ documents, language, fonts: fontFaces(), version: packageInfo().version }));
  session.err.write(`${out}\n`);
};

const PLACE = /\s+i\s+(\p{Lu}.*)$/u;

/** Names without the place that tells two people apart; it stands in a field of its own. */
const headingFields = (text: string): Readonly<Record<string, string | undefined>> => {
  const title = readHeading(text);
  const asker: Person | undefined = title?.questioners[0];
  const asked = title?.addressees[0];
  return {
    asked_by: asker?.name.replace(PLACE, '') || undefined,
    asked_by_place: asker?.name.match(PLACE)?.[1],
    party: asker?.party,
    addressee: asked?.name || undefined,
    role: asked?.role,
    addressee_party: asked?.party,
    number: title?.number,
    topic: title?.topic,
  };
};
