import { describe, expect, it } from 'vitest';
import { documentLink } from '../../../src/ui/parts/documentLink';

describe('a document about an actor', () => {
  it.each([
    ['Bilan 2026 https://exemple.fr/bilan.pdf', 'Bilan 2026', 'https://exemple.fr/bilan.pdf'],
    ['Bilan\u00A0: www.exemple.fr', 'Bilan', 'https://www.exemple.fr/'],
    [
      'https://www.exemple.fr/a/Pr%C3%A9sentation.pdf',
      'exemple.fr – Présentation.pdf',
      'https://www.exemple.fr/a/Pr%C3%A9sentation.pdf',
    ],
    ['https://exemple.fr/100%', 'exemple.fr – 100%', 'https://exemple.fr/100%'],
    ['https://exemple.fr', 'exemple.fr', 'https://exemple.fr/'],
  ])('is called by its title, else by its place: %s', (written, text, page) => {
    expect(documentLink(written)).toEqual({ text, page });
  });

  it.each([
    'javascript:alert(1)',
    'Voir javascript:alert(1)',
    'mailto:lea@exemple.fr',
    'file:///etc/passwd',
    'data:text/html,x',
    'Bilan papier',
    '',
  ])('is a text alone where it names no page: %s', (written) => {
    expect(documentLink(written)).toEqual({ text: written });
  });
});
