import { Text } from '@fluentui/react-components';
import type { SheetContent } from '../../planning/sheet';
import { columnsWords as words } from './words';

/** Says of rows and columns that can't be seen in the sheet that they count all the same. */
export function Hidden({ content: { hiddenRows, hiddenColumns } }: { content: SheetContent }) {
  return (
    <>
      {hiddenRows.length > 0 && <Text>{words.hiddenRows(hiddenRows.length)}</Text>}
      {hiddenColumns.length > 0 && <Text>{words.hiddenColumns(hiddenColumns.length)}</Text>}
    </>
  );
}
