/**
 * Runs in each page before anything of its own, as text: whatever goes wrong from then on is noted, no window of the system opens
 * (no program can answer it), and what asks for the printer only prepares the page.
 */
export function atStart(): void {
  const faults: string[] = [];
  Object.assign(globalThis, { faults });
  for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(globalThis, name);
  for (const name of ['error', 'warn'] as const) {
    const say = console[name].bind(console);
    console[name] = (...said: unknown[]) => {
      faults.push(`console: ${said.map(String).join(' ')}`);
      say(...said);
    };
  }
  addEventListener('error', (event) => {
    // Without an error it says that a resize took two frames, or that a file was not found.
    if (event.error) faults.push(`uncaught: ${String(event.error)}`);
  });
  addEventListener('unhandledrejection', (event) => faults.push(`unhandled: ${String(event.reason)}`));
  addEventListener('securitypolicyviolation', (event) => {
    faults.push(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
  for (const name of ['click', 'showPicker'] as const) {
    const open = Reflect.get(HTMLInputElement.prototype, name) as undefined | (() => void);
    if (!open) continue;
    HTMLInputElement.prototype[name] = function () {
      if (this.type !== 'file') open.call(this);
      else if (!this.isConnected) document.body.append(this);
    };
  }
  globalThis.print = () => void dispatchEvent(new Event('beforeprint'));
}
