import { fold } from '../../domain/folding';
import { ACRONYMS, PERSON_ROLES } from '../../domain/words/tellTaleWords';
import { hasGivenName } from '../columns/columnContent';
import type { RawDirection, RawEdge, RawGraph, RawNode } from '../graph/rawGraph';
import { typeOfReadName } from '../names/readNames';
import { saysName } from './saysName';

/** "Samira Belkacem (présidente)": the name of somebody, and what they do. */
function withPost(text: string): { readonly name: string; readonly post?: string } {
  // "resp. : Alice Weber".
  const [, before = '', named = ''] = /^(\p{L}[\p{L}.’' -]{1,24}?)\s*:\s*(\p{Lu}.+)$/u.exec(text) ?? [];
  const isPostBefore =
    /^(?:resp|ref|dir|coord|contact|lead)/.test(fold(before)) || PERSON_ROLES.has(fold(before.split(' ')[0] ?? ''));
  if (isPostBefore && typeOfReadName(named) === 'person') return { name: named, post: before };
  const [, name = '', post = ''] = /^([^(),:]{3,60}?)(?: ?\(|, | [-–—] | ?: )([^(),]{3,60})\)?$/u.exec(text) ?? [];
  // "Yann Corbel, CTD": what nobody is called either; a name of an organisation that we know stays where it is.
  const isPost =
    (/^\p{Ll}/u.test(post) && hasGivenName(name)) ||
    PERSON_ROLES.has(fold(post.split(/[\s'’]/)[0] ?? '')) ||
    (/^\p{Lu}{2,5}$/u.test(post) && !ACRONYMS.has(fold(post)));
  return isPost && typeOfReadName(name) === 'person' ? { name, post } : { name: text };
}

/** Names on a drawing and the lines between them: a name that stands on it twice is one. What names nobody is kept apart. */
export class NamedGraph {
  private readonly nodes = new Map<string, RawNode>();
  private readonly edges = new Map<string, RawEdge>();
  /** What is written and names nobody, with its line. */
  readonly aside: { readonly text: string; readonly line: number }[] = [];

  /** What others call the name by; `undefined` when it is no name. `group`: under which it stands. */
  add(text: string, line: number, group = ''): string | undefined {
    const written = text.replace(/\s+/g, ' ').trim();
    const { name, post } = withPost(written);
    if (!saysName(name)) {
      if (written !== '') this.aside.push({ text: written, line });
      return undefined;
    }
    const key = fold(name) || name;
    const known = this.nodes.get(key);
    if (!known)
      this.nodes.set(key, {
        id: name,
        label: name,
        attributes: new Map([
          ...(group === '' ? [] : [['Groupe', group] as const]),
          ...(post === undefined ? [] : [['Fonction', post] as const]),
        ]),
        line,
      });
    else if (group !== '' && !known.attributes.has('Groupe'))
      this.nodes.set(key, { ...known, attributes: new Map([...known.attributes, ['Groupe', group]]) });
    return this.nodes.get(key)?.id;
  }

  /** Says of somebody that they are a person, which their name does not show. */
  markPerson(id: string): void {
    const key = fold(id) || id;
    const node = this.nodes.get(key);
    if (node) this.nodes.set(key, { ...node, attributes: new Map([...node.attributes, ['Type', 'personne']]) });
  }

  /** A tie; one that is drawn twice is one. */
  tie(source: string, target: string, line: number, nature = '', direction: RawDirection = 'none'): void {
    const key = JSON.stringify([source, target, nature, direction]);
    if (source === target || this.edges.has(key)) return;
    this.edges.set(key, {
      source,
      target,
      direction,
      attributes: new Map(nature === '' ? [] : [['Nature', nature]]),
      line,
    });
  }

  /** What a line that says nothing means, where somebody hangs under what is plainly an organisation. */
  tieOfTree(above: string, below: string, line: number): void {
    const isEmployed = typeOfReadName(below) === 'person' && typeOfReadName(above) === 'structure';
    if (isEmployed) this.tie(below, above, line, 'travaille pour');
    else this.tie(above, below, line);
  }

  graph(): RawGraph {
    const [nodes, edges] = [[...this.nodes.values()], [...this.edges.values()]];
    return { nodes, edges, directed: false, nodeHeadings: [], edgeHeadings: [] };
  }
}
