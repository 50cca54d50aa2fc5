import { describe, expect, it } from 'vitest';
import { cut, sentencesOf } from './cut.ts';

describe('the full stop of an abbreviation ends no sentence', () => {
  it.each([
    'Mötet leddes av ordf. Karin Alm, v. ordf. Bo Ek och sekr. Lisa Berg.',
    'Enligt s. 14 f. och s. 20 ff. gäller det.',
    'Vi har exv. vidtagit åtgärder, t.ex. Stockholms.',
    'Se avsn. 3.2, bet. SoU3, prop. 2020/21:34 och mot. Ju 12.',
    'Det kostar 3 mnkr. resp. 4 mdkr. per år.',
    'Vi ses tis. 4 mars, tor. 6 mars eller v. 12 kl. 18.',
    'Kommunen har 20 st. skolor och ca. 5 pers. per klass.',
    'Enligt 2 kap. 3 § 2 st. kommunallagen gäller detta.',
    'Det gäller fr.o.m. 1 jan. 2020 t.o.m. 31 dec. samma år.',
    'Vi gjorde det i st. f. något annat, f. d. ministern likaså.',
    'Handlingen (bstd. 4) ligger på tskr. nr 3.',
    'A. Lindgren, K. G. Hammar och A. I. Rabin skrev den.',
    'Närvarande var led. Karin Alm (M) och led. Bo Ek (S).',
    'PROP. 2020/21:34 ANG. MOTIONEN',
    'Det skrev K.-G. Hammar och A.-M. Lind.',
    'Enl. § 5 och enligt 3 § 2 st. RF och 4 § första st. Regeringsformen gäller detta.',
    'Vi har öppet mån.–fre. men ej lör.',
    'Kontoret ligger på Storg. 5 och på Kungsv. 12 i Norrby.',
    'Skicka svaret till Drottningg. 14 B senast i maj.',
  ])('%s', text => {
    expect(cut(text)).toHaveLength(1);
  });

  it('but ends one behind a whole name of a place or person', () => {
    expect(cut('Vi bor i Göteborg. 5 personer kom. Jag har träffat Gustav. 12 år senare sågs vi.')).toHaveLength(4);
  });

  it('and is missing in some of them', () => {
    expect(cut('Det gäller bl.a skolan, t.ex här, p.g.a detta.')).toEqual([
      'Det|gäller|bl.a|skolan|,|t.ex|här|,|p.g.a|detta|.',
    ]);
  });
});

describe('a word that looks like an abbreviation ends its sentence', () => {
  it.each<[text: string, why: string]>([
    ['Det säger SKR. | Vi håller med.', 'an acronym in capitals is a word'],
    ['Hon är med i M. | Han är med i S. | De är överens.', 'a party letter before a word that begins sentences'],
    ['Hon är med i M. | Karin är med i C.', 'one is in a party, not in a person'],
    ['L sade nej till M. | V sade ja.', 'a letter alone is no surname'],
    ['Enligt plan A. | Därefter går vi vidare.', 'a letter that labels a plan'],
    ['Vi vaccinerar mot hepatit B. | Sverige har råd.', 'a letter that labels a disease'],
    [
      'Det är jul. | Vi vill ha fred. | Han heter Tor. | Det led mot kväll.',
      'words that are also short for days and months',
    ],
    ['Det kom 5 pers. | Vi fick 3 mnkr. | Det var den 4 sept. | Alla var där.', 'units stand last'],
    ['Vi ses kl. 3 e.m. | Därefter går vi.', 'a time of day stands last'],
    ['Han bor i U.S.A. | Det är långt bort.', 'an acronym with full stops stands last'],
    ['Vi har skolor, vägar m.m. | Det räcker.', 'and the like'],
    ['Se s. 14. | Vi läste kap. 3. | Det räckte.', 'a page number is no list number'],
    ['Hon bor på Storgatan 3. | Där trivs hon.', 'a house number is no list number'],
  ])('%s (%s)', text => {
    expect(sentencesOf(text.replaceAll(' | ', ' '))).toEqual(text.split(' | '));
  });
});

describe('dots set apart', () => {
  it.each<[text: string, why: string]>([
    ['Det slog fel. | … Sedan gick vi.', 'begin a sentence'],
    ['Det slog fel. | ... och sedan gick vi.', 'begin one with a small letter too'],
    ['Det var … svårt.', 'stand within one'],
    ['Nej … | Det går inte.', 'end one before a capital'],
    ['Va?! | Nej!! | Är det så??', 'and repeated marks are one'],
  ])('%s (%s)', text => {
    expect(sentencesOf(text.replaceAll(' | ', ' '))).toEqual(text.split(' | '));
  });
});
