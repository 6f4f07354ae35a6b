import { numberOfWord, type Word } from '../text/wordsOf';

export interface VertexLine {
  readonly label?: string;
  /** y going down, as shares of the picture. */
  readonly position?: { readonly x: number; readonly y: number };
  readonly attributes: Map<string, string>;
}

const SHAPES = new Set(['ellipse', 'circle', 'box', 'diamond', 'triangle', 'cross', 'empty', 'house', 'man', 'woman']);
/** Words followed by a value in Pajek and its drawing programs. */
const KEYS = new Set('s_size x_fact y_fact phi r q ic bc bw lc la lr lphi lp fos font hooks url sh s size'.split(' '));

/** Reads the words after the number: label, up to three coordinates, a shape, pairs of a key and a value, and times. */
export function readVertexWords(words: readonly Word[]): VertexLine {
  const attributes = new Map<string, string>();
  const places: number[] = [];
  const [first, ...others] = words;
  // An unquoted name of several words ends at the first word of another kind.
  const named = first && !first.isQuoted ? others.findIndex((word) => !isPlain(word)) : 0;
  const labelled = named === -1 ? others.length : named;
  const label = [...(first ? [first] : []), ...others.slice(0, labelled)].map(({ text }) => text);
  for (let i = labelled; i < others.length; i++) {
    const word = others[i];
    if (!word) break;
    const number = numberOfWord(word);
    const folded = word.text.toLowerCase();
    if (number !== undefined && places.length < 3) places.push(number);
    else if (!word.isQuoted && word.text.startsWith('[')) attributes.set('time', word.text);
    else if (!word.isQuoted && SHAPES.has(folded)) attributes.set('shape', folded);
    else if (i + 1 < others.length) attributes.set(word.text, others[++i]?.text ?? '');
    else attributes.set('note', word.text);
  }
  const [x, y, z] = places;
  // Pajek puts flat drawings at half of the depth.
  if (z !== undefined && z !== 0 && z !== 0.5) attributes.set('z', String(z));
  return {
    ...(first === undefined ? {} : { label: label.join(' ') }),
    ...(x === undefined || y === undefined ? {} : { position: { x, y } }),
    attributes,
  };
}

function isPlain(word: Word): boolean {
  const { text, isQuoted } = word;
  const isSomething = SHAPES.has(text.toLowerCase()) || KEYS.has(text.toLowerCase()) || text.startsWith('[');
  return !isQuoted && !isSomething && numberOfWord(word) === undefined;
}
