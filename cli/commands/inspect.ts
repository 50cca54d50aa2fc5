/** `inspect`: how documents were taken apart, to see whether the split may be trusted. */
import { inspect } from '../../pipeline/inspection.ts';
import { readHeading } from '../../pipeline/structure/headings.ts';
import type { Person } from '../../pipeline/types.ts';
import { choice } from '../analysis.ts';
import { filterPlaces } from '../filtering.ts';
import { viewOf } from '../inspect/view.ts';
import { type DocumentOptions, finish, loadCorpus, type Register, withDocumentOptions } from '../session.ts';

type Options = DocumentOptions & { readonly format: 'text' | 'jsonl'; readonly headings?: boolean };

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
      '--headings',
      'filter: {"id","text"} a line in, with a heading of the Riksdag as text; who asks whom a line out',
    )
    .addHelpText(
      'after',
      '\nExample:\n  ordskifte inspect seeds\n  ordskifte inspect seeds --format jsonl > taken-apart.jsonl',
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
      for (const answer of answers) {
        if (options.format === 'jsonl') session.out.write(`${JSON.stringify(inspect(answer))}\n`);
        else
          session.out.write(
            `${viewOf(
              answer,
              notices.filter(({ document }) => document === answer.document.id),
            )}\n`,
          );
      }
      finish(session, options);
    });
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
