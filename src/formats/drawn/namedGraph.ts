import { fold } from '../../domain/folding';
import { contactsIn, furtherContactsIn, withoutContacts } from '../../domain/words/contactData';
import { ACRONYMS, PERSON_ROLES } from '../../domain/words/tellTaleWords';
import { withoutTitle } from '../cells/personName';
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

/** "Farid Amrouche 06 39 98 31 01": the name without how to reach them; what is nothing else stays. */
function withoutWays(text: string): string {
  const open = withoutContacts(text);
  if (open === text) return text;
  const parts = open.split('…').map((part) => part.replace(BETWEEN, ''));
  return parts.filter((part) => part !== '').join(', ') || text;
}

const BETWEEN = /^[\s,;:/|–—-]+|[\s,;:/|–—-]+$/gu;

/** How to reach somebody, as it stands beside their name: private, as in a table. */
function waysIn(text: string): (readonly [heading: string, text: string])[] {
  const { email, phone } = contactsIn(text);
  return [
    ...(email === undefined ? [] : [['E-mail', email] as const]),
    ...(phone === undefined ? [] : [['Téléphone', phone] as const]),
    ...furtherContactsIn(text).map((one) => ['Notes', one] as const),
  ];
}

/** The same node with these too; a second address or number stands in its notes. */
function withWays(node: RawNode, ways: readonly (readonly [heading: string, text: string])[]): RawNode {
  const attributes = new Map(node.attributes);
  for (const [heading, text] of ways) {
    const notes = attributes.get('Notes');
    if (attributes.get(heading) === text || notes?.includes(text)) continue;
    if (!attributes.has(heading)) attributes.set(heading, text);
    else attributes.set('Notes', notes === undefined ? text : `${notes}, ${text}`);
  }
  return { ...node, attributes };
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
    const { name: said, post } = withPost(withoutWays(written));
    const name = withoutTitle(said);
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
    const node = this.nodes.get(key);
    const ways = waysIn(written);
    if (node && ways.length > 0) this.nodes.set(key, withWays(node, ways));
    return node?.id;
  }

  /** Says how to reach somebody, where that stands apart from their name, below it on a mind map. False: the text says more, or something else. */
  reach(id: string, text: string): boolean {
    const key = fold(id) || id;
    const node = this.nodes.get(key);
    const ways = waysIn(text);
    if (!node || ways.length === 0 || withoutContacts(text) !== '') return false;
    this.nodes.set(key, withWays(node, ways));
    return true;
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
