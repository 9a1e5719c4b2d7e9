/**
 * Shows a page in the pane as HtmlService does: what the script has handed over, with google.script.run put in. The frame comes
 * from a file, because a page without an address would be bound by the workbench's own rules for scripts.
 */
export function showSidebar(
  place: HTMLElement,
  content: string,
  run: object,
  shown: (frame: HTMLIFrameElement) => void,
): void {
  const frame = document.createElement('iframe');
  frame.title = 'Plumbline pane';
  frame.src = 'sheets/blank.html';
  const write = (): void => {
    const { contentWindow: inner, contentDocument: page } = frame;
    if (!inner || !page) return;
    page.open();
    Object.assign(inner, { google: { script: { run } } });
    page.write(content);
    page.close();
    shown(frame);
  };
  frame.addEventListener('load', write, { once: true });
  place.replaceChildren(frame);
}
