/** The words of what stands around a report: how it was made, how to embed it, what was corrected; in both languages. */
import type { Language } from './index.ts';

export type TrustLabels = {
  readonly methodsTitle: string;
  readonly methodsLead: string;
  readonly methods: string;
  readonly methodsRestored: string;
  readonly methodsReceived: string;
  readonly methodsTested: string;
  readonly methodsWithheld: string;
  readonly methodsAgain: string;
  readonly optionsTitle: string;
  readonly limitsTitle: string;
  readonly modelsTitle: string;
  readonly inputsTitle: string;
  readonly name: string;
  readonly value: string;
  readonly notGiven: string;
  readonly correctionTitle: string;
  readonly changesTitle: string;
  readonly correctionWhy: string;
  readonly correctionNone: string;
  readonly correctionCount: string;
  readonly correctionMore: string;
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
  readonly absent: string;
};

export const TRUST_LABELS: Readonly<Record<Language, TrustLabels>> = Object.freeze({
  sv: {
    methodsTitle: 'Så gjordes rapporten',
    methodsLead:
      'Stycket får klistras in i en uppsats eller artikel; listorna under det är allt som påverkar en siffra.',
    methods:
      '{documents|Ett dokument|Dokumenten} ({documents}; {names}) lästes med ordskifte {version}. {text} Varje ord gavs till den som säger det; citerade frågor räknas inte som den svarandes ord. Som samma ord räknades {unit}; {stop} småord ur listan {stopList} prövades inte. Ord jämfördes med log-sannolikhetskvoten G² (Dunning 1993) och med en försiktig log-kvot (Evert 2022) för ord som används minst {minimum} gånger.{tested} Markörer för avledning och ansvar hittades med kodboken {codebook} ({codes} koder, {cues} spår); de är språkliga drag, inga omdömen. Ton mättes med ordlistan {lexicon}.{withheld}',
    methodsRestored: 'Inskannad text rättades maskinellt, och varje rättning är redovisad.',
    methodsReceived: 'Texten lästes som den var, utan rättning.',
    methodsTested: ' Skillnader prövades på nivån {alpha}.',
    methodsWithheld: ' Källtexten ingår inte i rapporten.',
    methodsAgain: 'Samma dokument ger samma rapport, tecken för tecken. Pröva: `ordskifte verify RAPPORT DOKUMENT`.',
    optionsTitle: 'Val',
    limitsTitle: 'Gränser som inget val flyttar',
    modelsTitle: 'Listor och modeller',
    inputsTitle: 'Dokument',
    name: 'Namn',
    value: 'Värde',
    notGiven: 'inget',
    correctionTitle: 'Rättelse',
    changesTitle: 'Siffror som ändrades',
    correctionWhy: 'Rapporten ersätter en tidigare (sha256 {report}). Orsak: {because}',
    correctionNone: 'Ingen siffra ändrades.',
    correctionCount:
      '{count} {count|siffra|siffror} ändrades, {added} {added|rad|rader} tillkom och {removed} togs bort.',
    correctionMore: 'Alla ändringar står i tables/corrections.csv.',
    table: 'Tabell',
    row: 'Rad',
    column: 'Kolumn',
    before: 'Före',
    after: 'Efter',
    absent: 'fanns inte',
  },
  en: {
    methodsTitle: 'How the report was made',
    methodsLead: 'The paragraph may be pasted into a paper; the lists below it are all that moves a number.',
    methods:
      '{documents|One document|The documents} ({documents}; {names}) were read with ordskifte {version}. {text} Every word was given to the person who says it; quoted questions do not count as the respondent’s words. As the same word counted {unit}; {stop} stop words of the list {stopList} were not tested. Words were compared by the log-likelihood ratio G² (Dunning 1993) and a conservative log ratio (Evert 2022) where they are used at least {minimum} times.{tested} Markers of deflection and responsibility were found with the codebook {codebook} ({codes} codes, {cues} cues); they are features of language, not verdicts. Tone was measured with the word list {lexicon}.{withheld}',
    methodsRestored: 'Scanned text was repaired by machine, and every repair is listed.',
    methodsReceived: 'The text was read as received, without repair.',
    methodsTested: ' Differences were tested at the level {alpha}.',
    methodsWithheld: ' The source text is not part of the report.',
    methodsAgain: 'The same documents give the same report, byte for byte. Try: `ordskifte verify REPORT DOCUMENTS`.',
    optionsTitle: 'Options',
    limitsTitle: 'Limits that no option moves',
    modelsTitle: 'Lists and models',
    inputsTitle: 'Documents',
    name: 'Name',
    value: 'Value',
    notGiven: 'none',
    correctionTitle: 'Correction',
    changesTitle: 'Numbers that changed',
    correctionWhy: 'The report replaces an earlier one (sha256 {report}). Reason: {because}',
    correctionNone: 'No number changed.',
    correctionCount: '{count} {count|number|numbers} changed, {added} {added|row|rows} came and {removed} went.',
    correctionMore: 'All changes stand in tables/corrections.csv.',
    table: 'Table',
    row: 'Row',
    column: 'Column',
    before: 'Before',
    after: 'After',
    absent: 'was not there',
  },
});
