import { type PrintJob, putOnPaper } from './onPaper';

let waiting: PrintJob | null = null;

/** Gives the page that is open in a window over the desk. */
let read: (() => PrintJob) | null = null;

/** While a page is open, any print prints it, even with Ctrl+P. Returns a function that ends this. */
export function printWhileRead(give: () => PrintJob): () => void {
  read = give;
  return () => {
    if (read === give) read = null;
  };
}

export function printOut(job: PrintJob): void {
  waiting = job;
  window.print();
}

/**
 * From now on any print of this page prints a sheet and never the desk: the job asked for, else the open page, else what `usual` gives
 * (`null`: nothing to print yet). Returns a function that stops listening.
 */
export function listenToPrinting(usual: () => PrintJob | null): () => void {
  let takeOut: (() => void) | null = null;
  const before = () => {
    takeOut?.();
    // Another part of the desk is printing itself.
    if (document.documentElement.dataset.printing !== undefined) return;
    const job = waiting ?? (read ?? usual)();
    takeOut = job && putOnPaper(job);
  };
  const after = () => {
    takeOut?.();
    takeOut = null;
    waiting = null;
  };
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    after();
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}
