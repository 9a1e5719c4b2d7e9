/**
 * Adds Plumbline's menu when a spreadsheet opens. In AuthMode.NONE the menu is all that may be touched, and all it touches.
 */
export function onOpen(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem('What the functions do', 'openSidebar').addToUi();
}

/**
 * Adds the menu in the spreadsheet from which the add-on was installed.
 */
export function onInstall(): void {
  onOpen();
}

/**
 * Opens the sidebar with the functions, their syntax and examples.
 */
export function openSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Plumbline'));
}
