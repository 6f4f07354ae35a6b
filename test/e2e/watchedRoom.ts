import type { BrowserContext } from 'playwright-core';

/** Notes what is said to the other window; what asks for the window of the printer only prepares the page. */
export async function watchedRoom(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    const post = Reflect.get(BroadcastChannel.prototype, 'postMessage') as (message: unknown) => void;
    BroadcastChannel.prototype.postMessage = function (message: unknown) {
      if (this.name.startsWith('room:')) told.push(JSON.stringify(message));
      post.call(this, message);
    };
    globalThis.print = () => void dispatchEvent(new Event('beforeprint'));
  });
}
