const FIELDS = 'input, textarea, select';

/**
 * Tells the browser to keep nothing of what is typed, in any field there is or will be: it would remember names, addresses
 * and numbers for its own suggestions, and fill fields again when a window is restored, in files that no page can erase.
 * One place, since a field that forgot to say so would be found by nobody. Gives what ends it.
 */
export function disableAutofill(root: Document): () => void {
  const disable = (node: Node) => {
    if (!(node instanceof Element)) return;
    if (node.matches(FIELDS)) node.setAttribute('autocomplete', 'off');
    for (const field of node.querySelectorAll(FIELDS)) field.setAttribute('autocomplete', 'off');
  };
  disable(root.documentElement);
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) disable(node);
  });
  observer.observe(root.documentElement, { childList: true, subtree: true });
  return () => observer.disconnect();
}
