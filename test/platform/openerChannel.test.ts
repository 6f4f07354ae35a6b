import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';

const NAME = 'room:0123456789abcdef';
let page = new EventTarget();
const opened = {};

beforeEach(() => {
  page = new EventTarget();
  vi.resetModules();
  vi.stubEnv('MODE', 'onefile');
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('window', { open: () => opened });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});
// Files share a house: those that come later would find the modules of a page that keeps nothing.
afterAll(() => vi.resetModules());

/** What a page hears from some window, with the end of a line; gives the other end. */
function helloFrom(source: object, name: string): MessagePort {
  const { port1, port2 } = new MessageChannel();
  page.dispatchEvent(Object.assign(new Event('message'), { source, data: { maillon: name }, ports: [port2] }));
  return port1;
}

function heardOn(port: MessagePort): () => unknown[] {
  const heard: unknown[] = [];
  port.addEventListener('message', ({ data }) => heard.push(data));
  port.start();
  return () => heard;
}

it('says everything to the window that it opened, and nothing to another one that says the same', async () => {
  const { openWithChannel } = await import('../../src/platform/openerChannel');
  const channel = openWithChannel<string>('#', NAME, '');
  const room = helloFrom(opened, NAME);
  const stranger = helloFrom({}, NAME);
  const nameless = helloFrom(opened, 'room:other');
  const strange = heardOn(stranger);
  const wrong = heardOn(nameless);
  const right = heardOn(room);
  channel?.say('a name');
  await vi.waitFor(() => expect(right()).toEqual(['a name']));
  expect(strange()).toEqual([]);
  expect(wrong()).toEqual([]);

  const said: string[] = [];
  room.postMessage('early');
  channel?.onSaid((one) => said.push(one));
  stranger.postMessage('strange');
  room.postMessage('late');
  await vi.waitFor(() => expect(said).toEqual(['early', 'late']));
  channel?.close();
  for (const port of [stranger, nameless, room]) port.close();
});

it('goes on with a window that was loaded anew', async () => {
  const { openWithChannel } = await import('../../src/platform/openerChannel');
  const channel = openWithChannel<string>('#', NAME, '');
  const before = helloFrom(opened, NAME);
  const after = helloFrom(opened, NAME);
  const heard = heardOn(after);
  channel?.say('again');
  await vi.waitFor(() => expect(heard()).toEqual(['again']));
  channel?.close();
  for (const port of [before, after]) port.close();
});
