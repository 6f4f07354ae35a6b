import { type PrintJob, putOnPaper } from './onPaper';

/** What the next print is of, when it is not the picture as it is. */
let waiting: PrintJob | null = null;

/** What is printed while a window over the desk is read. */
let read: (() => PrintJob) | null = null;

/** While a page is read, it is what anybody prints, Ctrl+P too. Returns how to stop. */
export function printWhileRead(give: () => PrintJob): () => void {
  read = give;
  return () => {
    if (read === give) read = null;
  };
}

/** Opens the print window of the browser on this instead of the desk. */
export function printOut(job: PrintJob): void {
  waiting = job;
  window.print();
}

/**
 * From now on, whoever prints this page, by whatever means, prints a sheet and never the desk: what was asked for, what is read, else
 * what `usual` gives (`null`: nothing to print yet). Returns how to stop.
 */
export function listenToPrinting(usual: () => PrintJob | null): () => void {
  let takeOut: (() => void) | null = null;
  const before = () => {
    takeOut?.();
    // Another part of the desk prints itself, and says so.
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
