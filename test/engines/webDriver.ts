/** The W3C's WebDriver over HTTP, as much of it as a walk needs. */
export interface Session {
  readonly call: (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;
}

/** How JSON holds an element of a page. */
export const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Keys that print nothing have numbers of their own; so has Enter, which is not a line's end. */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** A new session of the driver at `address`. */
export async function openSession(address: string, capabilities: object): Promise<Session> {
  const { sessionId } = (await ask(address, 'POST', '/session', {
    capabilities: { alwaysMatch: capabilities },
  })) as { sessionId: string };
  return { call: (method, path, body) => ask(address, method, `/session/${sessionId}${path}`, body) };
}

/** What the driver answers; an error of its own otherwise. */
async function ask(address: string, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${address}${path}`, {
    method,
    ...(method === 'POST' ? { body: JSON.stringify(body ?? {}), headers: { 'Content-Type': 'application/json' } } : {}),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`WebDriver: ${method} ${path}: ${JSON.stringify(value)}`);
  return value;
}

/** Whether the driver at `address` takes a session. */
export async function isReady(address: string): Promise<boolean> {
  return ask(address, 'GET', '/status').then(
    () => true,
    () => false,
  );
}

/** Runs in the page, waits for what it promises, and gives it. */
export async function evaluated(session: Session, expression: string): Promise<unknown> {
  const script = `const done = arguments[arguments.length - 1];
    (async () => ${expression})().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
  const { value, error } = (await session.call('POST', '/execute/async', { script, args: [] })) as {
    value?: unknown;
    error?: string;
  };
  if (error !== undefined) throw new Error(`In the page: ${error}`);
  return value;
}

interface KeyAction {
  readonly type: 'keyDown' | 'keyUp';
  readonly value: string;
}

/** Presses `keys`, all but the last held while it is: `['Control', 'k']`. */
export function pressed(keys: readonly string[]): KeyAction[] {
  const values = keys.map((key) => KEYS[key] ?? key);
  const down = values.map((value): KeyAction => ({ type: 'keyDown', value }));
  return [...down, ...values.toReversed().map((value): KeyAction => ({ type: 'keyUp', value }))];
}

export function pressKeys(session: Session, actions: readonly KeyAction[]): Promise<unknown> {
  return session.call('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
}

export function click(session: Session, x: number, y: number): Promise<unknown> {
  const actions = [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  return session.call('POST', '/actions', {
    actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
  });
}
