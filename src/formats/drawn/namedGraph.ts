import { fold } from '../../domain/folding';
import { contactsIn, furtherContactsIn, withoutContacts } from '../../domain/words/contactData';
import { ACRONYMS, PERSON_ROLES } from '../../domain/words/tellTaleWords';
import { withoutTitle } from '../cells/personName';
import { hasGivenName } from '../columns/columnContent';
import type { RawDirection, RawEdge, RawGraph, RawNode } from '../graph/rawGraph';
import { typeOfReadName } from '../names/readNames';
import { saysName } from './saysName';

/** Splits a person's name from their post: "Samira Belkacem (présidente)". */
function withPost(text: string): { readonly name: string; readonly post?: string } {
  // "resp. : Alice Weber".
  const [, before = '', named = ''] = /^(\p{L}[\p{L}.’' -]{1,24}?)\s*:\s*(\p{Lu}.+)$/u.exec(text) ?? [];
  const isPostBefore =
    /^(?:resp|ref|dir|coord|contact|lead)/.test(fold(before)) || PERSON_ROLES.has(fold(before.split(' ')[0] ?? ''));
  if (isPostBefore && typeOfReadName(named) === 'person') return { name: named, post: before };
  const [, name = '', post = ''] = /^([^(),:]{3,60}?)(?: ?\(|, | [-–—] | ?: )([^(),]{3,60})\)?$/u.exec(text) ?? [];
  // "Yann Corbel, CTD": an acronym may be a post, unless it is an organisation that we know.
  const isPost =
    (/^\p{Ll}/u.test(post) && hasGivenName(name)) ||
    PERSON_ROLES.has(fold(post.split(/[\s'’]/)[0] ?? '')) ||
    (/^\p{Lu}{2,5}$/u.test(post) && !ACRONYMS.has(fold(post)));
  return isPost && typeOfReadName(name) === 'person' ? { name, post } : { name: text };
}

/** Removes contact data from a name: "Farid Amrouche 06 39 98 31 01". A text of contact data alone is kept. */
function withoutWays(text: string): string {
  const open = withoutContacts(text);
  if (open === text) return text;
  const parts = open.split('…').map((part) => part.replace(BETWEEN, ''));
  return parts.filter((part) => part !== '').join(', ') || text;
}

const BETWEEN = /^[\s,;:/|–—-]+|[\s,;:/|–—-]+$/gu;

/** Contact data beside a name, under headings that keep it private, as in a table. */
function waysIn(text: string): (readonly [heading: string, text: string])[] {
  const { email, phone } = contactsIn(text);
  return [
    ...(email === undefined ? [] : [['E-mail', email] as const]),
    ...(phone === undefined ? [] : [['Téléphone', phone] as const]),
    ...furtherContactsIn(text).map((one) => ['Notes', one] as const),
  ];
}

/** Adds contact data to a node; a second address or number goes to its notes. */
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

/**
 * Collects the names on a drawing and the lines between them; a name that appears twice is one node. Text that is no
 * name is kept aside.
 */
export class NamedGraph {
  private readonly nodes = new Map<string, RawNode>();
  private readonly edges = new Map<string, RawEdge>();
  /** Texts that are no name, with their line. */
  readonly aside: { readonly text: string; readonly line: number }[] = [];

  /** Adds a name and returns its node id, or `undefined` when it is no name. `group`: the group it belongs to. */
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

  /** Adds contact data that stands apart from its name, as below it on a mind map. Returns false when the text holds anything else. */
  reach(id: string, text: string): boolean {
    const key = fold(id) || id;
    const node = this.nodes.get(key);
    const ways = waysIn(text);
    if (!node || ways.length === 0 || withoutContacts(text) !== '') return false;
    this.nodes.set(key, withWays(node, ways));
    return true;
  }

  /** Marks a node as a person, when its name does not show it. */
  markPerson(id: string): void {
    const key = fold(id) || id;
    const node = this.nodes.get(key);
    if (node) this.nodes.set(key, { ...node, attributes: new Map([...node.attributes, ['Type', 'personne']]) });
  }

  /** Adds a tie; one drawn twice counts once. */
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

  /** Adds the tie of an unlabelled branch. A person under what is plainly an organisation works for it. */
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
