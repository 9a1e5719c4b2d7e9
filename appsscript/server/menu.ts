/** What the sidebar does first: the menu item it was opened by. */
export type Task = 'start' | 'score' | 'repair' | 'help';

/**
 * Adds Plumbline's menu when a spreadsheet opens. In AuthMode.NONE the menu is all that may be touched, and all it touches.
 */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Open Plumbline', 'openPlumbline')
    .addItem('Score this sheet', 'scoreThisSheet')
    .addItem('Repair formulas', 'repairFormulas')
    .addItem('Help', 'openHelp')
    .addToUi();
}

/**
 * Adds the menu in the spreadsheet from which the add-on was installed.
 */
export function onInstall(): void {
  onOpen();
}

/**
 * Opens the sidebar.
 */
export function openPlumbline(): void {
  openSidebar('start');
}

/**
 * Opens the sidebar on the sheet that is shown.
 */
export function scoreThisSheet(): void {
  openSidebar('score');
}

/**
 * Opens the sidebar where formulas that another spreadsheet program has mangled are written anew.
 */
export function repairFormulas(): void {
  openSidebar('repair');
}

/**
 * Opens the sidebar with the functions, their syntax and examples.
 */
export function openHelp(): void {
  openSidebar('help');
}

/** The page is a fixed file, which can't be handed arguments: the task stands in an attribute that it reads. */
function openSidebar(task: Task): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').getContent();
  const asked = page.replace(/data-task="?start"?/, `data-task="${task}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(asked).setTitle('Plumbline'));
}
