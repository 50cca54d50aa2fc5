import { describe, expect, test } from 'vitest';
import { codeAnswer } from '../../../analyzers/rhetoric/index.ts';
import type { Structure } from '../../../pipeline/types.ts';
import { annotateText, COMMISSIONER, codebook, codesByRule, codeText, MINISTER } from './annotate.ts';

describe('what looks like a marker and is none', () => {
  test('“ansvar” in the questioner’s words is not the respondent’s', () => {
    const question = 'Regeringen har brustit i sitt ansvar och måste be om ursäkt.';
    const answer = 'Vi har tillskjutit medel.';
    const text = `${question}\n\n${answer}`;
    const start = question.length + 2;
    const structure: Structure = {
      segments: [
        { kind: 'question', start: 0, end: question.length, role: 'quoted', speaker: 'Frågeställaren' },
        { kind: 'answer', start, end: text.length, role: 'respondent', speaker: 'Ministern' },
      ],
      blocks: [
        { start: 0, end: question.length, segment: 0 },
        { start, end: text.length, segment: 1 },
      ],
      respondent: { name: 'Ministern', role: 'statsråd' },
      notices: [],
    };
    const { findings } = codeAnswer({ text, structure, tokens: annotateText(text) }, codebook, { decision: 'rules' });
    expect(findings.every(finding => finding.start >= start)).toBe(true);
    expect(findings.map(finding => finding.code)).toEqual(['responsibility.act']);
  });

  test('silence about a single case has a legal ground where the law protects it', () => {
    const { findings } = codeText('Jag kan inte kommentera det enskilda fallet.', MINISTER, { decision: 'rules' });
    expect(findings).toMatchObject([{ code: 'deflection.withhold', ground: 'legal' }]);
  });

  test('a deponent is not a passive, “försvårats av pandemin” has its agent, “krävs” is a passive', () => {
    const kinds = (text: string) =>
      codeText(text)
        .devices.filter(device => device.kind === 's-passive')
        .map(device => [text.slice(device.start, device.end), device.agent]);
    expect(kinds('Jag hoppas att det lyckas och minns att det finns stöd.')).toEqual([]);
    expect(kinds('Besöken har försvårats av pandemin.')).toEqual([['försvårats', 'pandemin']]);
    expect(kinds('Fler platser krävs.').map(([word]) => word)).toEqual(['krävs']);
  });

  test('“kan inte beviljas” withholds no answer', () => {
    expect(codesByRule('Ansökan kan inte beviljas.')).not.toContain('deflection.withhold');
  });

  test('“väl fungerande” hedges nothing', () => {
    expect(codesByRule('Vi har en väl fungerande verksamhet.')).not.toContain('deflection.hedge');
  });

  test('quoted speech is somebody else’s', () => {
    expect(codesByRule('Hon sade: ”Vi har brustit och jag vill be om ursäkt för det.”')).toEqual([]);
    expect(codesByRule('Vi har brustit och jag vill be om ursäkt för det.')).toContain('responsibility.accept');
  });

  test('“vi” of the society is not “vi” of the government', () => {
    expect(codesByRule('Det har vi alla misslyckats med.')).not.toContain('responsibility.accept');
    expect(codesByRule('Vi människor har misslyckats.')).not.toContain('responsibility.accept');
    expect(codesByRule('Vi har misslyckats.')).toContain('responsibility.accept');
  });

  test('a negated cue is no cue', () => {
    expect(codesByRule('Vi har inte tillskjutit medel.')).not.toContain('responsibility.act');
    expect(codesByRule('Vi har tillskjutit medel.')).toContain('responsibility.act');
  });

  test('a cue does not reach over a sentence border', () => {
    expect(codesByRule('Det säger jag inte. Kommentera gärna.')).not.toContain('deflection.withhold');
  });

  test('look-alikes of the scanner are other words: “far vi se” is not “får vi se”', () => {
    expect(codesByRule('Sedan far vi se.')).not.toContain('deflection.defer');
    expect(codesByRule('Sedan får vi se.')).toContain('deflection.defer');
  });

  test('“regeringen höjde avgifterna” is a shift for a commissioner and no shift for a minister', () => {
    const text = 'I våras höjde regeringen avgifterna, och regeringen tog bort bidragen.';
    expect(codesByRule(text, COMMISSIONER)).toContain('responsibility.shift');
    expect(codesByRule(text, MINISTER)).not.toContain('responsibility.shift');
  });
});
