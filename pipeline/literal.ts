/** Text from outside as a part of a regular expression. */

/**
 * The source of a pattern that matches `text` and nothing else, under every flag but `v`. Names, words and options must go
 * through here before they meet `RegExp`: only these signs may be escaped under `u`, and each of them must be
 * (ECMA-262, SyntaxCharacter).
 */
export const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
