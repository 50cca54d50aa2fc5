/** `schema`: what a line of JSON or a sidecar may say, as JSON Schema. */
import { Argument } from 'commander';
import { jsonSchemaOf, SCHEMAS, type SchemaName } from '../../pipeline/read/json-schema.ts';
import type { Register } from '../session.ts';

export const registerSchema: Register = (program, session) => {
  program
    .command('schema')
    .description('what a line of a .jsonl file or a sidecar may say, as JSON Schema for editors and validators')
    .addArgument(
      new Argument('[kind]', 'line (a text a line, also for code --jsonl and gold files) or sidecar (FILE.meta.json)')
        .choices(SCHEMAS)
        .default('line'),
    )
    .addHelpText('after', '\nExample:\n  ordskifte schema sidecar > sidecar.schema.json')
    .action((kind: SchemaName) => {
      session.out.write(`${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`);
    });
};
