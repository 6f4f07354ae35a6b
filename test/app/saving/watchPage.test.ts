import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../src/app/saving/watchPage';

/** A page as far as its life goes: a window and a document that are told things. */
function aPage() {
  const window = new EventTarget();
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('document', document);
  const happens = (type: string) => window.dispatchEvent(new Event(type, { cancelable: true }));
  return {
    /** True when the browser asks the person first. */
    asksToLeave: () => !happens('beforeunload'),
    goes: () => happens('pagehide'),
    becomes: (state: 'hidden' | 'visible') => {
      document.visibilityState = state;
      document.dispatchEvent(new Event('visibilitychange'));
    },
  };
}

describe('the life of the page', () => {
  const done: string[] = [];
  let unsafe = false;
  const saving = { hide: () => void done.push('hide'), retry: () => void done.push('retry'), isUnsafe: () => unsafe };
  let page: ReturnType<typeof aPage>;
  beforeEach(() => {
    [done.length, unsafe] = [0, false];
    page = aPage();
  });
  afterEach(() => vi.unstubAllGlobals());

  it('has all written that is not, when it goes or is hidden, and tries again when it is seen', () => {
    watchPage(saving);
    page.becomes('hidden');
    page.becomes('visible');
    page.goes();
    expect(done).toEqual(['hide', 'retry', 'hide']);
  });

  it('asks before it is left only while something would be lost', () => {
    watchPage(saving);
    expect(page.asksToLeave()).toBe(false);
    unsafe = true;
    expect(page.asksToLeave()).toBe(true);
  });

  it('is no longer listened to once that is stopped', () => {
    unsafe = true;
    watchPage(saving)();
    page.goes();
    page.becomes('hidden');
    expect([done, page.asksToLeave()]).toEqual([[], false]);
  });
});
