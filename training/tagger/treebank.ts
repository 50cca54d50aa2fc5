/** CoNLL-U files as sentences, with PUD brought to the conventions of Talbanken. */

export type GoldWord = {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly feats: string;
  readonly glued: boolean;
};
export type GoldSentence = readonly GoldWord[];

/** Words of every sentence; multi-word ranges and empty nodes are left out. */
export const readTreebank = (conllu: string): GoldSentence[] => {
  const sentences: GoldSentence[] = [];
  let words: GoldWord[] = [];
  for (const line of conllu.split('\n')) {
    if (line === '') {
      if (words.length > 0) sentences.push(words);
      words = [];
    } else if (!line.startsWith('#')) {
      const [id, form, lemma, upos, , feats, , , , misc] = line.split('\t');
      if (!/^\d+$/.test(id!)) continue;
      words.push({
        form: form!,
        lemma: lemma!,
        upos: upos!,
        feats: scored(feats!),
        glued: misc!.includes('SpaceAfter=No'),
      });
    }
  }
  if (words.length > 0) sentences.push(words);
  return sentences;
};

/** ExtPos and Typo say something about the neighbourhood and the spelling, not about the word; the standard evaluation leaves them out. */
const scored = (feats: string): string => {
  const kept = feats.split('|').filter(feature => !/^(?:ExtPos|Typo)=/.test(feature));
  return kept.length === 0 ? '_' : kept.join('|');
};

/** PUD with the conventions of Talbanken: deponents without voice, relative or interrogative, lemmas of adverbs in -t, cardinal numbers. */
export const harmonise = (sentences: readonly GoldSentence[]): GoldSentence[] =>
  sentences.map(words => {
    const question = words.some(word => word.form === '?');
    return words.map(word => harmoniseWord(word, question));
  });

const harmoniseWord = (word: GoldWord, question: boolean): GoldWord => {
  let { feats, lemma } = word;
  if (word.upos === 'VERB' && lemma.endsWith('s')) feats = without(feats, 'Voice=Pass');
  if (feats.includes('PronType=Int,Rel')) {
    if (word.upos === 'ADV' || word.upos === 'SCONJ') feats = without(feats, 'PronType=Int,Rel');
    else feats = feats.replace('Int,Rel', question && lemma !== 'som' ? 'Int' : 'Rel');
  }
  if (word.upos === 'NUM' && !feats.includes('NumType') && !feats.includes('Gender')) feats = 'Case=Nom|NumType=Card';
  if (word.upos === 'VERB' && feats.includes('VerbForm=Part')) feats = without(feats, 'Degree=Pos');
  if (word.upos === 'ADV' && feats.includes('Degree=Pos') && /[^t]t$/.test(lemma))
    lemma = lemma.endsWith('et') ? `${lemma.slice(0, -1)}n` : lemma.slice(0, -1);
  if (word.upos === 'PROPN' && !feats.includes('Foreign')) feats = feats.includes('Case=Gen') ? 'Case=Gen' : 'Case=Nom';
  if (word.upos === 'NOUN' && /^(?:Case=Nom\|)?Number=(?:Sing|Plur)$/.test(feats)) feats = 'Foreign=Yes';
  return { ...word, feats, lemma };
};

const without = (feats: string, feature: string): string => {
  const kept = feats.split('|').filter(other => other !== feature);
  return kept.length === 0 ? '_' : kept.join('|');
};
