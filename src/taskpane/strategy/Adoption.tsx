import { Button, Dropdown, Field, Link, Option, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Place } from '../../planning/sheet';
import { usePane } from '../controller/paneContext';
import { addressOf } from '../shell/place';
import { strategyWords } from './words';

const words = strategyWords.adopt;
const selected = 'selected';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  dropdown: { minWidth: 0 },
  offer: { justifySelf: 'start' },
});

/** The strategy from cells of the workbook: where it comes from now, and how to choose other cells. */
export function Adoption() {
  const { state, commands } = usePane();
  const [open, setOpen] = useState(false);
  const { home } = state.strategy;
  return (
    <div>
      {home.kind === 'range' && !open && (
        <Text block>
          {words.from(addressOf(home.place))}{' '}
          <Link as="button" onClick={() => void commands.select(home.place)}>
            {words.show}
          </Link>
        </Text>
      )}
      {home.kind === 'table' && !open && <Text block>{words.table}</Text>}
      {open ? (
        <Chooser onDone={() => setOpen(false)} />
      ) : (
        <Link as="button" onClick={() => setOpen(true)}>
          {words.offer}
        </Link>
      )}
    </div>
  );
}

function Chooser({ onDone }: { onDone(): void }) {
  const styles = useStyles();
  const { state, commands } = usePane();
  const [chosen, setChosen] = useState(selected);
  const { followSelection } = commands;
  useEffect(() => followSelection(), [followSelection]);

  const selection = state.selection;
  const place: Place | null =
    chosen === selected ? selection : (state.named.find(({ name }) => name === chosen)?.place ?? null);
  const selectedText = selection ? words.selected(addressOf(selection)) : words.nothing;
  const use = async (): Promise<void> => {
    if (!place) return;
    await commands.adoptStrategy(place);
    onDone();
  };
  return (
    <section className={styles.box} aria-label={words.title}>
      <Text weight="semibold">{words.title}</Text>
      <Field label={words.source} hint={words.how}>
        <Dropdown
          className={styles.dropdown}
          value={chosen === selected ? selectedText : chosen}
          selectedOptions={[chosen]}
          onOptionSelect={(_, { optionValue }) => optionValue && setChosen(optionValue)}
        >
          <Option value={selected} text={selectedText}>
            {selectedText}
          </Option>
          {state.named.map(({ name, place: at }) => (
            <Option key={name} value={name} text={name}>
              {name} ({addressOf(at)})
            </Option>
          ))}
        </Dropdown>
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={!place} onClick={() => void use()}>
          {words.use}
        </Button>
        <Button onClick={onDone}>{words.keep}</Button>
      </div>
    </section>
  );
}
