/** What the page does beyond showing: notes on hover and focus, and charts that the arrow keys walk through. Without it everything is still there to read. */

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
  const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') box.hidden = true;
    const step = STEPS[event.key];
    const cell = event.target instanceof SVGAElement ? event.target : null;
    if (step === undefined || cell === null) return;
    const cells = cellsOf(cell.closest('.chart'));
    const next = cells[cells.indexOf(cell) + step];
    if (next === undefined) return;
    event.preventDefault();
    cell.setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    next.focus();
  });
};
