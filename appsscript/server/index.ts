// What Google Sheets and the sidebar may call. Each name becomes a global function: scripts/generate.js reads this list.
export { onInstall, onOpen, openHelp, openPlumbline, repairFormulas, scoreThisSheet } from './menu';
export { listNames, listSheets, openSheet, readBlock, selectedPlace, showPlace } from './reading';
export { findFormulas, watchPlaces } from './finding';
export { carryOut, lookAt } from './writing';
