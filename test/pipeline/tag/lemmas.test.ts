import { describe, expect, it } from 'vitest';
import { classesOf, lemmasOf, readAll } from './read.ts';

/** Expected lemmas are the headwords of a Swedish dictionary (SAOL); where a case follows the treebank's convention, the title says so. */
const table = (title: string, rows: readonly (readonly [marked: string, lemmas: string])[]): void => {
  describe(title, () => {
    it.each(rows)('%s → %s', (marked, lemmas) => {
      expect(lemmasOf(marked)).toBe(lemmas);
    });
  });
};

table('nouns with another vowel or a vowel less in some forms', [
  ['[Ledamöterna] och [riksdagsledamöternas] röster.', 'ledamot riksdagsledamot'],
  ['Alla [böckerna] låg i två [städer].', 'bok stad'],
  ['Många [EU-länder] och [grannländerna].', 'EU-land grannland'],
  ['[Brottsoffret] och [dödsoffren] får hjälp.', 'brottsoffer dödsoffer'],
  ['[Varslen] ökar i flera [sekler].', 'varsel sekel'],
  ['Hans [söner] har starka [muskler].', 'son muskel'],
  ['De köper [elcyklar] varje år.', 'elcykel'],
  ['[Förorenaren] betalar, och [utredarens] förslag.', 'förorenare utredare'],
  ['[Regeringssidan] och [användarsidan] vill.', 'regeringssida användarsida'],
  ['[Landsbygdsborna] väntar.', 'landsbygdsbo'],
]);

table('strong verbs, with prefixes too', [
  ['Löftet har [brutits] och han har [brutit] det.', 'bryta bryta'],
  ['Det har [brustit], och de har [förbundit] sig.', 'brista förbinda'],
  ['Han [glömde], hon [stödde] oss.', 'glömma stödja'],
  ['Det [förbjöds], och han [greps].', 'förbjuda gripa'],
  ['De har [knutit] och [avbrutit] det.', 'knyta avbryta'],
]);

table('a past tense that looks like a noun is a verb where the clause has a subject and no other', [
  ['Priserna [steg] i fjol.', 'stiga'],
  ['Skulden [steg], men räntan föll.', 'stiga'],
  ['I fjol [steg] räntan.', 'stiga'],
  ['Det är ett [steg] på vägen.', 'steg'],
  ['Nästa [steg] är viktigt.', 'steg'],
]);

table('pronouns that the treebank does not have', [
  ['[Hen] bor där, och jag såg [hens] bil.', 'hen hen'],
  ['Har [nån] sett [nåt]?', 'någon någon'],
  ['De frågade [mej] om [han/hon] kom.', 'jag han/hon'],
]);

table('the second of two compounds without its first half is its own word', [
  ['Det gäller bostadsbyggande och [-köer].', 'kö'],
  ['Vi har förskole- och [-skollärare].', 'skollärare'],
]);

table('abbreviations without points', [
  ['[Pga] detta, och [pga] regn, väntar vi.', 'på_grund_av på_grund_av'],
  ['Vård, skola [mm] kostar, och vi är [fn] klara.', 'med_mera för_närvarande'],
  ['Röret är 20 [mm] tjockt.', 'mm'],
]);

table('för is föra where a pronoun is its subject and the clause has no other verb', [
  ['Vi [för] samtal, men det är [för] sent.', 'föra för'],
  ['Vi får en ny [vår].', 'vår'],
  ['Vi tackar [för] stödet, och vi [för] dialog.', 'för föra'],
]);

table('nouns in -tor are no plurals', [
  ['En ny [kurator] och en [reaktor].', 'kurator reaktor'],
  ['Det är en [constructor].', 'constructor'],
]);

table('given names at the head of a sentence', [['[Mats] Löfving svarade.', 'Mats']]);

table('adjectives that contract or compare', [
  ['Det är [sant].', 'sann'],
  ['En [närmre] koppling, den [närmsta] tiden.', 'nära nära'],
  ['De [idéburna] aktörerna.', 'idéburen'],
  ['De [överenskomna] och [återvunna] sakerna.', 'överenskommen återvunnen'],
  ['Den [säkraste] vägen är [lägst].', 'säker låg'],
  ['[Mångas] röst och de [äldres] villkor.', 'många gammal'],
  ['De [rödgrönas] förslag och de [nyanländas] villkor.', 'rödgrön nyanländ'],
]);

table('the first of two compounds is the word it stands for (the convention of the treebank)', [
  ['[Pris-] och löneutveckling.', 'pris'],
  ['Vi har [kultur-] och fritidsnämnden.', 'kultur'],
  ['Alla [jakt-] och fiskefrågor.', 'jakt'],
  ['Våra [livsmedels-] och energipriser.', 'livsmedel'],
  ['Det finns [höger-] och vänsterpartier.', 'höger'],
  ['Det har [för-] och nackdelar.', 'för'],
  ['All [hälso-] och sjukvård.', 'hälsa'],
  ['Alla [säkerhets-] och försvarsfrågor.', 'säkerhet'],
  ['Vårt [arbets-] och näringsliv.', 'arbete'],
  ['Vi har [gymnasie-] och vuxenutbildning.', 'gymnasie-'],
  ['Vår [EU-] och Natopolitik.', 'EU'],
]);

table('acronyms with an ending lose it, and words with figures keep theirs', [
  ['Vi läste [pdf:er] om [LSS:en].', 'pdf LSS'],
  ['Det är [EU:s] och [SKR:s] krav.', 'EU SKR'],
  ['Vi såg det på [SVT:s] kanal, sade [vd:n].', 'SVT vd'],
  ['[Covid-19] slog hårt.', 'covid-19'],
  ['Under [Covid-19] stängde skolorna.', 'covid-19'],
  ['Följderna av [covid-19] och [covid-19:s] spridning.', 'covid-19 covid-19'],
  ['Vi följer [SoU3] och kör på [E4].', 'SoU3 E4'],
  ['Skolor [och/eller] förskolor.', 'och/eller'],
]);

table('abbreviations by their neighbours', [
  ['Kommunen har 20 [st.] skolor.', 'styck'],
  ['Enligt 4 § 2 [st.] lagen gäller det.', 'stycke'],
  ['Ring [mån.] 4 maj, uppsägning 3 [mån.] före.', 'måndag månad'],
  ['Karin är [v.] ordf. sedan [v.] 12.', 'vice vecka'],
  ['Se s. 14 [f.] i boken.', 'följande'],
  ['Vi har [exv.] vidtagit åtgärder, [bl.a] här.', 'exempelvis bland_annat'],
  ['Mötet leddes av [ordf.] Karin Alm.', 'ordförande'],
  ['[Enl.] lag gäller det, [Inkl.] moms, svar [ang.] frågan.', 'enligt inklusive angående'],
  ['Han bor i S:t Petersburg och på [St.] Eriks gata.', 'sankt'],
  ['Det kostar 3 [mnkr.] och tar [ca] 10 [tim.] per dag.', 'miljon_krona cirka timme'],
]);

table('one name, one lemma', [
  ['[Centerpartiet] vill.', 'Centerpartiet'],
  ['Vi i [Centerpartiet] vill.', 'Centerpartiet'],
  ['Det är [centerpartiets] och [Vänsterpartiets] förslag.', 'Centerpartiet Vänsterpartiet'],
  ['[Moderaterna] säger nej.', 'Moderaterna'],
  ['Hon mötte Ebba [von] Sydow och Charles [de] Gaulle.', 'von de'],
  ['Vi talade med Ursula [von] [der] [Leyen].', 'von der Leyen'],
]);

describe('capitals that are names', () => {
  it.each([
    '[JO] har kritiserat nämnden.',
    'Kritiken från [JO] är hård.',
    'Vi bekämpar [IS].',
    '[V] har föreslagit det.',
    '[L] är emot.',
    '[S] är för.',
    '[M] tvekar.',
    'Förslaget kom från [M] och [L].',
    'Det är [V:s] förslag.',
  ])('%s', marked => {
    expect(new Set(classesOf(marked).split(' '))).toEqual(new Set(['PROPN']));
  });

  it.each<[marked: string, upos: string, why: string]>([
    ['Han är 5 [m] lång.', 'NOUN', 'a unit after a number'],
    ['Gustav [V] var kung.', 'PROPN', 'a numeral of a king is part of his name, or a number'],
    ['Vi vill [INTE] ha det.', 'PART', 'a word in capitals for weight'],
    ['[I] Sverige är det så.', 'ADP', 'a preposition at the head of a sentence'],
  ])('but %s is %s (%s)', (marked, upos, _why) => {
    expect([upos, 'NUM']).toContain(classesOf(marked));
  });
});

describe('a lemma is a word', () => {
  const text =
    'Krånglet med fordonsklustret och macchiariniskandalen gör att komvux, brexit och yazidierna diskuteras. Uigurerna och tornedalingarna väntar.';

  it('no stem ends in a consonant and l, r or n after a consonant that cannot stand there', () => {
    for (const { lemma } of readAll(text)) expect(lemma).not.toMatch(/[bdfgkpstvz][lr]$|[bdfkpstvz]n$/);
  });

  it('and a base form is its own lemma', () => {
    expect(lemmasOf('Det finns en [resiliens] och en [kilometerskatt].')).toBe('resiliens kilometerskatt');
  });

  it('and the verb ska has one lemma in all forms', () => {
    expect(lemmasOf('Vi [ska] gå, hon [skall] gå, han [skulle] gå.')).toBe('skola skola skola');
  });
});
