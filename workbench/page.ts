import './workbench.css';

const element = <T extends HTMLElement>(id: string): T => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element ${id}.`);
  return found as T;
};

export interface Chosen {
  name: string;
  bytes: ArrayBuffer;
}

interface Wishes {
  sample(): void;
  open(file: Chosen): void;
  save(): void;
}

/** Everything around the grid: buttons, the message line, the covers. */
export class Page {
  readonly grid = element('grid');
  readonly pane = element('pane');
  readonly actions = element('actions');
  private readonly message = element('message');
  private readonly loading = element('loading');
  private readonly drop = element('drop');
  private readonly buttons = ['sample', 'open', 'save'].map((id) => element<HTMLButtonElement>(id));

  constructor(host: 'excel' | 'sheets') {
    document.body.classList.add(host);
    element(host).setAttribute('aria-current', 'page');
    this.busy('Opening the sample plan…');
  }

  /** The add-in's entries in the spreadsheet's menu. */
  menu(items: { label: string; choose(): void }[]): void {
    const buttons = items.map(({ label, choose }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.addEventListener('click', choose);
      return button;
    });
    element('menu').replaceChildren(...buttons);
  }

  busy(words: string): void {
    this.loading.hidden = false;
    this.loading.firstElementChild?.replaceChildren(words);
    this.buttons.forEach((button) => (button.disabled = true));
  }

  idle(): void {
    this.loading.hidden = true;
    this.buttons.forEach((button) => (button.disabled = false));
  }

  /** Text only, never markup: much of it comes from the workbook's cells. */
  say(words: string, about = '', isError = false): void {
    const title = document.createElement('strong');
    title.textContent = about;
    const text = document.createElement('span');
    text.textContent = words;
    if (this.message.textContent === about + words) return;
    this.message.classList.toggle('error', isError);
    this.message.replaceChildren(...(about ? [title, text] : [text]));
  }

  /** The function it returns makes files droppable on the window of a frame, which would otherwise show them in its own place. */
  serve(wishes: Wishes): (window: Window | null) => void {
    const input = element<HTMLInputElement>('file');
    const read = async (file: File | undefined): Promise<void> => {
      if (file) wishes.open({ name: file.name, bytes: await file.arrayBuffer() });
    };
    element('sample').addEventListener('click', wishes.sample);
    element('save').addEventListener('click', wishes.save);
    element('open').addEventListener('click', () => input.click());
    input.addEventListener('change', () => {
      void read(input.files?.[0]);
      // The same file may be chosen again after it was changed elsewhere.
      input.value = '';
    });
    const take = (window: Window | null) => this.acceptDrops(window, (file) => void read(file));
    take(self);
    return take;
  }

  private acceptDrops(window: Window | null, take: (file: File | undefined) => void): void {
    const holdsFile = (event: DragEvent): boolean => Boolean(event.dataTransfer?.types.includes('Files'));
    window?.addEventListener('dragenter', (event) => {
      if (holdsFile(event)) this.drop.hidden = false;
    });
    window?.addEventListener('dragover', (event) => {
      if (holdsFile(event)) event.preventDefault();
    });
    this.drop.addEventListener('dragleave', () => (this.drop.hidden = true));
    window?.addEventListener(
      'drop',
      (event) => {
        this.drop.hidden = true;
        if (!holdsFile(event)) return;
        event.preventDefault();
        event.stopPropagation();
        take(event.dataTransfer?.files[0]);
      },
      true,
    );
  }
}

export function download(bytes: ArrayBuffer, name: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
