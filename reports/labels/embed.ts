/** The words around charts that are embedded, in both languages. */
import type { Language } from './index.ts';

export type EmbedLabels = {
  readonly arrows: string;
  readonly getData: string;
  readonly toReport: string;
  readonly size: string;
  readonly boxTitle: string;
  readonly boxLead: string;
  readonly boxScript: string;
  readonly boxFrame: string;
  readonly boxComponent: string;
  readonly boxImage: string;
  readonly boxColours: string;
  readonly boxAddress: string;
};

export const EMBED_LABELS: Readonly<Record<Language, EmbedLabels>> = Object.freeze({
  sv: {
    arrows: 'Diagram: pilarna går från märke till märke',
    getData: 'Hämta data',
    toReport: 'Till rapporten',
    size: '{documents} dokument, {words} ord',
    boxTitle: 'Bädda in',
    boxLead:
      'Lägg mappen på en webbplats. Klistra in skriptet en gång per sida och ramen där diagrammet ska stå: det tar den bredd som finns, från 280 till 1 200 bildpunkter, och säger själv hur högt det är.',
    boxScript: 'Skript, en gång per sida',
    boxFrame: 'Ram',
    boxComponent: 'Eller som element, utan ram',
    boxImage: 'Eller som bild, där inget annat går',
    boxColours:
      'Färger efter sidan: ?ink=%23222&page=%23fff efter adressen till en ram, eller CSS-variablerna --ordskifte-ink, --ordskifte-page, --ordskifte-faded, --ordskifte-rule och --ordskifte-link för elementet.',
    boxAddress: 'Byt ADRESS mot den adress där mappen ligger, eller kör compare med --url.',
  },
  en: {
    arrows: 'Chart: the arrow keys go from mark to mark',
    getData: 'Get the data',
    toReport: 'To the report',
    size: '{documents} documents, {words} words',
    boxTitle: 'Embed',
    boxLead:
      'Put the folder on a web site. Paste the script once a page, and the frame where the chart is to stand: it takes the width that there is, from 280 to 1,200 pixels, and says itself how high it is.',
    boxScript: 'Script, once a page',
    boxFrame: 'Frame',
    boxComponent: 'Or as an element, without a frame',
    boxImage: 'Or as a picture, where nothing else works',
    boxColours:
      'Colours of the page: ?ink=%23222&page=%23fff after the address of a frame, or the CSS variables --ordskifte-ink, --ordskifte-page, --ordskifte-faded, --ordskifte-rule and --ordskifte-link for the element.',
    boxAddress: 'Replace ADDRESS by the address where the folder lies, or run compare with --url.',
  },
});
