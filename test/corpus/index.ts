/**
 * `npm run corpus -- FOLDER` writes the containers of one text to FOLDER/good and files that nobody should have to FOLDER/bad.
 * `npm run measure:bad` has the built program read each bad file, and prints what was said, after how long, with how much memory; it ends with 1 where that is
 * not what the file deserves, or more than 5 seconds of processor time or 600 MB.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { badFiles } from './bad.ts';
import { containers } from './containers.ts';
import { records } from './records.ts';

const MOST = { seconds: 5, megabytes: 600 };
const PROGRAM = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
/** Has a process say at its end what it took: seconds, and megabytes; where the system has it, its own, since `maxRSS` begins with that of whoever started it. */
const COUNTED =
  'data:text/javascript,import{readFileSync}from"node:fs";process.on("exit",()=>{const u=process.resourceUsage();let kb=u.maxRSS;try{kb=Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status","utf8"))[1])}catch{}console.error("took",(u.userCPUTime+u.systemCPUTime)/1e6,kb/1024)})';

const write = (folder: string, files: Iterable<readonly [string, string | Uint8Array]>): void => {
  mkdirSync(folder, { recursive: true });
  for (const [name, data] of files) writeFileSync(join(folder, name), data);
};

const measure = (): number => {
  const folder = mkdtempSync(join(tmpdir(), 'ordskifte-bad-'));
  console.log('file,refusal,seconds,megabytes');
  const files = badFiles();
  const wrong = files.filter(({ name, bytes, code }) => {
    write(folder, [[name, bytes]]);
    const { stderr } = spawnSync(process.execPath, ['--import', COUNTED, PROGRAM, 'ingest', join(folder, name)], {
      encoding: 'utf8',
    });
    const said = /ordskifte: ([A-Z_]+)/u.exec(stderr)?.[1] ?? 'read';
    const [, seconds, megabytes] = /took (\S+) (\S+)/u.exec(stderr) ?? [];
    console.log(`${name},${said},${Number(seconds).toFixed(2)},${Number(megabytes).toFixed(0)}`);
    return said !== code || !(Number(seconds) <= MOST.seconds && Number(megabytes) <= MOST.megabytes);
  });
  rmSync(folder, { recursive: true });
  console.log(`${files.length} bad files, ${wrong.length} not refused as they should`);
  return wrong.length === 0 ? 0 : 1;
};

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('npm run corpus -- FOLDER');
if (folder === '--measure') process.exitCode = measure();
else {
  write(join(folder, 'good'), [...containers(), ...records()]);
  write(
    join(folder, 'bad'),
    badFiles().map(({ name, bytes }) => [name, bytes] as const),
  );
}
