/** The one error class: a stable code, the value that was wrong, where, and what to do next. Messages live in `messages/`. */

/** What an error says. */
export type ErrorDetails = {
  readonly code: string;
  readonly message: string;
  /** File, option or field that the value came from. */
  readonly place?: string;
  readonly next: string;
};

/** What a user can do something about: `code` is stable, `message` shows the value, `next` is the next step. */
export class OrdskifteError extends Error {
  readonly code: string;
  readonly place: string | undefined;
  /** What the user can do about it, as a sentence. */
  readonly next: string;

  constructor({ code, message, place, next }: ErrorDetails, options?: ErrorOptions) {
    super(message, options);
    this.name = 'OrdskifteError';
    this.code = code;
    this.place = place;
    this.next = next;
  }
}
