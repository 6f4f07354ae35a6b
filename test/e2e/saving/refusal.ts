import type { BrowserContext } from 'playwright-core';

export const APIS = [
  'indexedDB',
  'OPFS',
  'navigator.storage',
  'locks',
  'localStorage',
  'sessionStorage',
  'BroadcastChannel',
  'Worker',
  'serviceWorker',
] as const;
export type RefusedApi = (typeof APIS)[number];

/**
 * How a browser refuses: it has none; whatever asks for it throws; what it gives fails at the first call; or that call is never
 * answered. What has no promises to leave open (small storages) keeps nothing and says nothing then.
 */
export const WAYS = ['absent', 'throws', 'rejects', 'hangs'] as const;
export type Way = (typeof WAYS)[number];

/** Before any page: the app finds a browser that refuses this. */
export function refuse(context: BrowserContext, api: RefusedApi, way: Way): Promise<unknown> {
  return context.addInitScript(refuseInPage, { api, way });
}

function refuseInPage({ api, way }: { readonly api: RefusedApi; readonly way: Way }): void {
  // The empty page before has none of these: it is no safe place.
  if (location.protocol !== 'http:') return;
  const error = () => new DOMException('refused by the test', 'SecurityError');
  const fail = (): never => {
    throw error();
  };
  const silence = () => new Promise<never>(() => {});
  /** What a call of a refused function does. */
  const refused = (): unknown => (way === 'hangs' ? silence() : Promise.reject(error()));
  const give = (owner: object, name: string, get: () => unknown) =>
    Object.defineProperty(owner, name, { configurable: true, get });
  const gone = (owner: object, name: string) => give(owner, name, way === 'absent' ? () => undefined : fail);
  const atOnce = way === 'absent' || way === 'throws';

  const database = () => {
    if (atOnce) return gone(globalThis, 'indexedDB');
    IDBFactory.prototype.open = () => {
      const request = new EventTarget();
      Object.defineProperty(request, 'error', { value: new DOMException('refused by the test', 'UnknownError') });
      if (way === 'rejects') setTimeout(() => request.dispatchEvent(new Event('error')));
      // A true request to whoever looks at its kind.
      return Object.setPrototypeOf(request, IDBOpenDBRequest.prototype) as IDBOpenDBRequest;
    };
  };
  const privateFiles = () => {
    if (way === 'absent') return give(StorageManager.prototype, 'getDirectory', () => undefined);
    StorageManager.prototype.getDirectory = way === 'throws' ? fail : (refused as () => Promise<never>);
  };
  const storage = () => {
    if (atOnce) return gone(Navigator.prototype, 'storage');
    Object.assign(StorageManager.prototype, {
      getDirectory: refused,
      persisted: refused,
      persist: refused,
      estimate: refused,
    });
  };
  const locks = () => {
    if (atOnce) return gone(Navigator.prototype, 'locks');
    Object.assign(LockManager.prototype, { request: refused, query: refused });
  };
  const texts = (name: 'localStorage' | 'sessionStorage') => {
    if (atOnce) return gone(globalThis, name);
    const nothing = way === 'rejects' ? fail : () => null;
    const length = way === 'rejects' ? fail : () => 0;
    const storage = { getItem: nothing, setItem: nothing, removeItem: nothing, key: nothing };
    Object.defineProperty(storage, 'length', { get: length });
    give(globalThis, name, () => storage);
  };
  const channel = () => {
    if (way === 'absent') return gone(globalThis, 'BroadcastChannel');
    if (way === 'throws') return give(globalThis, 'BroadcastChannel', () => fail);
    BroadcastChannel.prototype.postMessage = way === 'rejects' ? fail : () => {};
  };
  const worker = () => {
    if (way === 'absent') return gone(globalThis, 'Worker');
    if (way === 'throws') return give(globalThis, 'Worker', () => fail);
    class NeverStarted extends EventTarget {
      constructor() {
        super();
        if (way === 'rejects') setTimeout(() => this.dispatchEvent(new Event('error')));
      }
      postMessage() {}
      terminate() {}
    }
    give(globalThis, 'Worker', () => NeverStarted);
  };
  const serviceWorker = () => {
    if (atOnce) return gone(Navigator.prototype, 'serviceWorker');
    ServiceWorkerContainer.prototype.register = refused as () => Promise<never>;
  };
  const all: Readonly<Record<RefusedApi, () => unknown>> = {
    indexedDB: database,
    OPFS: privateFiles,
    'navigator.storage': storage,
    locks,
    localStorage: () => texts('localStorage'),
    sessionStorage: () => texts('sessionStorage'),
    BroadcastChannel: channel,
    Worker: worker,
    serviceWorker,
  };
  // The app for offline use is fetched whole: only where that is looked at.
  if (api !== 'serviceWorker') Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  all[api]();
}
