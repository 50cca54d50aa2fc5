/** The words of the coding sheet, in both languages. */
import type { Language } from './index.ts';

export type SheetLabels = {
  readonly language: Language;
  readonly title: string;
  readonly how: string;
  readonly asked: string;
  readonly none: string;
  readonly space: string;
  readonly note: string;
  readonly back: string;
  readonly next: string;
  readonly save: string;
  readonly progress: string;
  readonly done: string;
  readonly restored: string;
  readonly book: string;
};

export const SHEET_LABELS: Readonly<Record<Language, SheetLabels>> = Object.freeze({
  sv: {
    language: 'sv',
    title: 'Kodning',
    how: 'En tangent ger koden och går vidare. Mellanslag: ingen kod. Skift och tangent: en kod till i samma mening. Pilarna går fram och tillbaka. Namn är täckta, ordningen är slumpad, och inget lämnar webbläsaren förrän du sparar.',
    asked: 'Frågan',
    none: 'Ingen kod',
    space: 'mellanslag',
    note: 'Anteckning',
    back: 'Tillbaka',
    next: 'Vidare',
    save: 'Spara fil',
    progress: '{coded} av {total} kodade',
    done: '{coded} av {total} meningar är kodade. Spara filen och skicka den till den som bad om kodningen.',
    restored: 'Det som redan var kodat finns kvar.',
    book: 'Kodbok',
  },
  en: {
    language: 'en',
    title: 'Coding',
    how: 'One key gives the code and goes on. Space: no code. Shift and key: one more code for the same sentence. The arrows go back and forth. Names are covered, the order is random, and nothing leaves the browser until you save.',
    asked: 'The question',
    none: 'No code',
    space: 'space',
    note: 'Note',
    back: 'Back',
    next: 'On',
    save: 'Save file',
    progress: '{coded} of {total} coded',
    done: '{coded} of {total} sentences are coded. Save the file and send it to whoever asked for the coding.',
    restored: 'What was coded before is still there.',
    book: 'Codebook',
  },
});
