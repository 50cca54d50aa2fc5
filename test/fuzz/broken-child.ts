/** Stands in for the child in the test of the watch: case 1 never ends, case 2 ends the process, case 3 exits with 7; the others are sound. */
import type { Batch, Told } from './child.ts';

const tell = (told: Told): Promise<void> => new Promise(resolve => process.send!(told, () => resolve()));

const runAll = async ({ numbers }: Batch): Promise<void> => {
  for (const number of numbers) {
    await tell({ kind: 'begin', number });
    while (number === 1);
    if (number === 2) process.abort();
    const err = number === 4 ? 'ordskifte: INTERNAL: x is undefined' : number === 5 ? '\u001b[2J' : '';
    await tell({ kind: 'end', number, code: number === 3 ? 7 : 0, seconds: 0.1, err });
  }
  process.disconnect();
};

process.once('message', (batch: Batch) => void runAll(batch));
