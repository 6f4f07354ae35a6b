import { withLaterWords } from '../ui/withLaterWords';
import type { Importer } from './importFiles';

/** The importer, loaded when something is asked of it for the first time; what is asked next waits its turn. */
export function importLater(
  create: (make: typeof import('./importFiles').createImporter) => Importer | Promise<Importer>,
): Importer {
  let importer: Promise<Importer> | undefined;
  const ask = (what: (importer: Importer) => void) => {
    importer ??= withLaterWords(() => import('./importFiles'))().then(({ createImporter }) => create(createImporter));
    // Without a connection for a moment: whoever asks next tries again.
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
