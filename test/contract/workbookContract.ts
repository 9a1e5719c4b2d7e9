import { charts } from './cases/charts';
import { conflicts } from './cases/conflicts';
import { finding } from './cases/finding';
import { following } from './cases/following';
import { reading } from './cases/reading';
import { tables } from './cases/tables';
import { undoing } from './cases/undoing';
import { writing } from './cases/writing';
import type { ContractCase } from './stage';

/** What the pane may rely on, whichever workbook it is handed: each adapter passes every case. */
export const workbookContract: ContractCase[] = [
  ...reading,
  ...finding,
  ...conflicts,
  ...writing,
  ...tables,
  ...charts,
  ...undoing,
  ...following,
];
