import { excelStage } from './excelStage';
import { workbookContract } from './workbookContract';

declare global {
  interface Window {
    runCase: (name: string, blank: number[]) => Promise<void>;
  }
}

// What is put into the pane's frame. The cases run there, beside the adapter, because signals and listeners can't cross over.
window.runCase = async (name, blank) => {
  const found = workbookContract.find((one) => one.name === name);
  if (!found) throw new Error(`There is no case “${name}”.`);
  await found.run((sheets) => excelStage(blank, sheets));
};
