import { Dropdown, Field, Option, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Purpose } from '../../planning/layout';
import type { Area, SheetInfo } from '../../planning/sheet';
import { usePane } from '../controller/paneContext';
import { addressOf } from '../shell/place';
import { columnsWords as words, purposes } from './words';

const useStyles = makeStyles({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalM,
  },
  dropdown: { minWidth: 0 },
});

/** No sheet can have this name: it holds a character that sheets' names may not. */
const selection = '[selection]';

const size = ({ rows, columns }: Area): number => rows * columns;

const described = ({ name, connected, used }: SheetInfo): string =>
  connected ? words.connected(name) : used ? name : words.empty(name);

/** Which sheet is mapped, and what it holds. */
export function SheetChoice() {
  const styles = useStyles();
  const { state, dispatch, commands } = usePane();
  const { followSelection } = commands;
  useEffect(() => followSelection(), [followSelection]);

  const current = state.reading?.sheet ?? state.sheet?.content.name;
  // One cell is where the cursor happens to stand.
  const several = state.selection && size(state.selection.area) > 1 ? state.selection : null;
  const open = (value: string | undefined): void => {
    if (value === selection) {
      if (several) void commands.openSheet(several);
    } else if (value) void commands.openSheet({ sheet: value });
  };
  return (
    <div className={styles.choices}>
      <Field label={words.sheet}>
        <Dropdown
          className={styles.dropdown}
          placeholder={words.choose}
          value={current ?? ''}
          selectedOptions={current ? [current] : []}
          onOptionSelect={(_, { optionValue }) => open(optionValue)}
        >
          {(state.sheets ?? [])
            .filter(({ visible }) => visible)
            .map((info) => (
              <Option key={info.name} value={info.name}>
                {described(info)}
              </Option>
            ))}
          {several && <Option value={selection}>{words.selection(addressOf(several))}</Option>}
        </Dropdown>
      </Field>
      <Field label={words.holds}>
        <Dropdown
          className={styles.dropdown}
          value={purposes[state.purpose]}
          selectedOptions={[state.purpose]}
          onOptionSelect={(_, { optionValue }) => dispatch({ type: 'purposeChosen', purpose: optionValue as Purpose })}
        >
          {Object.entries(purposes).map(([purpose, name]) => (
            <Option key={purpose} value={purpose}>
              {name}
            </Option>
          ))}
        </Dropdown>
      </Field>
    </div>
  );
}
