import type { GraphRows } from '../text/graphRows';
import { numberOfWord, type Word, wordsOf } from '../text/wordsOf';
import { MatrixLines } from './matrixLines';
import type { PajekNetwork, PajekVertices } from './pajekVertices';
import { wholeNumber } from './wholeNumber';

/** Attributes after the two ends of an arc or edge: its value, pairs of a key and a value, and times. */
function readTieWords(words: readonly Word[]): Map<string, string> {
  const attributes = new Map<string, string>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    if (i === 0 && numberOfWord(word) !== undefined) attributes.set('weight', word.text);
    else if (!word.isQuoted && word.text.startsWith('[')) attributes.set('time', word.text);
    else if (i + 1 < words.length) attributes.set(word.text === 'l' ? 'label' : word.text, words[++i]?.text ?? '');
    else attributes.set('note', word.text);
  }
  return attributes;
}

type TieSection = 'arcs' | 'edges' | 'arcslist' | 'edgeslist' | 'matrix';

export class PajekTies {
  private readonly rows: GraphRows;
  private readonly vertices: PajekVertices;
  private readonly network: PajekNetwork;
  private section: TieSection = 'arcs';
  /** Relation of the current section, and names of the relations that lines quote by number. */
  private relation: string | undefined;
  private readonly relations = new Map<string, string>();
  private matrix: MatrixLines | undefined;

  constructor(network: PajekNetwork, vertices: PajekVertices, rows: GraphRows) {
    this.network = network;
    this.vertices = vertices;
    this.rows = rows;
  }

  /** `rest`: text after the name of the section, as `:1 "Information"`. */
  open(section: TieSection, rest: string, row: number): void {
    const [first, ...names] = wordsOf(rest);
    const number = /^:(\d+)$/.exec(first?.text ?? '')?.[1];
    const name = names.map(({ text }) => text).join(' ');
    this.relation = number === undefined ? undefined : name || number;
    if (number !== undefined) this.relations.set(number, name || number);
    this.section = section;
    if (section === 'matrix') this.matrix = new MatrixLines(this.network.size, this.network.firstMode, row);
  }

  close(): void {
    this.matrix?.end(this.rows);
    this.matrix = undefined;
  }

  /** Returns false when the line means nothing in its section. */
  read(words: readonly Word[], row: number): boolean {
    switch (this.section) {
      case 'arcs':
      case 'edges':
        return this.readTie(words, row);
      case 'matrix':
        return this.readMatrix(words, row);
      default:
        return this.readList(words, row);
    }
  }

  private readTie(words: readonly Word[], row: number): boolean {
    const number = /^(\d+):$/.exec(words[0]?.text ?? '')?.[1];
    const [source, target, ...rest] = number === undefined ? words : words.slice(1);
    if (!source || !target) return false;
    const relation = number === undefined ? this.relation : (this.relations.get(number) ?? number);
    this.add(this.endOf(source, row), this.endOf(target, row), readTieWords(rest), row, relation);
    return true;
  }

  private readList([source, ...targets]: readonly Word[], row: number): boolean {
    if (!source || targets.length === 0) return false;
    const from = this.endOf(source, row);
    for (const target of targets) {
      // A sign before the number is that of the tie.
      const isNegative = /^-\d+$/.test(target.text);
      const end = isNegative ? { ...target, text: target.text.slice(1) } : target;
      this.add(from, this.endOf(end, row), weighing(isNegative ? '-1' : undefined), row);
    }
    return true;
  }

  private readMatrix(words: readonly Word[], row: number): boolean {
    const { matrix, vertices, network } = this;
    if (!matrix) return false;
    return matrix.read(words, row, (source, target, weight) => {
      const [from, to] = [vertices.idOf(network, source, row), vertices.idOf(network, target, row)];
      this.add(from, to, weighing(weight), row);
    });
  }

  private add(
    source: string,
    target: string,
    attributes: Map<string, string>,
    line: number,
    relation = this.relation,
  ): void {
    if (relation !== undefined) attributes.set('relation', relation);
    if (!this.network.isAlone) attributes.set('network', this.network.name);
    const isArc = this.matrix ? !this.matrix.isTwoMode : this.section.startsWith('arcs');
    this.rows.addEdge({ source, target, direction: isArc ? 'forward' : 'none', attributes, line });
  }

  /** Id of an end. A hand-written name, or a number beyond the count, is kept as it is. */
  private endOf(word: Word, row: number): string {
    const number = wholeNumber(word);
    const isKnown = number !== undefined && number >= 1 && number <= this.network.size;
    return isKnown ? this.vertices.idOf(this.network, number, row) : word.text;
  }
}

function weighing(weight: string | undefined): Map<string, string> {
  return new Map(weight === undefined ? [] : [['weight', weight]]);
}
