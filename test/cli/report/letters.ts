/** Two letters for tests of reports, one of them as a scanner left it, with the facts beside them. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LETTERS = {
  ek: {
    facts: {
      title: 'Svar på fråga om bussarna i Norra backen',
      respondent: 'Eva Ek',
      party: 'S',
      role: 'kommunalråd',
      date: '2024-03-05',
      dnr: 'KS 2024/17',
    },
    text: [
      'Bussarna i Norra backen har gått för sällan under vintern, och det beklagar jag.',
      'Ansvaret för tidtabellen ligger hos regionen, och jag kan inte kommentera deras beslut.',
      'Kommunen har däremot byggt tre nya hållplatser med tak och belysning.',
      'Vi kommer att följa frågan noga under våren.',
    ],
  },
  alm: {
    facts: {
      title: 'Svar på fråga om simhallens öppettider',
      respondent: 'Bo Alm',
      party: 'M',
      role: 'kommunalråd',
      date: '2024-04-11',
      dnr: 'KS 2024/23',
      digitised: 'ocr',
    },
    text: [
      'Simhallen har hallit stangt pa sondagar sedan i somras eftersom personalen inte racker till.',
      'Jag tar på mig att beslutet kom för sent, och jag har bett förvaltningen om en ny plan.',
      'Det är viktigt att alla barn lar sig simma.',
      'Skolorna far fler tider från och med hösten.',
    ],
  },
} as const;

/** A new folder with the letters in it. */
export const letters = (): string => {
  const folder = join(mkdtempSync(join(tmpdir(), 'ordskifte-letters-')), 'letters');
  mkdirSync(folder);
  for (const [name, { facts, text }] of Object.entries(LETTERS)) {
    writeFileSync(join(folder, `${name}.txt`), `${facts.title}\n\n${text.join('\n')}\n`);
    writeFileSync(join(folder, `${name}.meta.json`), JSON.stringify(facts));
  }
  return folder;
};

/** All that the letters say, as it was received. */
export const WORDS_OF_LETTERS = Object.values(LETTERS).map(({ text }) => text.join(' '));
