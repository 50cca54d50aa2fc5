import { describe, expect, it } from 'vitest';
import { type RestoreOptions, restore } from '../../../pipeline/restore/index.ts';
import { FRAME, model } from './model.ts';

/** Restores `text` as the last paragraph of a damaged document and returns that paragraph. */
function repair(text: string, options?: RestoreOptions): string {
  return restore([...FRAME, text].join('\n'), model, options)
    .text.split('\n')
    .slice(FRAME.length)
    .join('\n');
}

describe('restore repairs every kind of damage', () => {
  it.each([
    [
      'é for å, ä and ö',
      'Namnden utékade stédet till vérden i samhallet.',
      'Nämnden utökade stödet till vården i samhället.',
    ],
    [
      'd for ä',
      'Skolan dr en viktig plats ddr barn mdts med respekt.',
      'Skolan är en viktig plats där barn möts med respekt.',
    ],
    ['& for å', 'P& vilket s&tt har r&det svarat p& fr&gan?', 'På vilket sätt har rådet svarat på frågan?'],
    [
      'a digit inside a word',
      'Vi vill 6ka takten och f6lja upp beslutet.',
      'Vi vill öka takten och följa upp beslutet.',
    ],
    [
      'a capital inside a word',
      'Det beror pA kommunen och fOr barnen ar det bra.',
      'Det beror på kommunen och för barnen är det bra.',
    ],
    [
      '1 for the word i',
      'Det har diskuterats 1 olika forum under aret.',
      'Det har diskuterats i olika forum under året.',
    ],
    ['rn read as m', 'Alla bam ska ha ratt till en trygg skola.', 'Alla barn ska ha rätt till en trygg skola.'],
    ['a lost letter', 'Vi ser ett behov av vrd i hela staden.', 'Vi ser ett behov av vård i hela staden.'],
    ['two letters for one', 'Samhiillet maste ta sitt ansvar.', 'Samhället måste ta sitt ansvar.'],
    ['a lost blank', 'Det ar viktigt att viska gora mer.', 'Det är viktigt att vi ska göra mer.'],
    [
      'a comma for a full stop',
      'Kommunen har ett ansvar, Det galler alla barn.',
      'Kommunen har ett ansvar. Det gäller alla barn.',
    ],
    [
      'a full stop for a comma',
      'Det ar en bra skola. men den behover fler larare.',
      'Det är en bra skola, men den behöver fler lärare.',
    ],
    ['a stray ‘ before a word', '‘Kommunen har ansvar for skolan.', 'Kommunen har ansvar för skolan.'],
    [
      'a lost opening quotation mark',
      'Arbetet inom projektet Tidiga insatser” har borjat.',
      'Arbetet inom projektet ”Tidiga insatser” har börjat.',
    ],
    [
      'a compound that is in no list',
      'Aktgranskning av skolinspektérer i stadsdelsférvaltningarna.',
      'Aktgranskning av skolinspektörer i stadsdelsförvaltningarna.',
    ],
    ['a heading in capitals', 'SVAR PA FRAGAN OM SKOLANS RESURSER', 'SVAR PÅ FRÅGAN OM SKOLANS RESURSER'],
    [
      'a family name by its parts',
      'Fragan stalldes av Karin Hogstrom och Bengt Lovgren.',
      'Frågan ställdes av Karin Högström och Bengt Lövgren.',
    ],
    [
      'a dollar sign for §',
      'Enligt 6 $ lagen ska namnden hora barnet, och 4 kap. 2 $ galler.',
      'Enligt 6 § lagen ska nämnden höra barnet, och 4 kap. 2 § gäller.',
    ],
    ['© for @', 'Skriv garna till anna.ek©kommun.se om fragan.', 'Skriv gärna till anna.ek@kommun.se om frågan.'],
    ['a place', 'Motet holls i Norrkdping och i Vasteras.', 'Mötet hölls i Norrköping och i Västerås.'],
  ])('%s', (_, damaged, meant) => {
    expect(repair(damaged)).toBe(meant);
  });

  it.each([
    ['för or for', 'Det ar bra for barnen.', 'Det är bra för barnen.'],
    [
      'är or år',
      'Under flera ar har skolan vuxit, och det ar bra.',
      'Under flera år har skolan vuxit, och det är bra.',
    ],
    ['får or far', 'Barnen far inte glommas bort.', 'Barnen får inte glömmas bort.'],
    [
      'bör or bor',
      'De som bor i staden vet att kommunen bor gora mer.',
      'De som bor i staden vet att kommunen bör göra mer.',
    ],
    ['så or sa', 'Hon sa att det ar sa viktigt.', 'Hon sa att det är så viktigt.'],
    ['stöd or stod', 'De ska fa mer stod och hjalp.', 'De ska få mer stöd och hjälp.'],
    ['än or an, ändå', 'Det ar fler an tidigare.', 'Det är fler än tidigare.'],
    ['vård or vard', 'Alla har ratt till en god vard.', 'Alla har rätt till en god vård.'],
  ])('words that are words of their own: %s', (_, damaged, meant) => {
    expect(repair(damaged)).toBe(meant);
  });
});

describe('restore judges the damage', () => {
  it('passes a clean text byte for byte, odd line ends and blanks included', () => {
    const raw = '\uFEFFKommunen får söka bidrag för vård.\r\n\r\n  Det är bra – ja, tyvärr.\t\nSlut';
    const { text, edits, doubtful, damage } = restore(raw, model);
    expect({ text, edits, doubtful, kind: damage.kind }).toEqual({ text: raw, edits: [], doubtful: [], kind: 'clean' });
  });

  it('calls a text typed without å, ä and ö what it is, and gives them back', () => {
    const raw =
      'Jag vill borja med att tacka for fragan. Kommunen har ett ansvar for att alla barn far den hjalp som de behover.\nVi kommer ocksa att folja upp hur stodet till skolorna anvands under aret.';
    const { text, damage } = restore(raw, model);
    expect(damage.kind).toBe('no-diacritics');
    expect(text).toBe(
      'Jag vill börja med att tacka för frågan. Kommunen har ett ansvar för att alla barn får den hjälp som de behöver.\nVi kommer också att följa upp hur stödet till skolorna används under året.',
    );
  });

  it('repairs a partly damaged text only where it is damaged', () => {
    const clean = [
      'Kommunen har under året följt upp hur skolorna använder sina medel för särskilt stöd.',
      'Det är viktigt att alla elever får möjlighet att nå målen, även de som bor långt bort.',
      'Därför föreslår vi att nämnden gör en översyn av hur resurserna fördelas mellan skolorna.',
      'För oss är det självklart att frågan måste lösas före årets slut, så snart det går.',
      '',
    ];
    const { text, damage } = restore([...clean, ...FRAME, ...FRAME, ...FRAME].join('\n'), model);
    expect(damage.kind).toBe('partly');
    expect(text.split('\n').slice(0, clean.length)).toEqual(clean);
    expect(text.split('\n')[clean.length]).toBe(
      'Socialnämnden har i skrivelser till kommunstyrelsen lyft frågan om hur staden följer upp de barn som',
    );
  });

  it('counts letters, diacritics and misread words as received', () => {
    const { damage } = restore(FRAME.join('\n'), model);
    expect(damage).toMatchObject({ kind: 'damaged', diacritics: 0, damagedLines: 1 });
    expect(damage.misread).toBeGreaterThan(4);
  });

  it('finds nothing to do in an empty text', () => {
    expect(restore('', model)).toMatchObject({
      text: '',
      edits: [],
      doubtful: [],
      damage: { kind: 'clean', words: 0 },
    });
  });
});

describe('restore takes advice', () => {
  it('writes a name as other documents of the corpus write it', () => {
    const options = { knownNames: ['Jan Jönsson'] };
    expect(repair('Fragan stalldes av Jan Jonsson (L). Jan Jonssons svar ar kort.', options)).toBe(
      'Frågan ställdes av Jan Jönsson (L). Jan Jönssons svar är kort.',
    );
  });

  it('does not rename somebody in a clean text who is almost called like somebody else, however often the name stands', () => {
    const text =
      'Herr talman! Jonsson säger att det är svårt för små företag. Jonsson vill ändå gå vidare, och det är på tiden. Även Jonsson får rösta för sänkta avgifter.';
    expect(repair(text, { knownNames: ['Jan Jönsson'] })).toBe(text);
  });

  it('does not take a misread name of the document itself for a known one', () => {
    const options = { knownNames: ['Alexandra Akerstrém'] };
    expect(repair('Fragan stalldes av Alexandra Akerstrém och Akerstrom.', options)).toBe(
      'Frågan ställdes av Alexandra Åkerström och Åkerström.',
    );
  });

  it('makes no edit below the least confidence and reports its word as doubtful', () => {
    const raw = [...FRAME, 'De var i vara skolor och sag vara barn.'].join('\n');
    const all = restore(raw, model, { minConfidence: 0 });
    const sure = restore(raw, model, { minConfidence: 0.97 });
    expect(sure.edits.every(({ confidence }) => confidence >= 0.97)).toBe(true);
    expect(sure.edits.length + sure.doubtful.length).toBe(all.edits.length + all.doubtful.length);
    expect(sure.doubtful.length).toBeGreaterThan(0);
    for (const { start, end } of sure.doubtful) expect(sure.text.slice(start, end)).not.toMatch(/^\s|\s$/);
  });

  it('lets corrected edits stand and tries nothing else there', () => {
    const raw = [...FRAME, 'Hon bor nog gora mer.'].join('\n');
    const start = raw.indexOf('bor nog');
    const keep = { start, end: start + 3, from: 'bor', to: 'bor', reason: 'context', confidence: 1 } as const;
    const change = { ...keep, start: start + 8, end: start + 12, from: 'gora', to: 'röra' } as const;
    const { text, edits } = restore(raw, model, { corrections: [keep, change] });
    expect(text.split('\n').at(-1)).toBe('Hon bor nog röra mer.');
    expect(edits).toContainEqual(change);
  });

  it.each([
    ['that expects another word', [{ start: 0, end: 3, from: 'xyz', to: 'abc' }]],
    [
      'that overlaps another',
      [
        { start: 0, end: 6, from: 'Social', to: 'a' },
        { start: 3, end: 6, from: 'ial', to: 'b' },
      ],
    ],
  ])('refuses a correction %s', (_, edits) => {
    const corrections = edits.map(edit => ({ ...edit, reason: 'context', confidence: 1 }) as const);
    expect(() => restore(FRAME.join('\n'), model, { corrections })).toThrow(
      expect.objectContaining({ code: 'EDIT_MISMATCH' }),
    );
  });

  it('gives a reason with every edit', () => {
    const raw = [...FRAME, 'Det ar stadsdelsforvaltningarnas sak.'].join('\n');
    const { edits } = restore(raw, model);
    const reasons = new Map(edits.map(({ from, reason }) => [from, reason]));
    expect(reasons.get('ar')).toBe('context');
    expect(reasons.get('6vergar')).toBe('lexicon');
    expect(reasons.get('stadsdelsforvaltningarnas')).toMatch(/compound|lexicon/);
  });
});
