import { parentPort } from 'node:worker_threads';
import { analysisApi } from '../../src/workers/analysisApi';
import { serve } from '../../src/workers/serve';

/** The analysis thread of the page, as a thread of Node. */
if (!parentPort) throw new Error('analysisThread: it is started as a thread');
const port = parentPort;
serve(analysisApi(), {
  postMessage: (message) => port.postMessage(message),
  addEventListener: (_type, listener) => void port.on('message', (data) => listener({ data } as MessageEvent)),
});
