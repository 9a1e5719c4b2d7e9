import { Checkbox, Dropdown, Field, Option, SpinButton, makeStyles, tokens } from '@fluentui/react-components';
import type { Layout, Shape } from '../../planning/layout';
import type { SheetContent } from '../../planning/sheet';
import { usePane } from '../controller/paneContext';
import { columnsWords as words, shapes } from './words';

const useStyles = makeStyles({
  ranges: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: tokens.spacingHorizontalM },
  wide: { gridColumn: '1 / -1' },
  spin: { boxSizing: 'border-box', minWidth: 0, width: '100%' },
  number: { minWidth: 0 },
  dropdown: { minWidth: 0 },
});

/** Which rows are the header and the lines, how they lie, and how numbers are written. */
export function RowRanges({ content, layout }: { content: SheetContent; layout: Layout }) {
  const styles = useStyles();
  const { dispatch } = usePane();
  const { header, data, shape, decimalComma, purpose } = layout;
  const lastRow = content.area.row + content.cells.length - 1;
  const dataLast = data.row + data.rows - 1;
  const firstData = Math.min(data.row, lastRow);
  return (
    <div className={styles.ranges}>
      {header.is && (
        <>
          <RowNumber
            label={words.headerFrom}
            row={header.is.first}
            min={content.area.row}
            max={header.is.last}
            onRow={(first) => dispatch({ type: 'headerChosen', header: { first, last: header.is?.last ?? first } })}
          />
          <RowNumber
            label={words.headerTo}
            row={header.is.last}
            min={header.is.first}
            max={dataLast - 1}
            onRow={(last) => dispatch({ type: 'headerChosen', header: { first: header.is?.first ?? last, last } })}
          />
        </>
      )}
      <RowNumber
        label={words.dataFrom}
        row={data.row}
        min={content.area.row}
        max={dataLast}
        onRow={(firstRow) => dispatch({ type: 'dataChosen', firstRow, lastRow: dataLast })}
      />
      <RowNumber
        label={words.dataTo}
        row={dataLast}
        min={firstData}
        max={lastRow}
        onRow={(last) => dispatch({ type: 'dataChosen', firstRow: firstData, lastRow: last })}
      />
      {purpose.is === 'resources' && (
        <Field label={words.layout} hint={words.because(shape.because)} className={styles.wide}>
          <Dropdown
            className={styles.dropdown}
            value={shapes[shape.is]}
            selectedOptions={[shape.is]}
            onOptionSelect={(_, { optionValue }) =>
              optionValue !== shape.is && dispatch({ type: 'shapeChosen', shape: optionValue as Shape })
            }
          >
            {Object.entries(shapes).map(([one, name]) => (
              <Option key={one} value={one}>
                {name}
              </Option>
            ))}
          </Dropdown>
        </Field>
      )}
      <div className={styles.wide}>
        <Checkbox
          label={words.noHeader}
          checked={!header.is}
          onChange={(_, { checked }) => {
            const row = Math.max(content.area.row, data.row - 1);
            dispatch({ type: 'headerChosen', header: checked ? null : { first: row, last: row } });
          }}
        />
        <Checkbox
          label={words.decimalComma}
          checked={decimalComma.is}
          onChange={(_, { checked }) => dispatch({ type: 'decimalCommaChosen', decimalComma: checked === true })}
        />
      </div>
    </div>
  );
}

interface RowNumberProps {
  label: string;
  /** From 0; shown as the sheet counts, from 1. */
  row: number;
  min: number;
  max: number;
  onRow(row: number): void;
}

function RowNumber({ label, row, min, max, onRow }: RowNumberProps) {
  const styles = useStyles();
  const change = (number: number): void => {
    if (Number.isInteger(number) && number - 1 >= min && number - 1 <= max) onRow(number - 1);
  };
  return (
    <Field label={label}>
      <SpinButton
        className={styles.spin}
        input={{ className: styles.number }}
        value={row + 1}
        min={min + 1}
        max={max + 1}
        onChange={(_, { value, displayValue }) => change(value ?? Number(displayValue))}
      />
    </Field>
  );
}
