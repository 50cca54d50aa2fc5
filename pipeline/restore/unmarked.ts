/** The word with å, ä, ö and é as they look without their marks, in small letters. */
export function withoutMarks(word: string): string {
  return word.replace(/[åä]/g, 'a').replace(/ö/g, 'o').replace(/é/g, 'e');
}
