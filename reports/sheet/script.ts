/** What the coding sheet does: one sentence at a time, one key for a code and the next sentence; what was coded is kept in the browser and saved as a file. */

/** What the sheet's script reads from the page. */
export type SheetData = {
  readonly coder: string;
  /** Names the sample, so that two sheets in one browser keep apart. */
  readonly key: string;
  readonly codes: readonly { readonly id: string; readonly key: string }[];
  readonly sentences: readonly SheetSentence[];
  readonly words: { readonly progress: string; readonly done: string; readonly restored: string };
};
export type SheetSentence = {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  readonly from: number;
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly question: string;
};

/** Runs in the coder's browser; its source text is put into the page, so it may use nothing from outside itself. */
export const sheetScript = (): void => {
  const part = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
  const data = JSON.parse(part('data').textContent ?? '') as SheetData;
  type Given = { codes: string[]; note: string };
  const given = new Map<number, Given>();
  let at = 0;

  // A page from a file may have no storage: then what was coded lasts as long as the page.
  const remember = (): void => {
    try {
      localStorage.setItem(data.key, JSON.stringify([...given]));
    } catch {}
  };
  const recall = (): void => {
    try {
      for (const [i, value] of JSON.parse(localStorage.getItem(data.key) ?? '[]') as [number, Given][])
        given.set(i, value);
      if (given.size > 0) part('said').textContent = data.words.restored;
    } catch {}
  };

  const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  const show = (): void => {
    const sentence = data.sentences[at];
    const isDone = sentence === undefined;
    part('work').hidden = isDone;
    part('done').hidden = !isDone;
    part('progress').textContent = fill(data.words.progress, { coded: given.size, total: data.sentences.length });
    part<HTMLProgressElement>('bar').value = given.size;
    if (isDone) {
      part('done').textContent = fill(data.words.done, { coded: given.size, total: data.sentences.length });
      return;
    }
    part('before').textContent = sentence.before;
    part('sentence').textContent = sentence.text;
    part('after').textContent = sentence.after;
    part('question').textContent = sentence.question;
    part('asked').hidden = sentence.question === '';
    part<HTMLTextAreaElement>('note').value = given.get(at)?.note ?? '';
    const codes = given.get(at)?.codes;
    for (const button of document.querySelectorAll<HTMLButtonElement>('[data-code]')) {
      const code = button.dataset.code ?? '';
      const isGiven = code === '' ? codes?.length === 0 : codes?.includes(code) === true;
      button.setAttribute('aria-pressed', String(isGiven));
    }
  };
  const go = (to: number): void => {
    at = Math.max(0, Math.min(data.sentences.length, to));
    show();
  };
  const noted = (): string => part<HTMLTextAreaElement>('note').value.trim();
  /** Gives a code (none for ''); `more` adds to what was given, or takes it back, and stays. */
  const give = (code: string, more: boolean): void => {
    if (at >= data.sentences.length) return;
    const known = given.get(at)?.codes ?? [];
    const one = code === '' ? [] : [code];
    const codes = !more ? one : known.includes(code) ? known.filter(item => item !== code) : [...known, ...one];
    given.set(at, { codes, note: noted() });
    remember();
    if (more) show();
    else go(at + 1);
  };

  /** A line a document, as `ordskifte rates --gold` and `validate` read it. */
  const lines = (): string => {
    const documents = new Map<string, object[]>();
    for (const [i, { codes, note }] of [...given].sort(([a], [b]) => a - b)) {
      const { id, start, end, weight, from } = data.sentences[i]!;
      const spans = codes.map(code => ({ code, start, end }));
      documents.set(id, [
        ...(documents.get(id) ?? []),
        { start, end, weight, from, [data.coder]: spans, ...(note !== '' && { note }) },
      ]);
    }
    return [...documents].map(([id, sentences]) => `${JSON.stringify({ id, sentences })}\n`).join('');
  };
  const save = (): void => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([lines()], { type: 'application/jsonl' }));
    link.download = `${data.coder}.jsonl`;
    link.click();
  };

  document.addEventListener('click', event => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button === null) return;
    const { code } = button.dataset;
    if (code !== undefined) give(code, event.shiftKey);
    else if (button.id === 'back') go(at - 1);
    else if (button.id === 'next') go(at + 1);
    else if (button.id === 'save') save();
  });
  document.addEventListener('keydown', event => {
    if (event.target instanceof HTMLTextAreaElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const code = data.codes.find(({ key }) => key === event.key.toLowerCase());
    if (code !== undefined) give(code.id, event.shiftKey);
    else if (event.key === ' ' || event.key === '0') give('', false);
    else if (event.key === 'ArrowLeft' || event.key === 'Backspace') go(at - 1);
    else if (event.key === 'ArrowRight') go(at + 1);
    else return;
    event.preventDefault();
  });
  part('note').addEventListener('change', () => {
    const known = given.get(at);
    if (known === undefined) return;
    given.set(at, { codes: known.codes, note: noted() });
    remember();
  });
  recall();
  go(given.size === 0 ? 0 : Math.max(...given.keys()) + 1);
};
