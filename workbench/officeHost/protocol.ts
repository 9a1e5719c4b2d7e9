// The messages office.js exchanges with the page around it. Undocumented: read from office.js itself, whose version is pinned.

export const conversationId = 'workbench';
const addInId = 'plumbline';

export interface Request {
  _messageType: number;
  _actionName: string;
  _correlationId: number;
  /** The arguments; those of a batch are wrapped. */
  _data?: { ArrayData?: unknown[] } | unknown[];
}

export const argumentsOf = ({ _data }: Request): unknown[] => (Array.isArray(_data) ? _data : (_data?.ArrayData ?? []));

/** What office.js notifies of where Tab is pressed on the pane's last control, and Shift+Tab on its first. */
export const tabExit = 13;
export const tabExitShift = 14;

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: number[];
}

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: { Select?: string[]; Top?: number; Skip?: number };
}

export interface Batch {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface BatchReply {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds?: number[];
  Error?: { Code: string; Message: string; ActionIndex: number; Location: string };
}

export const actionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
export const pathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

/** What office.js reads from its window's name. The last field of hostInfo is a bit set in which 2 switches custom functions on. */
export const frameName = (): string =>
  JSON.stringify({
    baseFrameName: 'pane',
    hostInfo: 'Excel|Web|16.01|en-US|workbench|||2',
    xdmInfo: `${conversationId}|${addInId}|${location.origin}`,
    serializerVersion: 1,
  });

export const envelope = (message: object): string =>
  JSON.stringify({
    _conversationId: conversationId,
    _origin: location.origin,
    _errorCode: 0,
    _serializerVersion: 1,
    ...message,
  });

/** Only the sets whose calls the pane uses are claimed: what is claimed and missing is answered with ApiNotFound. */
const requirementSets = {
  ExcelApi: '1.17',
  CustomFunctionsRuntime: '1.4',
  CustomFunctions: '1.9',
  SharedRuntime: '1.1',
  RichApiRuntime: '1.2',
  Settings: '1.1',
};

export const appContext = (): object => ({
  _id: addInId,
  _appName: 16,
  _appVersion: '16.0',
  _appUILocale: 'en-US',
  _dataLocale: 'en-US',
  _docUrl: `${location.origin}/workbook.xlsx`,
  _clientMode: 0,
  _settings: [],
  _reason: 1,
  _osfControlType: 1,
  _eToken: '',
  _correlationId: conversationId,
  _requirementMatrix: JSON.stringify(requirementSets),
  _hostFullVersion: '16.0.18730.20000',
  _appMinorVersion: 0,
});

/** The numbers office.js's custom-functions runtime sends for error codes; it sends 7 for those it doesn't list, #REF! among them. */
const numbers: Record<string, number> = { '#N/A': 1, '#DIV/0!': 5, '#NUM!': 6, '#VALUE!': 7, '#NULL!': 8 };
const codes: Record<number, string> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 8: '#NULL!', 9: '#NAME?', 10: '#NAME?' };

export const codeOfError = (error: string): number => numbers[error] ?? numbers['#VALUE!'];

/** The error a cell shows, with its sentence: Excel shows that for #VALUE! and #N/A only, this page whatever the code. */
export const errorShown = (code: number, message: string): { code: string; sentence: string } => ({
  code: codes[code] ?? '#VALUE!',
  sentence: message,
});
