import { parseAst } from 'vite';

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

const MUTATORS = new Set('set add delete clear push pop shift unshift splice sort reverse fill copyWithin'.split(' '));
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** What a file of TypeScript keeps from one call to the next: names of variables of the module that something of it changes. */
export interface ModuleState {
  readonly kept: readonly string[];
  /** Functions that give a function which keeps something: `name`. */
  readonly makers: readonly string[];
  /** Constants of the module made by calling a function: `[constant, function]`. */
  readonly made: readonly (readonly [constant: string, maker: string])[];
}

export function moduleState(code: string, lang: 'ts' | 'tsx'): ModuleState {
  const program = parseAst(code, { lang }) as unknown as Node;
  const kept: string[] = [];
  const made: [string, string][] = [];
  const makers: string[] = [];
  for (const statement of list(program.body)) {
    const node =
      statement.type === 'ExportNamedDeclaration' && isNode(statement.declaration) ? statement.declaration : statement;
    if (FUNCTIONS.has(node.type) && isMaker(node)) makers.push(nameOf(node.id));
    if (node.type !== 'VariableDeclaration') continue;
    for (const { id, init } of list(node.declarations)) {
      const name = nameOf(id);
      const value = valueOf(init);
      // A pattern: its parts are changed only if what it takes apart gives something that remembers.
      if (name === '' && value?.type !== 'CallExpression') continue;
      if (node.kind !== 'const') kept.push(name);
      else if (value?.type === 'CallExpression') made.push([name, nameOf(value.callee)]);
      else if (value && FUNCTIONS.has(value.type)) {
        if (isMaker(value)) makers.push(name);
      } else if (value && isStore(value) && (isMemory(value) || isChanged(program, name))) kept.push(name);
    }
  }
  return { kept, makers, made };
}

/** A container that could be written to. */
function isStore(value: Node): boolean {
  return ['NewExpression', 'ArrayExpression', 'ObjectExpression'].includes(value.type);
}

/** A `WeakMap` is nothing but a memory. */
function isMemory(value: Node): boolean {
  return value.type === 'NewExpression' && /^Weak(?:Map|Set)$/.test(nameOf(value.callee));
}

/** Gives a function that writes to a variable of this one: whoever keeps what it gives keeps a state. */
function isMaker(made: Node): boolean {
  const own = new Set<string>();
  const returned: Node[] = [];
  const inner: Node[] = [];
  const look = (node: Node): void => {
    if (FUNCTIONS.has(node.type)) {
      inner.push(node);
      return;
    }
    if (node.type === 'VariableDeclaration')
      for (const { id, init } of list(node.declarations)) {
        const value = valueOf(init);
        if (node.kind !== 'const' || (value && isStore(value))) own.add(nameOf(id));
      }
    if (node.type === 'ReturnStatement' && isNode(node.argument)) returned.push(node.argument);
    for (const child of childrenOf(node)) look(child);
  };
  const body = made.body as Node;
  if (body.type === 'BlockStatement') look(body);
  const gives = returned.some((node) => {
    const value = valueOf(node);
    return (
      value !== undefined &&
      /^(?:ArrowFunctionExpression|FunctionExpression|ObjectExpression|Identifier|CallExpression)$/.test(value.type)
    );
  });
  return gives && inner.some((one) => [...own].some((name) => isChanged(one, name)));
}

/** Something in there writes to it. */
function isChanged(node: Node, name: string): boolean {
  const isIt = (target: unknown): boolean =>
    isNode(target) && (target.type === 'MemberExpression' ? isIt(target.object) : nameOf(target) === name);
  if (node.type === 'AssignmentExpression' && isIt(node.left)) return true;
  if (node.type === 'UpdateExpression' && isIt(node.argument)) return true;
  if (node.type === 'UnaryExpression' && node.operator === 'delete' && isIt(node.argument)) return true;
  if (node.type === 'CallExpression' && isNode(node.callee) && node.callee.type === 'MemberExpression') {
    const { object, property } = node.callee;
    if (nameOf(object) === name && MUTATORS.has(nameOf(property))) return true;
  }
  return childrenOf(node).some((child) => isChanged(child, name));
}

/** Without the types around it. */
function valueOf(init: unknown): Node | undefined {
  if (!isNode(init)) return undefined;
  return /^TS(?:As|Satisfies)Expression$/.test(init.type) ? valueOf(init.expression) : init;
}

function nameOf(node: unknown): string {
  return isNode(node) && typeof node.name === 'string' ? node.name : '';
}

function childrenOf(node: Node): Node[] {
  return Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
}

function list(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
