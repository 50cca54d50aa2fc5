/** The languages that a report can be written in. */
import { en } from './en.ts';
import { type Labels, sv } from './sv.ts';

export type { Labels } from './sv.ts';

/** What reports say, by language. */
export const LANGUAGES = { sv, en } as const satisfies Record<string, Labels>;
export type Language = keyof typeof LANGUAGES;
