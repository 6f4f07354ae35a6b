import { keepsInBrowser } from './keepsInBrowser';
import { hasWindowChannels, type WindowChannel, windowChannel } from './windowChannel';

/** First message of an opened window, sent with its port. Only the two windows know `name`. */
interface Hello {
  readonly maillon: string;
}

/**
 * Opens a window and a channel to it. Where other pages would hear a named channel, a port handed over by the opened window is used
 * instead, which no third page can reach. Returns null when the browser opens no window or has no channels.
 */
export function openWithChannel<Said>(address: string, name: string, look: string): WindowChannel<Said> | null {
  const isByPort = !keepsInBrowser;
  if (!isByPort && !hasWindowChannels()) return null;
  const opened = window.open(address, name, look);
  if (!opened) return null;
  return isByPort ? channelToOpened(opened, name) : windowChannel(name);
}

/** Channel of an opened window to its opener. */
export function channelToOpener<Said>(name: string): WindowChannel<Said> {
  if (keepsInBrowser) return windowChannel(name);
  const { port1: here, port2: there } = new MessageChannel();
  const hello: Hello = { maillon: name };
  // Pages opened from a disk have no origin to name. Only the opener receives the port, and it alone knows the name.
  (window.opener as Window | null)?.postMessage(hello, '*', [there]);
  return {
    say: (said) => here.postMessage(said),
    onSaid: (listener) => {
      here.addEventListener('message', ({ data }: MessageEvent<Said>) => listener(data));
      here.start();
    },
    close: () => here.close(),
  };
}

/** A window that is reloaded says hello again, with another port. */
function channelToOpened<Said>(opened: Window, name: string): WindowChannel<Said> {
  const listeners: ((said: Said) => void)[] = [];
  const listening = new AbortController();
  let port: MessagePort | null = null;
  const listenOn = (used: MessagePort) => {
    used.addEventListener('message', ({ data }: MessageEvent<Said>) => {
      for (const listener of listeners) listener(data);
    });
    // Messages are queued until there is a listener.
    if (listeners.length > 0) used.start();
  };
  addEventListener(
    'message',
    ({ source, data, ports }: MessageEvent<unknown>) => {
      const [handed] = ports;
      if (source !== opened || !handed || !isHello(data, name)) return;
      port?.close();
      port = handed;
      listenOn(handed);
    },
    { signal: listening.signal },
  );
  return {
    say: (said) => port?.postMessage(said),
    onSaid: (listener) => {
      listeners.push(listener);
      port?.start();
    },
    close: () => {
      listening.abort();
      port?.close();
    },
  };
}

function isHello(data: unknown, name: string): data is Hello {
  return typeof data === 'object' && data !== null && 'maillon' in data && data.maillon === name;
}
