import { expect, it } from 'vitest';
import { fold } from '../../../src/domain/folding';
import { withoutInclusiveEnding } from '../../../src/domain/words/inclusiveEnding';

it.each([
  ['élu·e', 'élu'],
  ['Élu·e·s', 'Élu'],
  ['élu.e.s', 'élu'],
  ['élu-e-s', 'élu'],
  ['élu(e)', 'élu'],
  ['élu(e)s du bureau', 'élu du bureau'],
  ['Animateur/trice', 'Animateur'],
  ['animateur·rice', 'animateur'],
  ['animateur(trice) jeunesse', 'animateur jeunesse'],
  ['directeur.ice', 'directeur'],
  ['technicien⸱ne⸱s', 'technicien'],
  ['chef•fe de projet', 'chef de projet'],
  ['sportif/ve', 'sportif'],
  ['conseiller·ère', 'conseiller'],
  ['adhérent(-e)', 'adhérent'],
  ['bénévole(s)', 'bénévole'],
  ['Tél/e-mail', 'Tél/e-mail'],
  ['vice-présidente', 'vice-présidente'],
  ['E. Morel', 'E. Morel'],
  ['Sainte-Ève', 'Sainte-Ève'],
  ['CUMA (Sioulette)', 'CUMA (Sioulette)'],
])('%s, as written and folded', (text, bare) => {
  expect(withoutInclusiveEnding(text)).toBe(bare);
  expect(withoutInclusiveEnding(fold(text))).toBe(fold(bare));
});
