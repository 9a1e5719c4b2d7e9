import { createRoot } from 'react-dom/client';
import { Pane } from '../taskpane/Pane';
import { googleSheetsWorkbook } from '../workbook/googleSheets';
import type { Runner } from '../workbook/googleSheets/bridge';

/** What Google puts into the page of a sidebar. */
declare const google: { script: { run: Runner } };

createRoot(document.getElementById('pane') as HTMLElement).render(
  <Pane workbook={googleSheetsWorkbook(google.script.run)} dark={false} privacy="Nothing leaves Google." />,
);
