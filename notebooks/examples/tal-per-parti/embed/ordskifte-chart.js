const start = (root, isFrame) => {
    const main = root.querySelector('main');
    if (isFrame) {
        for (const [name, value] of new URLSearchParams(location.search))
            if (/^(?:ink|faded|rule|page|link)$/.test(name) && CSS.supports('color', value))
                document.documentElement.style.setProperty(`--ordskifte-${name}`, value);
        const tell = () => parent.postMessage({ type: 'ordskifte-height', height: Math.ceil(main.getBoundingClientRect().height) }, '*');
        new ResizeObserver(tell).observe(main);
    }
    const notes = JSON.parse(root.querySelector('script[type="application/json"]').textContent);
    const box = main.querySelector('.note');
    const hide = () => {
        box.hidden = true;
        for (const mark of main.querySelectorAll('.now'))
            mark.classList.remove('now');
    };
    const show = (mark) => {
        hide();
        if (mark === null || mark === undefined)
            return;
        mark.classList.add('now');
        box.textContent = notes[Number(mark.getAttribute('data-n'))];
        box.hidden = false;
        const [own, all] = [mark.getBoundingClientRect(), main.getBoundingClientRect()];
        const left = Math.max(4, Math.min(own.left - all.left, all.width - box.offsetWidth - 4));
        const above = own.top - all.top - box.offsetHeight - 6;
        const below = Math.min(own.bottom - all.top + 6, all.height - box.offsetHeight);
        box.style.left = `${left}px`;
        box.style.top = `${Math.max(0, above >= 0 ? above : below)}px`;
    };
    const markOf = (target) => target instanceof Element ? target.closest('[data-n]') : null;
    main.addEventListener('pointerover', event => show(markOf(event.target)));
    // A finger has nothing to hover with: it taps, and taps elsewhere to be rid of the note.
    main.addEventListener('click', event => show(markOf(event.target)));
    main.addEventListener('pointerleave', hide);
    main.addEventListener('focusout', hide);
    main.addEventListener('keydown', event => {
        if (event.key === 'Escape')
            hide();
        const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
        const chart = event.target instanceof Element ? event.target.closest('.chart') : null;
        if (step === undefined || chart === null)
            return;
        event.preventDefault();
        const marks = [...chart.querySelectorAll('[data-n]')];
        const at = marks.findIndex(mark => mark.classList.contains('now'));
        show(marks[Math.max(0, Math.min(marks.length - 1, at < 0 ? 0 : at + step))]);
    });
};
customElements.define('ordskifte-chart', class extends HTMLElement {
  async connectedCallback() {
    if (this.shadowRoot) return;
    const address = this.getAttribute('src') ?? new URL('../charts/' + this.getAttribute('chart') + '.html', import.meta.url);
    const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
    const look = page.querySelector('style').textContent;
    const data = /url\((data:font[^)]+)\)/.exec(look);
    if (data) document.fonts.add(new FontFace('Source Sans 3', 'url(' + data[1] + ')'));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(look.replaceAll(':root', ':host').replace('body{', ':host{display:block;'));
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(page.querySelector('main'), page.querySelector('script[type="application/json"]'));
    start(root, false);
  }
});
