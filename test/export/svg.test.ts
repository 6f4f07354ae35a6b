import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../src/picture/sceneOf';
import { svgOf } from '../helpers/svgOf';
import { aScene, aTerritory, ROOM, sceneInputOf } from '../picture/territory';

function elementsOf(svg: string): { name: string; text: string }[] {
  const found: { name: string; text: string }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => found.push({ name, text: '' }));
  parser.on('text', (text) => {
    const last = found.at(-1);
    if (last) last.text += text;
  });
  parser.write(svg).close();
  return found;
}

describe('an SVG of a scene', () => {
  const scene = aScene(45, 1, 'circles', ROOM);
  const elements = elementsOf(svgOf(scene));
  const texts = elements.filter((one) => one.name === 'text').map((one) => one.text.trim());

  it('says what it is, in text', () => {
    expect(elements.find((one) => one.name === 'title')?.text.trim()).toBe(scene.title);
    expect(elements.find((one) => one.name === 'desc')?.text.trim()).toBe(scene.description);
  });

  it('writes every label of the screen and the legend', () => {
    for (const label of scene.labels) for (const line of label.lines) expect(texts).toContain(line);
    for (const entry of scene.legend) for (const part of entry.parts) expect(texts).toContain(part.text);
  });

  it('holds nothing that runs, links or is fetched', () => {
    const svg = svgOf(scene);
    expect(svg).not.toMatch(/<script|href|<image|<foreignObject|url\((?!data:font)|\son\w+=/i);
    expect(new Set(elements.map((one) => one.name))).toEqual(
      new Set(['svg', 'style', 'title', 'desc', 'path', 'text']),
    );
  });

  it('brings the font that its texts are written in', () => {
    const style = elements.find((one) => one.name === 'style')?.text ?? '';
    expect(style.match(/font-weight: (100 500|600 900); src: url\(data:font\/woff2;base64,/g)).toHaveLength(2);
    expect(svgOf(scene).length).toBeLessThan(200_000);
  });

  it('is made safe whatever names hold', () => {
    const hostile = '</text><script>alert("1")</script>&\u0000\u000b';
    const input = sceneInputOf(aTerritory(15, 1), 'circles', ROOM, { nameOf: () => hostile, title: hostile });
    const names = elementsOf(svgOf(sceneOf(input))).map((one) => one.name);
    expect(names).not.toContain('script');
  });

  it('is the same each time', () => {
    expect(svgOf(aScene(45, 1, 'circles', ROOM))).toBe(svgOf(scene));
  });
});
