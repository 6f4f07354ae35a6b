import { expect, it } from 'vitest';
import { OPENED_EXTENSIONS } from '../../src/formats/openedExtensions';
import { FORMATS } from '../../src/formats/registry';

it('whatever a format can be called can be chosen, archives and scripts too', () => {
  const readable = FORMATS.flatMap(({ extensions }) => extensions);
  expect([...OPENED_EXTENSIONS].sort()).toEqual([...new Set([...readable, '.js', '.zip'])].sort());
});
