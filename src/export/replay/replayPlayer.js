// Plays the page that it stands in: it shows the groups of a step and says its sentence. It reads nothing but the page.
(() => {
  /** @param {string} id */
  const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
  const slider = /** @type {HTMLInputElement} */ (byId('slider'));
  const [said, play, count] = [byId('said'), byId('play'), byId('count')];
  const groups = [...document.querySelectorAll('[data-at]')].map((group) => {
    const when = group.getAttribute('data-at') ?? '';
    return { group, when: new Set(when.split(' ')) };
  });
  const steps = [...document.querySelectorAll('#steps li')];
  const last = steps.length - 1;
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let at = 0;
  let timer = 0;
  /** @param {number} to */
  const show = (to) => {
    at = Math.max(0, Math.min(last, to));
    for (const { group, when } of groups) group.classList.toggle('off', !when.has(String(at)));
    said.textContent = steps[at]?.textContent ?? '';
    slider.value = String(at);
    slider.setAttribute('aria-valuetext', steps[at]?.getAttribute('data-day') ?? '');
    count.textContent = `${at + 1}/${steps.length}`;
  };
  const stop = () => {
    clearInterval(timer);
    timer = 0;
    play.textContent = play.dataset.play ?? '';
  };
  /** @param {number} to */
  const go = (to) => {
    stop();
    show(to);
  };
  const start = () => {
    if (at >= last) show(0);
    play.textContent = play.dataset.pause ?? '';
    const step = () => {
      show(at + 1);
      if (at >= last) stop();
    };
    timer = window.setInterval(step, Math.min(3000, Math.max(1300, 20_000 / steps.length)));
  };
  const toggle = () => (timer ? stop() : start());
  byId('controls').hidden = false;
  play.hidden = still.matches;
  play.addEventListener('click', toggle);
  byId('restart').addEventListener('click', () => go(0));
  byId('before').addEventListener('click', () => go(at - 1));
  byId('after').addEventListener('click', () => go(at + 1));
  slider.addEventListener('input', () => go(Number(slider.value)));
  const by = new Map([
    ['ArrowRight', 1],
    ['ArrowDown', 1],
    ['PageDown', 1],
    ['ArrowLeft', -1],
    ['ArrowUp', -1],
    ['PageUp', -1],
    ['Home', -steps.length],
    ['End', steps.length],
  ]);
  addEventListener('keydown', (event) => {
    const { key, target } = event;
    const pressed = target instanceof Element ? target.closest('button, summary, input') : null;
    if (event.ctrlKey || event.altKey || event.metaKey || pressed?.tagName === 'INPUT' || (pressed && key === ' '))
      return;
    const far = key === ' ' && still.matches ? 1 : by.get(key);
    if (far !== undefined) go(at + far);
    else if (key === ' ') toggle();
    else return;
    event.preventDefault();
  });
  show(0);
})();
