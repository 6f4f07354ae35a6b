import { describe, expect, it } from 'vitest';
import { nameVariants, sentenceVariants } from '../../src/picture/labels/labelText';
import { textWidth } from '../../src/picture/labels/textWidth';

const linesOf = (name: string, short?: string) =>
  nameVariants(name, short, 14, 600, textWidth).map((variant) => variant.lines.join(' / '));

describe('a name', () => {
  it('stays on one line when it is short', () => {
    expect(linesOf('CUMA du Val')).toEqual(['CUMA du Val']);
  });

  it('may go on two lines of about the same length', () => {
    expect(linesOf('Lycée agricole de Ferrand')).toEqual(['Lycée agricole / de Ferrand']);
  });

  it.each([
    ['Maison du logement', 'Maison / du logement'],
    ['CUMA des Haies vives', 'CUMA / des Haies vives'],
    ['Ligue de l’enseignement et des familles', 'Ligue / de l’enseignement / et des familles'],
    ['Friends of the forest', 'Friends / of the forest'],
    ['Accueil à la ferme', 'Accueil / à la ferme'],
    ['Fédération départementale des chasseurs', 'Fédération / départementale / des chasseurs'],
    // The only way that has room in a line.
    ['Les interdépartementales', 'Les / interdépartementales'],
  ])('does not end a line with a little word: %s', (name, lines) => {
    expect(linesOf(name).filter((one) => one.includes(' / '))[0]).toBe(lines);
  });

  it('ends a line with one, being narrower, only where no other way finds a place', () => {
    const ways = nameVariants('Maison du logement', undefined, 14, 600, textWidth);
    expect(ways.map(({ lines, isLast = false }) => [lines.join(' / '), isLast])).toEqual([
      ['Maison du logement', false],
      ['Maison / du logement', false],
      ['Maison du / logement', true],
    ]);
  });

  it('may give way to the short name', () => {
    const [first] = linesOf('Centre permanent d’initiatives pour l’environnement', 'CPIE');
    expect(first).toBe('CPIE');
  });

  it('is on three lines, whole, when two are not enough', () => {
    expect(linesOf('Centre permanent d’initiatives pour l’environnement')).toEqual([
      'Centre permanent / d’initiatives / pour l’environnement',
    ]);
  });

  it('is cut with an ellipsis when nothing else fits', () => {
    const [lines = ''] = linesOf('Association pour la promotion des circuits courts et de proximité du pays');
    expect(lines.endsWith('…')).toBe(true);
    expect(lines.split(' / ').every((line) => line.length <= 22)).toBe(true);
  });

  it('is cut before a word rather than within', () => {
    const [lines] = linesOf('Autour de la performance énergétique et environnementale des bâtiments');
    expect(lines).toBe('Autour / de la performance…');
    expect(linesOf('Anticonstitutionnellement')[0]).toBe('Anticonstitutionnelle…');
  });
});

it('a question never leaves its mark alone on a line', () => {
  const [variant] = sentenceVariants('Un témoin sur les circuits courts\u00a0?', [24], 14, 700, textWidth);
  expect(variant!.lines.at(-1)).toBe('circuits courts\u00a0?');
});
