import { createRoot } from 'react-dom/client';
import { Pane, type Task } from '../taskpane/Pane';
import { googleSheetsWorkbook } from '../workbook/googleSheets';
import type { Runner } from '../workbook/googleSheets/bridge';

/** What Google puts into the page of a sidebar. */
declare const google: { script: { run: Runner } };

const place = document.getElementById('pane') as HTMLElement;

// Google Sheets is light whatever the system prefers, and so is its sidebar.
createRoot(place).render(
  <Pane
    workbook={googleSheetsWorkbook(google.script.run)}
    dark={false}
    privacy="Nothing leaves Google."
    task={place.dataset.task as Task}
  />,
);
