import { withLaterWords } from '../ui/withLaterWords';
import type { Importer } from './importFiles';

/** The importer, loaded at the first request; further requests wait. */
export function importLater(
  create: (make: typeof import('./importFiles').createImporter) => Importer | Promise<Importer>,
): Importer {
  let importer: Promise<Importer> | undefined;
  const ask = (what: (importer: Importer) => void) => {
    importer ??= withLaterWords(() => import('./importFiles'))().then(({ createImporter }) => create(createImporter));
    // The load may have failed for lack of a connection: the next request tries again.
    importer.catch(() => {
      importer = undefined;
    });
    void importer.then(what);
  };
  return {
    openFiles: (files) => ask((one) => one.openFiles(files)),
    updateFrom: (files) => ask((one) => one.updateFrom(files)),
    openText: (text) => ask((one) => one.openText(text)),
    answer: (answers) => ask((one) => one.answer(answers)),
    accept: (as) => ask((one) => one.accept(as)),
    cancel: () => ask((one) => one.cancel()),
    review: () => ask((one) => one.review()),
  };
}
