import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue } from 'react';
import { Columns } from '../columns/Columns';
import { SheetChoice } from '../columns/SheetChoice';
import { columnsWords as words } from '../columns/words';
import { usePane } from '../controller/paneContext';
import { Mapping } from './Mapping';
import { Reading } from './Reading';
import { ScreenTitle } from './ScreenTitle';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, minWidth: 0 },
});

/** From a sheet to what its lines serve. */
export function MapScreen() {
  const styles = useStyles();
  const { state } = usePane();
  const { sheet, reading } = state;
  // Drawn in slices, after the columns have closed.
  const isConfirmed = useDeferredValue(sheet?.confirmed ?? false, false);
  return (
    <div className={styles.screen}>
      <ScreenTitle title={words.title(sheet?.content.name)} />
      <SheetChoice />
      {reading && <Reading reading={reading} />}
      {!reading && !sheet && <Text>{words.nothingChosen}</Text>}
      {!reading && sheet && <Columns key={sheet.content.name} sheet={sheet} />}
      {!reading && sheet?.confirmed && isConfirmed && <Mapping sheet={sheet} />}
    </div>
  );
}
