import type { Colour } from '../picture/marks/colour';
import type { SystemColours } from '../picture/marks/systemTheme';

const FORCED = '(forced-colors: active)';

/** System colours while forced colours are active, `null` otherwise. */
export function systemColours(): SystemColours | null {
  if (!window.matchMedia(FORCED).matches) return null;
  return {
    canvas: computed('Canvas'),
    canvasText: computed('CanvasText'),
    linkText: computed('LinkText'),
    highlight: computed('Highlight'),
  };
}

/** Calls `changed` when forced colours start, end or change. Returns a function that unsubscribes. */
export function whenSystemColoursChange(changed: () => void): () => void {
  const queries = [FORCED, '(prefers-color-scheme: dark)'].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}

/** Numeric value of a named system colour, as neither canvas nor Cytoscape resolves names. */
function computed(name: string): Colour {
  const probe = document.createElement('span');
  probe.style.setProperty('forced-color-adjust', 'none');
  probe.style.color = name;
  document.body.append(probe);
  const channels = getComputedStyle(probe).color.match(/\d+(\.\d+)?/g) ?? [];
  probe.remove();
  const [red = 0, green = 0, blue = 0] = channels.map(Number);
  return `#${[red, green, blue].map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}
