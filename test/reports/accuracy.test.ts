import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACCURACY } from '../../reports/accuracy.ts';

const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts as Record<string, string>;

describe('the error rates that a report prints', () => {
  it('each name a command of this package that prints them', () => {
    for (const { command } of ACCURACY)
      expect([command, scripts[command.replace('npm run ', '')]]).toEqual([command, expect.any(String)]);
  });

  it('stand in the README with the same values', () => {
    const readme = readFileSync('README.md', 'utf8');
    for (const { measure, value, digits, data } of ACCURACY) {
      expect(readme).toContain(`| ${measure.en} | ${value.toFixed(digits)} | ${data.en} |`);
    }
  });
});
