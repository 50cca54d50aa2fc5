/**
 * Acronyms of Swedish public life that are words, or forms of words, in small letters: in capitals they are names (`JO` the ombudsman, `IS`,
 * `SIDA`). Words that speakers write in capitals for weight (`ATT`, `INTE`, `VI`) are left out. Read from 7,617 speeches of the Riksdag.
 */
export const ACRONYMS: ReadonlySet<string> = new Set(
  (
    'AF AP AT AU BO BRÅ DO FAS FI FOI FRA GD HO IF IS IVO JAS JK JO KD KO KU LAS LO LOV LUF MP MUF OS PO PRO RIB RIM ROT RUT SAC SAS SD SEKO SIDA ' +
    'SKR SO SOS SOU STIM UF UR UD'
  ).split(' '),
);
