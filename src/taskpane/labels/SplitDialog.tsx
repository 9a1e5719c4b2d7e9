import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type FormEvent } from 'react';
import { PaneDialog } from '../shell/PaneDialog';
import { readSplit, sharesOf, splittable, type Split } from './split';
import { splitWords as words } from './words';

const useStyles = makeStyles({
  shares: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    marginBlock: tokens.spacingVerticalM,
  },
  row: { gridTemplateColumns: '1fr auto', alignItems: 'center' },
  share: { width: '5.5rem' },
});

interface Props {
  label: string;
  /** What the label stands for so far. */
  tag: string | null;
  imperatives: readonly string[];
  onSplit(tag: string): void;
  onCancel(): void;
}

/** Gives a label's money to several imperatives, by shares whose sum is said in words. */
export function SplitDialog({ label, tag, imperatives, onSplit, onCancel }: Props) {
  const styles = useStyles();
  const form = useId();
  const names = [...imperatives, 'BAU'];
  const [shares, setShares] = useState<Record<string, string>>(() => sharesOf(tag, names));
  const split = readSplit(names.map((name) => ({ name, share: shares[name] ?? '' })));
  const usable = split.kind === 'split' && split.sum <= 100 + 1e-9;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (usable) onSplit(split.tag);
  };

  return (
    <PaneDialog
      title={words.title(label)}
      onClose={onCancel}
      actions={
        <>
          <Button type="submit" form={form} appearance="primary" disabledFocusable={!usable}>
            {words.save}
          </Button>
          <Button onClick={onCancel}>{words.cancel}</Button>
        </>
      }
    >
      <Text>{words.hint}</Text>
      <form id={form} className={styles.shares} onSubmit={submit}>
        {names.map((name, at) => (
          <Field
            key={name}
            className={styles.row}
            orientation="horizontal"
            label={name}
            hint={splittable(name) ? undefined : words.unsplittable}
          >
            <Input
              className={styles.share}
              autoFocus={at === 0}
              inputMode="decimal"
              contentAfter="%"
              disabled={!splittable(name)}
              value={shares[name] ?? ''}
              onChange={(_, { value }) => setShares((before) => ({ ...before, [name]: value }))}
            />
          </Field>
        ))}
      </form>
      <Text role="status" weight="semibold">
        {verdictOf(split)}
      </Text>
    </PaneDialog>
  );
}

function verdictOf(split: Split): string {
  if (split.kind === 'empty') return words.empty;
  return split.kind === 'notShare' ? words.notShare(split.name, split.share) : words.sum(split.sum);
}
