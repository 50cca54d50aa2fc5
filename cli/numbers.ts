/** Numbers among the options. */
import { OrdskifteError } from '../pipeline/errors.ts';
import { messages } from '../pipeline/messages/index.ts';

/** A whole number between limits, or a clear error. */
export const wholeNumber = (option: string, text: string, least: number, most = Number.MAX_SAFE_INTEGER): number => {
  const value = Number(text);
  if (text.trim() !== '' && Number.isInteger(value) && value >= least && value <= most) return value;
  const allowed =
    most === Number.MAX_SAFE_INTEGER ? `a whole number, ${least} or more` : `a whole number from ${least} to ${most}`;
  throw new OrdskifteError(messages.badOption(option, text, allowed));
};
