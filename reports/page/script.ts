/**
 * What the page does beyond showing: notes on hover and focus, charts that the arrow keys walk through, and a search that texts and charts follow
 * and the address keeps. Without it everything is still there to read.
 */

/** Runs in the reader's browser; its source text is put into the page, so it may use nothing from outside itself. */
export const pageScript = (): void => {
  const box = document.createElement('div');
  box.className = 'note';
  box.setAttribute('role', 'tooltip');
  box.hidden = true;
  document.body.append(box);

  const noteOf = (target: EventTarget | null): [Element, string] | undefined => {
    const element = target instanceof Element ? target.closest('[data-note], .chart path[aria-label], .chart a') : null;
    const labelled = element?.matches('a') ? element.querySelector('[aria-label]') : element;
    const note = element?.getAttribute('data-note') ?? labelled?.getAttribute('aria-label');
    return element !== null && note ? [element, note] : undefined;
  };
  const show = (target: EventTarget | null): void => {
    const found = noteOf(target);
    if (found === undefined) {
      box.hidden = true;
      return;
    }
    const [element, note] = found;
    box.textContent = note;
    box.hidden = false;
    const place = element.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    const left = Math.max(8, Math.min(place.left, width - box.offsetWidth - 8));
    const above = place.top - box.offsetHeight - 8;
    box.style.left = `${left + window.scrollX}px`;
    box.style.top = `${(above > 0 ? above : place.bottom + 8) + window.scrollY}px`;
  };
  document.addEventListener('pointerover', event => show(event.target));
  document.addEventListener('focusin', event => show(event.target));
  // A chart with links is one stop for the tab key; the arrow keys go from cell to cell.
  const cellsOf = (chart: Element | null): SVGAElement[] => [...(chart?.querySelectorAll<SVGAElement>('svg a') ?? [])];
  for (const chart of document.querySelectorAll('.chart')) {
    cellsOf(chart).forEach((cell, i) => {
      cell.setAttribute('tabindex', i === 0 ? '0' : '-1');
    });
  }
  const DIRECTIONS: Record<string, readonly [number, number]> = {
    ArrowRight: [1, 0],
    ArrowLeft: [-1, 0],
    ArrowDown: [0, 1],
    ArrowUp: [0, -1],
  };
  const middle = (cell: Element): readonly [number, number] => {
    const { left, right, top, bottom } = cell.getBoundingClientRect();
    return [(left + right) / 2, (top + bottom) / 2];
  };
  // The nearest cell in that direction; a step aside costs more than a step ahead.
  const neighbour = (cell: SVGAElement, [dx, dy]: readonly [number, number]): SVGAElement | undefined => {
    const [x, y] = middle(cell);
    let best: readonly [number, SVGAElement] | undefined;
    for (const other of cellsOf(cell.closest('.chart'))) {
      const [ox, oy] = middle(other);
      const ahead = (ox - x) * dx + (oy - y) * dy;
      const cost = ahead + 4 * Math.abs((ox - x) * dy + (oy - y) * dx);
      if (ahead > 0.5 && (best === undefined || cost < best[0])) best = [cost, other];
    }
    return best?.[1];
  };
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') box.hidden = true;
    const direction = DIRECTIONS[event.key];
    const cell = event.target instanceof SVGAElement ? event.target : null;
    const next = direction === undefined || cell === null ? undefined : neighbour(cell, direction);
    if (cell === null || next === undefined) return;
    event.preventDefault();
    cell.setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    next.focus();
  });

  // What is searched for stands in words or in notes of sentences; whatever leads to a sentence pales with it.
  const search = document.querySelector<HTMLInputElement>('#search');
  if (search === null) return;
  const found = document.querySelector('#found');
  const sentences = [...document.querySelectorAll('.s')];
  const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
  const words = new Map(sentences.map(sentence => [sentence.id, folded(sentence.textContent ?? '')]));
  const apply = (): void => {
    const asked = folded(search.value);
    const hits = new Set([...words].flatMap(([id, text]) => (text.includes(asked) ? [id] : [])));
    document.body.classList.toggle('asking', asked !== '');
    for (const sentence of sentences) sentence.classList.toggle('off', !hits.has(sentence.id));
    for (const link of document.querySelectorAll('.chart a')) {
      const target = link.getAttribute('href') ?? link.getAttribute('xlink:href') ?? '';
      if (target.startsWith('#')) link.classList.toggle('off', !hits.has(target.slice(1)));
    }
    const template = search.dataset.found ?? '';
    if (found !== null)
      found.textContent =
        asked === '' ? '' : template.replace('{hits}', String(hits.size)).replace('{all}', String(words.size));
  };
  const read = (): void => {
    search.value = new URLSearchParams(location.search).get('sok') ?? '';
    apply();
  };
  const keep = (isStep: boolean): void => {
    const query = search.value.trim() === '' ? '' : `?sok=${encodeURIComponent(search.value.trim())}`;
    const address = `${location.pathname}${query}${location.hash}`;
    try {
      if (isStep) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    } catch {
      // A page within another may have no address of its own.
    }
  };
  search.addEventListener('input', () => {
    apply();
    keep(false);
  });
  document.addEventListener('click', event => {
    const asked = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-ask]') : null;
    if (asked === null) return;
    search.value = asked.dataset.ask ?? '';
    apply();
    keep(true);
    search.scrollIntoView({ block: 'center' });
  });
  window.addEventListener('popstate', read);
  search.closest<HTMLElement>('[hidden]')?.removeAttribute('hidden');
  read();
};
