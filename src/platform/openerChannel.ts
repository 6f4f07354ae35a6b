import { keepsInBrowser } from './keepsInBrowser';
import { hasWindowChannels, type WindowChannel, windowChannel } from './windowChannel';

/** What a window that was opened says first, with its end of the line. `name` is known to the two of them alone. */
interface Hello {
  readonly maillon: string;
}

/**
 * Opens a window and a line to it. Where channels would be heard by other pages the line is a port that the opened window hands over, and no
 * third one has an end of it. `null`: the browser opens no window, or nothing could be said to it.
 */
export function openWithChannel<Said>(address: string, name: string, look: string): WindowChannel<Said> | null {
  const isByPort = !keepsInBrowser;
  if (!isByPort && !hasWindowChannels()) return null;
  const opened = window.open(address, name, look);
  if (!opened) return null;
  return isByPort ? channelToOpened(opened, name) : windowChannel(name);
}

/** The line of a window that was opened so, to whoever opened it. */
export function channelToOpener<Said>(name: string): WindowChannel<Said> {
  if (keepsInBrowser) return windowChannel(name);
  const { port1: here, port2: there } = new MessageChannel();
  const hello: Hello = { maillon: name };
  // Pages that were opened from a disk have no origin that could be named. Only the opener is given the port, and it alone knows the name.
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

/** A window that is loaded anew says hello again, with another port. */
function channelToOpened<Said>(opened: Window, name: string): WindowChannel<Said> {
  const listeners: ((said: Said) => void)[] = [];
  const listening = new AbortController();
  let port: MessagePort | null = null;
  const listenOn = (used: MessagePort) => {
    used.addEventListener('message', ({ data }: MessageEvent<Said>) => {
      for (const listener of listeners) listener(data);
    });
    // Until somebody listens, what is said waits.
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
