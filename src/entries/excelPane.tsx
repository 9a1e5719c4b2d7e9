import { createRoot } from 'react-dom/client';
import { Pane } from '../taskpane/Pane';
import { excelWorkbook } from '../workbook/excel';

performance.mark('plumbline:loaded');

void Office.onReady(() => {
  performance.mark('plumbline:begun');
  createRoot(document.getElementById('pane') as HTMLElement).render(
    <Pane
      workbook={excelWorkbook}
      dark={Office.context.officeTheme?.isDarkTheme}
      privacy="Nothing leaves your workbook."
      helpPages
    />,
  );
});
