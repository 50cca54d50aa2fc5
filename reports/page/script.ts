/** What the page does beyond showing: notes on hover and focus. Without it everything is still there to read. */

/** Runs in the reader's browser; its source text is put into the page, so it may use nothing from outside itself. */
export const pageScript = (): void => {
  const box = document.createElement('div');
  box.className = 'note';
  box.setAttribute('role', 'tooltip');
  box.hidden = true;
  document.body.append(box);

  const noteOf = (target: EventTarget | null): [Element, string] | undefined => {
    const element = target instanceof Element ? target.closest('[data-note], .chart [aria-roledescription]') : null;
    const note = element?.getAttribute('data-note') ?? element?.getAttribute('aria-label');
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
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') box.hidden = true;
  });
};
