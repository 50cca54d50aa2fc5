/** Forms that the tables of regular endings lack: strong verbs, auxiliaries, umlaut plurals. By SALDO paradigm; own list from grammar. */
import type { EndingRow } from './ending-row.ts';

/** infinitive, present, past, supine, past participle (`-` where there is none; variants parted by `/`). */
const VERBS: Readonly<Record<string, readonly string[]>> = {
  vb_4a_ta: ['ta tar tog tagit tagen', 'dra drar drog dragit dragen'],
  vb_4a_ge: ['ge ger gav gett/givit given'],
  vb_va_klä: ['klä klär klädde klätt klädd', 'bre brer bredde brett bredd'],
  vb_4a_äta: ['äta äter åt ätit äten'],
  vb_4a_fara: ['fara far for farit faren'],
  vb_4a_bli: ['bli blir blev blivit bliven'],
  vb_va_frysa: ['frysa fryser frös frusit/fryst frusen/fryst'],
  vb_4a_bottenfrysa: ['frysa fryser frös frusit/fryst frusen/fryst'],
  vb_2m_ha: ['ha har hade haft -'],
  vb_va_besvärja: ['svärja svär svor svurit svuren'],
  vb_va_tvinga: ['tvinga tvingar tvingade/tvang tvingat/tvungit tvingad/tvungen'],
  vb_va_framtvinga: ['tvinga tvingar tvingade/tvang tvingat/tvungit tvingad/tvungen'],
  vb_va_vika: ['vika viker vek vikit/vikt viken/vikt'],
  vb_4a_be: ['be ber bad bett/bedit bedd'],
  vb_4m_sova: ['sova sover sov sovit -'],
  vb_1a_spara: ['spara sparar sparade sparat sparad'],
  vb_va_lyda: ['lyda lyder lydde/löd lytt lydd'],
  vb_va_besluta: ['besluta beslutar/besluter beslutade/beslöt beslutat/beslutit beslutad/besluten'],
  vb_va_bestrida: ['bestrida bestrider bestred/bestridde bestritt bestridd'],
  vb_va_sprida: ['sprida sprider spred/spridde spritt/spridit spridd'],
  vb_vm_strida: ['strida strider stred/stridde stridit -'],
  vb_vm_smälla: ['smälla smäller small/smällde smällt -'],
  vb_va_begrava: ['begrava begraver begravde/begrov begravt begravd/begraven'],
  vb_va_gälla_kastrera: ['gälla gäller gällde gällt -'],
  vb_om_heta: ['heta heter hette hetat -'],
  vb_om_kunna: ['kunna kan kunde kunnat -'],
  vb_om_skola: ['skola ska/skall skulle skolat -'],
  vb_om_vilja: ['vilja vill ville velat -'],
  vb_om_måste: ['- måste måste måst -'],
  vb_4m_vara: ['vara är var varit -'],
  vb_vm_undvara: ['undvara undvarar undvarade undvarit -'],
  vb_va_löpa: ['löpa löper löpte löpt/lupit löpt'],
  vb_va_förlöpa: ['löpa löper löpte löpt/lupit löpt/lupen'],
  vb_va_utlöpa: ['löpa löper löpte löpt/lupit löpt/lupen'],
  vb_va_mala: ['mala maler malde malt/malit mald/malen'],
  vb_va_träda: ['träda träder trädde trätt trädd'],
  vb_va_smälta: ['smälta smälter smälte smält/smultit smält/smulten'],
  vb_4m_svälta_1: ['svälta svälter svalt svultit svulten'],
  vb_vm_sluta: ['sluta slutar/sluter slutade/slöt slutat/slutit slutad/sluten'],
  vb_2a_genmäla: ['genmäla genmäler genmälde genmält -'],
  vb_1a_ugnsbaka: ['prisbelöna prisbelönar prisbelönade prisbelönat prisbelönt/prisbelönad'],
  vb_va_simma: ['simma simmar simmade/sam simmat/summit simmad'],
  vb_va_nypa: ['nypa nyper nöp nypt/nupit nypt/nupen'],
  vb_vm_ryka: ['ryka ryker rök/rykte rykt -'],
  vb_va_klyva: ['klyva klyver klöv kluvit kluven'],
  vb_1a_unna: ['unna unnar unnade unnat -'],
  vb_2a_tämja: ['tämja tämjer tämjde tämjt tämjd'],
  vb_va_strypa: ['strypa stryper ströp/strypte strypt strypt/strypen'],
  vb_vm_duga: ['duga duger dög dugt -'],
};

/** Deponents: infinitive, present, past, supine. */
const DEPONENTS: Readonly<Record<string, readonly string[]>> = {
  'vb_2s_blygas*': ['as s des ts'],
  'vb_2s_nöjas*': ['as s des ts', 'nnas nns ndes nts'],
  'vb_2s_minnas*': ['nnas nns ndes nts'],
  'vb_2s_idas*': ['das ds ddes tts'],
  'vb_2s_rymmas*': ['mmas ms mdes mts'],
  'vb_2s_skiljas*': ['skiljas skiljs/skils skildes skilts'],
  'vb_2s_glädjas*': ['glädjas gläds/gläder gladdes glatts'],
  'vb_2s_giftas*': ['as s es s'],
  'vb_4s_umgås*': ['gås gås gicks gåtts'],
  'vb_4s_hållas*': ['hållas hålls hölls hållits'],
  'vb_4s_tas*': ['dras dras drogs dragits'],
  vb_4s_tas: ['tas tas togs tagits'],
  'vb_4s_bitas*': ['bitas bits bets bitits', 'rivas rivs revs rivits'],
};

/** Ending of the headword, then the forms: indefinite and definite singular, indefinite and definite plural. */
const NOUNS: Readonly<Record<string, readonly (readonly [gender: string, forms: string])[]>> = {
  nn_2u_nyckel: [
    ['Com', 'el - - lar larna'],
    ['Com', 'er - ern/ren rar rarna'],
    ['Com', 'en - - nar narna'],
  ],
  nn_6n_segel: [
    ['Neut', 'el el let el len'],
    ['Neut', 'er er ret er ren'],
    ['Neut', 'en en net en nen'],
  ],
  nn_vn_mirakel: [['Neut', 'el el let el/ler len/lerna']],
  nn_6u_vaktman: [['Com', 'man - - män männen']],
  nn_6u_man: [['Com', 'man man mannen män männen']],
  nn_2u_dag: [['Com', 'dag dag dagen/dan dagar dagarna']],
  nn_2u_bövel: [
    ['Com', 'el el eln lar larna'],
    ['Com', 'mar mar maren rar rarna'],
  ],
  nn_2u_himmel: [['Com', 'mel mel len/meln lar larna']],
  nn_2u_morgon: [
    ['Com', 'morgon morgon morgonen morgnar morgnarna'],
    ['Com', 'afton afton aftonen aftnar aftnarna'],
  ],
  nn_vn_huvud: [['Neut', 'd d det den dena']],
  nn_4u_bonde: [['Com', 'bonde bonde bonden bönder bönderna']],
  nn_3u_historia: [['Com', 'ia ia ien ier ierna']],
  nn_3u_plan: [['Com', 'plan plan planen planer planerna']],
  nn_6u_mat: [['Com', 'mat mat maten - -']],
  nn_6u_vapenbroder: [['Com', 'broder broder brodern bröder bröderna']],
  nn_0v_blod: [['Neut', 'd d det - -']],
  nn_0u_hemsjuka: [['Com', 'a a an - -']],
  nn_0u_brödsäd: [['Com', 'd d den - -']],
  nn_2u_pojke: [['Com', 'e e en ar arna']],
  nn_4n_fängelse: [['Neut', 'e e et er erna']],
  nn_3n_center: [['Neut', 'center center centret/centrumet center centren']],
  nn_vn_medium: [['Neut', 'um um et/umet er/ier erna/ierna']],
  nn_ou_officer: [['Com', 'r r ren rare rarna']],
  nn_ou_deputerad: [['Com', 'd d den de dena']],
  nn_vu_jourhavande: [['Com', 'e e en e ena']],
  nn_3u_kontor: [['Com', 'or or orn orer orerna']],
};

/** Comparison of irregular adjectives: headword ending, then common, neuter, plural, comparative, superlative. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  av_0_uppvikt: 't t t ta - -',
  av_0_uppsutten: 'en en et na - -',
  av_0_lastgammal: 'mal mal malt la - -',
  av_0_pytteliten: 'ten ten tet små - -',
  av_2_bra: 'bra bra bra bra bättre bäst',
  av_2_få: '- - - få färre -',
  av_2k_bakre: 're re re re re -',
  av_0d_nästa: 'a a a a - -',
  av_id_norra: 'a a a a - -',
  av_v_nära: 'nära - - - närmare/närmre närmast/närmst',
  av_2_nära: 'nära - - - närmare/närmre närmast/närmst',
  av_v_dålig: 'dålig dålig dåligt dåliga sämre/dåligare sämst/dåligast',
  av_v_förnäm: 'förnäm förnäm förnämt förnäma förnämare förnämst',
  av_v_trång: 'trång trång trångt trånga trängre/trångare trängst/trångast',
  av_1_orange: 'orange orange orange/orangt orangea - -',
  av_1_gratis: 'gratis gratis gratis gratis - -',
};

/** Rows for a paradigm in addition to those of the tables. */
export const irregularRows = (name: string): EndingRow[] => [
  ...(VERBS[name] ?? []).flatMap(verbRows),
  ...(DEPONENTS[name] ?? []).flatMap(deponentRows),
  ...(NOUNS[name] ?? []).flatMap(([gender, forms]) => nounRows(gender, forms)),
  ...(ADJECTIVES[name] === undefined ? [] : adjectiveRows(ADJECTIVES[name])),
];

const verbRows = (parts: string): EndingRow[] => {
  const [infinitive, present, past, supine, participle] = parts.split(' ');
  const remove = infinitive === '-' ? present! : infinitive!;
  const rows: EndingRow[] = [];
  const both = (forms: string, tag: string, passive: (form: string) => string): void => {
    for (const form of variants(forms)) {
      rows.push({ remove, lemma: remove, add: form, tag: `${tag}|Voice=Act` });
      if (participle !== '-') rows.push({ remove, lemma: remove, add: passive(form), tag: `${tag}|Voice=Pass` });
    }
  };
  both(infinitive!, 'VERB|VerbForm=Inf', form => `${form}s`);
  both(present!, 'VERB|Mood=Ind|Tense=Pres|VerbForm=Fin', form => form.replace(/e?r$/, '').concat('s'));
  both(past!, 'VERB|Mood=Ind|Tense=Past|VerbForm=Fin', form => `${form}s`);
  both(supine!, 'VERB|VerbForm=Sup', form => `${form}s`);
  const stem = infinitive!.length > 3 && infinitive!.endsWith('a') ? infinitive!.slice(0, -1) : infinitive!;
  if (infinitive !== '-') rows.push({ remove, lemma: remove, add: stem, tag: 'VERB|Mood=Imp|VerbForm=Fin|Voice=Act' });
  for (const form of variants(participle!)) rows.push(...participleRows(remove, form));
  if (infinitive !== '-') {
    const present = `${infinitive!.replace(/([^a])$/, '$1e').replace(/ee$/, 'e')}nde`;
    rows.push({ remove, lemma: present, add: present, tag: 'ADJ|Case=Nom|Degree=Pos|Tense=Pres|VerbForm=Part' });
  }
  return rows;
};

const participleRows = (remove: string, base: string): EndingRow[] => {
  const neuter = base.endsWith('en')
    ? `${base.slice(0, -1)}t`
    : base.endsWith('dd')
      ? `${base.slice(0, -2)}tt`
      : `${base.slice(0, -1)}t`;
  const plural = base.endsWith('en')
    ? `${base.slice(0, -2).replace(/(mm|nn)$/, double => double[0]!)}na`
    : base.endsWith('ad')
      ? `${base}e`
      : `${base}a`;
  const tag = (rest: string): string => `ADJ|Case=Nom|${rest}|Tense=Past|VerbForm=Part`;
  return [
    { remove, lemma: base, add: base, tag: tag('Definite=Ind|Degree=Pos|Gender=Com|Number=Sing') },
    { remove, lemma: base, add: neuter, tag: tag('Definite=Ind|Degree=Pos|Gender=Neut|Number=Sing') },
    { remove, lemma: base, add: plural, tag: tag('Definite=Ind|Degree=Pos|Number=Plur') },
    { remove, lemma: base, add: plural, tag: tag('Definite=Def|Degree=Pos') },
  ];
};

const deponentRows = (parts: string): EndingRow[] => {
  const [infinitive, present, past, supine] = parts.split(' ');
  const remove = infinitive!;
  const row = (add: string, tag: string): EndingRow => ({ remove, lemma: remove, add, tag });
  return [
    row(remove, 'VERB|VerbForm=Inf'),
    ...variants(present!).map(form => row(form, 'VERB|Mood=Ind|Tense=Pres|VerbForm=Fin')),
    row(past!, 'VERB|Mood=Ind|Tense=Past|VerbForm=Fin'),
    row(supine!, 'VERB|VerbForm=Sup'),
  ];
};

const nounRows = (gender: string, forms: string): EndingRow[] => {
  const [remove, ...cells] = forms.split(' ');
  return cells.flatMap((cell, i) =>
    variants(cell).flatMap(form => {
      const rest = `|Definite=${i % 2 === 0 ? 'Ind' : 'Def'}|Gender=${gender}|Number=${i < 2 ? 'Sing' : 'Plur'}`;
      return [
        { remove: remove!, lemma: remove!, add: form, tag: `NOUN|Case=Nom${rest}` },
        { remove: remove!, lemma: remove!, add: form.endsWith('s') ? form : `${form}s`, tag: `NOUN|Case=Gen${rest}` },
      ];
    }),
  );
};

const adjectiveRows = (forms: string): EndingRow[] => {
  const [remove, common, neuter, plural, comparative, superlative] = forms.split(' ');
  const head = remove === '-' ? plural! : remove!;
  const row = (add: string, tag: string): EndingRow => ({ remove: head, lemma: head, add, tag });
  return [
    ...variants(common!).map(form => row(form, 'ADJ|Case=Nom|Definite=Ind|Degree=Pos|Gender=Com|Number=Sing')),
    ...variants(neuter!).flatMap(form => [
      row(form, 'ADJ|Case=Nom|Definite=Ind|Degree=Pos|Gender=Neut|Number=Sing'),
      row(form, 'ADV|Degree=Pos'),
    ]),
    ...variants(plural!).flatMap(form => [
      row(form, 'ADJ|Case=Nom|Definite=Ind|Degree=Pos|Number=Plur'),
      row(form, 'ADJ|Case=Nom|Definite=Def|Degree=Pos'),
    ]),
    ...variants(comparative!).flatMap(form => [row(form, 'ADJ|Case=Nom|Degree=Cmp'), row(form, 'ADV|Degree=Cmp')]),
    ...variants(superlative!).flatMap(form => [
      row(form, 'ADJ|Case=Nom|Definite=Ind|Degree=Sup'),
      row(form, 'ADV|Degree=Sup'),
      row(`${form}a`, 'ADJ|Case=Nom|Definite=Def|Degree=Sup'),
    ]),
  ];
};

const variants = (cell: string): string[] => (cell === '-' ? [] : cell.split('/'));
