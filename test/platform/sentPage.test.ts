import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/domain/brand';
import { pageWithMap, sentMap } from '../../src/platform/sentPage';

const BLANK =
  '<!doctype html>\n<html><head><title>Maillon</title></head><body><script>const end = "</body>";</script></body></html>';
const ON = '2026-11-29' as Day;

/** What a browser would find of the element: its content ends at the first tag that ends it. */
function found(page: string) {
  const element = /<script type="application\/json" id="([^"]*)" data-on="([^"]*)">([^]*?)<\/script>/.exec(page);
  if (!element) return null;
  const [, id, on, textContent = ''] = element;
  return sentMap({
    getElementById: (wanted: string) =>
      wanted === id ? ({ textContent, dataset: { on } } as unknown as HTMLElement) : null,
  });
}

describe('a page with a map in it', () => {
  it('gives back the very map, whatever stands in it', () => {
    const map = { title: '</script><script>alert(1)</script> <!-- $& $1 \u2028', n: 1 };
    const page = pageWithMap(BLANK, map.title, { text: JSON.stringify(map), on: ON });
    const sent = found(page);
    expect(sent?.on).toBe(ON);
    expect(JSON.parse(sent?.text ?? '')).toEqual(map);
    // Nothing of it is outside of its element or of the title.
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page).toContain('<title>&lt;/script>&lt;script>alert(1)&lt;/script> &lt;!-- $&amp; $1 \u2028</title>');
  });

  it('stands after the script of the page, at its end', () => {
    const page = pageWithMap(BLANK, 'Ma carte', { text: '{}', on: ON });
    expect(page).toBe(
      BLANK.replace('Maillon', 'Ma carte').replace(
        '</script></body>',
        '</script><script type="application/json" id="sent-map" data-on="2026-11-29">{}</script>\n</body>',
      ),
    );
  });

  it('says no day where there is none that can be read, and is no sent map where there is none', () => {
    const page = pageWithMap(BLANK, 'Ma carte', { text: '{}' });
    expect(found(page)).toEqual({ text: '{}' });
    expect(found(page.replace('data-on=""', 'data-on="demain"'))).toEqual({ text: '{}' });
    expect(found(BLANK)).toBeNull();
    expect(sentMap({ getElementById: () => null })).toBeNull();
  });
});
