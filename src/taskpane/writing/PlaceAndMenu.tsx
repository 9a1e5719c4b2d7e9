import {
  Button,
  Field,
  Input,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Subtitle2,
  makeStyles,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Place } from '../../planning/sheet';
import { firstCell, readPlace } from './place';
import { placeWords as words } from './words';

const useStyles = makeStyles({
  heading: { margin: 0 },
  box: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  field: { minWidth: 0 },
});

/** Something that can be written: its id for the plan, its name in the menu. */
export interface Writable<Id extends string> {
  id: Id;
  name: string;
}

interface Props<Id extends string> {
  selection: Place | null;
  writables: readonly Writable<Id>[];
  onWrite(id: Id, at: Place): void;
}

/** Where to write and what. The place is the cell that is selected in the sheet, until another is typed. */
export function PlaceAndMenu<Id extends string>({ selection, writables, onWrite }: Props<Id>) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  // The sheet of paper that an entry of the menu opens gives the focus back here.
  const restored = useRestoreFocusTarget();
  const shown = typed ?? (selection ? firstCell(selection) : '');

  const type = (text: string | null) => {
    setProblem(null);
    setTyped(text);
  };
  const write = (id: Id) => {
    const place = readPlace(shown, selection?.sheet ?? null);
    if (place) onWrite(id, place);
    else setProblem(shown.trim() ? words.notAPlace(shown) : words.noPlace);
  };

  return (
    <section className={styles.box} aria-label={words.title}>
      <Subtitle2 as="h3" className={styles.heading}>
        {words.title}
      </Subtitle2>
      <Field
        className={styles.field}
        label={words.at}
        hint={typed === null ? words.follows : words.typed}
        validationMessage={problem ?? undefined}
      >
        <Input value={shown} placeholder={words.placeholder} onChange={(_, { value }) => type(value)} />
      </Field>
      <div className={styles.row}>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <MenuButton appearance="primary" {...restored}>
              {words.write}
            </MenuButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {writables.map(({ id, name }) => (
                <MenuItem key={id} onClick={() => write(id)}>
                  {name}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
        {typed !== null && <Button onClick={() => type(null)}>{words.followAgain}</Button>}
      </div>
    </section>
  );
}
