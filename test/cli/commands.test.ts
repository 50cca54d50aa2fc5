import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ordskifte } from './run.ts';

const file = (name: string, lines: readonly unknown[]): string => {
  const path = join(tmpdir(), `ordskifte-${process.pid}-${name}`);
  writeFileSync(path, lines.map(line => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''));
  return path;
};
const rows = (text: string) =>
  text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));

describe('every command', () => {
  it('has help with an example', async () => {
    const { out } = await ordskifte('--help');
    const commands = [...out.matchAll(/^ {2}(\w+) /gm)]
      .map(m => m[1]!)
      .filter(name => name !== 'help' && name !== 'ordskifte');
    expect(commands).toEqual(expect.arrayContaining(['compare', 'keyness', 'kwic', 'sentiment', 'code']));
    for (const command of commands) {
      const help = await ordskifte(command, '--help');
      expect(help.code).toBe(0);
      expect(help.out).toContain('Example');
      expect(help.out).toContain(`ordskifte ${command}`);
    }
  });

  it('prints the version of the package', async () => {
    expect((await ordskifte('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('kwic', () => {
  it('finds a phrase with a wildcard, with its speaker and its place', async () => {
    const { out, code } = await ordskifte('kwic', 'kan inte *', 'seeds', '--format', 'jsonl', '--window', '3');
    expect(code).toBe(0);
    expect(rows(out).map(r => [r.speaker, r.role, r.match])).toEqual([
      ['Alexander Ojanne', 'respondent', 'kan inte kommentera'],
    ]);
  });

  it('says of quoted words that the questioner said them', async () => {
    const { out } = await ordskifte('kwic', 'ämnar', 'seeds', '--format', 'jsonl');
    expect(rows(out).map(r => [r.speaker, r.role])).toEqual([
      ['Alexandra Mattsson Åkerström', 'quoted'],
      ['Alexandra Mattsson Åkerström', 'quoted'],
    ]);
  });
});

describe('sentiment', () => {
  it('groups and filters, and says above its table what the numbers depend on', async () => {
    const { out, code } = await ordskifte('sentiment', 'seeds', '--by', 'party', '--where', 'party=S');
    expect(code).toBe(0);
    const comments = out.split('\n').filter(line => line.startsWith('# '));
    expect(comments.join('\n')).toMatch(/lexicon: ordskifte-ton-1 \(\d+ words\)/);
    const [head, ...lines] = out
      .trim()
      .split('\n')
      .filter(line => !line.startsWith('#'));
    expect(head).toMatch(/^group,documents,sentences,score,/);
    expect(lines.map(line => line.split(',').slice(0, 3))).toEqual([['S', '1', '29']]);
  });

  it('gives a target the sentences that name it, speaker by speaker', async () => {
    const { out } = await ordskifte(
      'sentiment',
      'seeds',
      '--by',
      'target',
      '--target',
      'regeringen',
      '--format',
      'jsonl',
    );
    expect(rows(out).map(r => [r.group, r.term, r.count])).toEqual([['Alexander Ojanne', 'regeringen', 1]]);
  });

  it('refuses a target that was not named', async () => {
    expect((await ordskifte('sentiment', 'seeds', '--by', 'target')).code).toBe(2);
  });
});

describe('as filters', () => {
  it('sentiment gives a line for a line, in order, higher for more positive', async () => {
    const input = file('tone.jsonl', [
      { id: 'a', text: 'Det är en fantastisk framgång.' },
      { id: 'b', text: 'Det är en katastrof.' },
      { id: 'c', text: 'Det är inte bra.' },
      { id: 'd', text: 'Mötet hölls i maj.' },
    ]);
    const scores = new Map(rows((await ordskifte('sentiment', '--jsonl', input)).out).map(r => [r.id, r.score]));
    expect([...scores.keys()]).toEqual(['a', 'b', 'c', 'd']);
    expect(scores.get('a')).toBeGreaterThan(0.3);
    expect(scores.get('b')).toBeLessThan(-0.3);
    expect(scores.get('c')).toBeLessThan(0);
    expect(scores.get('d')).toBe(0);
  });

  it('code gives findings with offsets into the text that was given', async () => {
    const text = 'Herr talman! Jag kan inte kommentera det enskilda fallet.';
    const [row] = rows((await ordskifte('code', '--jsonl', file('code.jsonl', [{ id: '1', text }]))).out);
    expect(row.id).toBe('1');
    const finding = row.findings.find((f: { code: string }) => f.code === 'deflection.withhold');
    expect(text.slice(finding.start, finding.end)).toContain('kommentera');
  });

  it('refuse a bad line by its number and still do the others', async () => {
    const input = file('bad.jsonl', [{ id: '1', text: 'Bra.' }, '{nej', { id: '3' }, { id: '4', text: 'Bra.' }]);
    const { out, err, code } = await ordskifte('sentiment', '--jsonl', input);
    expect(code).toBe(1);
    expect(rows(out).map(r => r.id)).toEqual(['1', '4']);
    expect(err).toContain('Line 2');
    expect(err).toContain('Line 3');
  });
});
