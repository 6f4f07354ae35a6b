import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { withoutPictures } from '../../src/cli/build/leanSlides.mjs';

const CODE = resolve(import.meta.dirname, '../../node_modules/pptxgenjs/dist/pptxgen.es.js');

it('what writes slides is built without the pictures it brings, as this version writes them', () => {
  const code = readFileSync(CODE, 'utf8');
  const less = withoutPictures(code);
  expect(code.length - less.length).toBeGreaterThan(70_000);
  expect(less).not.toMatch(/data:image\/png;base64,[A-Za-z0-9+/]{100}/);
  expect(less).toContain("const IMG_PLAYBTN = '';");
  // Nothing else is gone.
  expect(less.split('\n')).toHaveLength(code.split('\n').length);
});

it('another version of it fails the build', () => {
  expect(() => withoutPictures("const IMG_BROKEN = 'elsewhere';")).toThrow('leanSlides.mjs');
});
