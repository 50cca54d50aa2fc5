/** What a report is made within: the clock, where notices go, what is remembered of words, how CSV is written. A session is one. */
import type { Session } from '../session.ts';

export type Run = Pick<Session, 'clock' | 'memory' | 'csvStyle'> & { readonly err: { write(text: string): unknown } };
