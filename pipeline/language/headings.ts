/** Words that tell a heading from the beginning of a sentence. */

/** Words that no heading ends with: what they belong to is still to come. */
export const NEVER_LAST: ReadonlySet<string> = new Set(
  (
    'i på av för till med om från hos vid mot mellan under över efter genom utan kring bland åt inom ur enligt per och eller men samt som att än ' +
    'en ett den det de denna detta dessa vår våra vårt min mitt mina sin sitt sina din ditt dina er ert era hans hennes dess deras varje vilken ' +
    'vilket vilka när då där om eftersom medan är var vara har hade ha kan kunde ska skall skulle vill ville bör borde måste får fick blir blev ' +
    'inte icke ej också såväl både varken sa sade säger kallas heter hette så'
  ).split(' '),
);
