/** Whom a text turns to before it says anything: "Herr talman!", "Ordförande, ärade ledamöter!", "Hej Anna!". */

const SALUTATION =
  /^(?:(?:Herr|Fru|Ärade?|Bästa?|Hej|Kära?|Värderade)\s+)?(?:[Tt]alman|[Oo]rdförande|[Ff]ullmäktige|[Ll]edamöter|[Pp]residium|[Åå]hörare|Hej)\p{L}*(?:[\s,]+(?:och\s+)?\p{L}+){0,6}\s*[!,.]$/u;
const TO_THE_ROOM =
  /^(?:(?:Herr|Fru|Ärade?|Bästa?|Kära?|Värderade)\s+)?(?:[Tt]alman|[Oo]rdförande|[Ff]ullmäktige|[Ll]edamöter|[Pp]residium)\p{L}*(?:(?:\s+och\s+|,\s*)\p{L}+(?:\s+\p{L}+)?){0,3}!$/u;

export const isSalutation = (text: string): boolean => text.length < 90 && SALUTATION.test(text);

/** A speech begins with it; a letter does not. */
export const isToTheRoom = (line: string): boolean => line.length < 90 && TO_THE_ROOM.test(line);
