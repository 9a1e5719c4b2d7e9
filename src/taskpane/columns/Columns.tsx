import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { SheetState } from '../../planning/state/state';
import { usePane } from '../controller/paneContext';
import { BlankLabels } from './BlankLabels';
import { Hidden } from './Hidden';
import { Losers } from './Losers';
import { Preview } from './Preview';
import { RowRanges } from './RowRanges';
import { Sums } from './Sums';
import { summary, toCheck } from './summary';
import { columnsWords as words } from './words';

const useStyles = makeStyles({
  columns: { minWidth: 0 },
  summary: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  header: { marginInline: `calc(-1 * ${tokens.spacingHorizontalM})` },
  state: { color: tokens.colorNeutralForeground2, marginInlineStart: tokens.spacingHorizontalXS },
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, marginInline: 0, minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What was found of a sheet's columns and rows: seen, changed and confirmed. */
export function Columns({ sheet }: { sheet: SheetState }) {
  const styles = useStyles();
  const { dispatch } = usePane();
  const { content, layout, confirmed } = sheet;
  const [open, setOpen] = useState(!confirmed);
  const unsure = toCheck(sheet);
  const state = confirmed ? words.states.confirmed : unsure ? words.states.check(unsure) : words.states.found;
  const confirm = (): void => {
    dispatch({ type: 'columnsConfirmed' });
    setOpen(false);
  };
  return (
    <section className={styles.columns} aria-label={words.columns}>
      <Text className={styles.summary}>{summary(layout)}</Text>
      <Accordion collapsible openItems={open ? ['columns'] : []} onToggle={() => setOpen(!open)}>
        <AccordionItem value="columns">
          <AccordionHeader as="h3" className={styles.header}>
            <Text weight="semibold">{words.columns}</Text>
            <Text className={styles.state}>({state})</Text>
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <div className={styles.columns}>
              <Preview content={content} layout={layout} />
              <Losers sheet={sheet} />
            </div>
            <Hidden content={content} />
            <RowRanges content={content} layout={layout} />
            <BlankLabels sheet={sheet} />
            <Sums sheet={sheet} />
            <div className={styles.buttons}>
              <Button appearance="primary" onClick={confirm}>
                {words.confirm}
              </Button>
              <Button onClick={() => dispatch({ type: 'layoutReset' })}>{words.reset}</Button>
            </div>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </section>
  );
}
