/** Word forms from the lexical sources: SALDO by its inflection patterns, UniMorph, and the Hunspell dictionary by its affix rules. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A form as written inside a sentence. */
export type Form = { readonly form: string; readonly mayBeginCompound: boolean };

/** Every form that a list has, as often as lists have it. */
export function* listedForms(data: string): Generator<Form> {
  yield* saldoForms(data);
  yield* hunspellForms();
}

function* saldoForms(data: string): Generator<Form> {
  for (const forms of saldoWords(data, form => form)) for (const form of forms) yield { form, mayBeginCompound: false };
  for (const [, form] of rows(join(data, 'treebank/lexicon/unimorph-swe.tsv')))
    yield { form: form!, mayBeginCompound: false };
}

/** All forms of one SALDO word after another. */
export function* saldoWords(data: string, fold = (form: string): string => form.toLowerCase()): Generator<Set<string>> {
  const endings = new Map<string, { readonly remove: string; readonly add: string }[]>();
  for (const [paradigm, , remove, add, support, seen] of rows(join(data, 'treebank/lexicon/paradigm-inflection.tsv'))) {
    if (Number(support) / Number(seen) < 0.2) continue;
    const list = endings.get(paradigm!) ?? [];
    list.push({ remove: remove!, add: add! });
    endings.set(paradigm!, list);
  }
  for (const [lemma, paradigm] of rows(join(data, 'treebank/lexicon/saldo-lemma-paradigm.tsv'))) {
    const forms = new Set([fold(lemma!)]);
    for (const { remove, add } of endings.get(paradigm!) ?? []) {
      if (lemma!.endsWith(remove)) forms.add(fold(lemma!.slice(0, lemma!.length - remove.length) + add));
    }
    yield forms;
  }
}

type Affix = { readonly strip: string; readonly add: string; readonly when: RegExp; readonly flags: string };

/** Forms of the Hunspell dictionary; entries that only occur in compounds or are forbidden are left out, save as beginnings. */
function* hunspellForms(): Generator<Form> {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-sv'));
  const suffixes = readSuffixes(readFileSync(join(folder, 'index.aff'), 'utf8'));
  for (const line of readFileSync(join(folder, 'index.dic'), 'utf8').split('\n').slice(1)) {
    const [word, flags = ''] = line.split(/[\t ]/)[0]!.split('/');
    if (!word || flags.includes('%')) continue;
    const mayBeginCompound = flags.includes('X');
    if (!flags.includes('Z') && !flags.includes('¤')) yield { form: word, mayBeginCompound };
    else if (mayBeginCompound) yield { form: `${word}-`, mayBeginCompound };
    for (const flag of flags) {
      for (const { strip, add, when, flags: more } of suffixes.get(flag) ?? []) {
        if (!when.test(word) || !word.endsWith(strip)) continue;
        const form = word.slice(0, word.length - strip.length) + add;
        if (form.endsWith('-')) continue;
        yield { form: more.includes('Z') ? `${form}-` : form, mayBeginCompound: more.includes('X') };
      }
    }
  }
}

function readSuffixes(source: string): Map<string, Affix[]> {
  const suffixes = new Map<string, Affix[]>();
  for (const line of source.split('\n')) {
    const [kind, flag, strip, rest, condition] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || condition === undefined || condition.startsWith('#')) continue;
    const [add, flags = ''] = rest!.split('/');
    const list = suffixes.get(flag!) ?? [];
    list.push({
      strip: strip === '0' ? '' : strip!,
      add: add === '0' ? '' : add!,
      when: new RegExp(`${condition}$`),
      flags,
    });
    suffixes.set(flag!, list);
  }
  return suffixes;
}

function* rows(path: string): Generator<string[]> {
  for (const line of readFileSync(path, 'utf8').split('\n').slice(1)) if (line !== '') yield line.split('\t');
}
