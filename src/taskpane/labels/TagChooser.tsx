import { Combobox, Option, OptionGroup, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { chooserWords as words } from './words';

const useStyles = makeStyles({ chooser: { width: '100%', minWidth: 0 } });

/** What was chosen for a label. */
export type Choice = { tag: string } | 'split' | 'clear';

interface Props {
  name: string;
  imperatives: readonly string[];
  /** What has been typed already: the letter that opened the chooser. */
  search: string;
  /** Whether there is a tag to take away. */
  tagged: boolean;
  onChoose(choice: Choice): void;
  onCancel(): void;
}

/** Finds an imperative by typing; BAU, Exclude, splitting and clearing stand below. */
export function TagChooser({ name, imperatives, search, tagged, onChoose, onCancel }: Props) {
  const styles = useStyles();
  const [typed, setTyped] = useState(search);
  const wanted = typed.trim().toLowerCase();
  const matches = (text: string) => text.toLowerCase().includes(wanted);
  // What begins with the typed letters is meant before what merely holds them.
  const begins = (text: string) => Number(text.toLowerCase().startsWith(wanted));
  const tags = imperatives.filter(matches).sort((one, other) => begins(other) - begins(one));
  const others: [value: string, text: string, choice: Choice][] = [
    ['bau', words.bau, { tag: 'BAU' }],
    ['exclude', words.exclude, { tag: 'Exclude' }],
    ['split', words.split, 'split'],
    ...(tagged ? [['clear', words.clear, 'clear'] as [string, string, Choice]] : []),
  ];
  const rest = others.filter(([, text]) => matches(text));
  const choices = new Map<string, Choice>([
    ...tags.map((tag): [string, Choice] => [`tag ${tag}`, { tag }]),
    ...rest.map(([value, , choice]): [string, Choice] => [value, choice]),
  ]);

  return (
    <Combobox
      className={styles.chooser}
      size="small"
      autoFocus
      open
      aria-label={name}
      placeholder={words.placeholder}
      value={typed}
      selectedOptions={[]}
      onChange={(event) => setTyped(event.target.value)}
      onOptionSelect={(_, { optionValue }) => {
        const choice = choices.get(optionValue ?? '');
        if (choice) onChoose(choice);
      }}
      onOpenChange={(_, { open }) => {
        if (!open) onCancel();
      }}
    >
      {tags.length > 0 && (
        <OptionGroup label={words.imperatives}>
          {tags.map((tag) => (
            <Option key={tag} value={`tag ${tag}`} checkIcon={null}>
              {tag}
            </Option>
          ))}
        </OptionGroup>
      )}
      {rest.length > 0 && (
        <OptionGroup label={words.otherwise}>
          {rest.map(([value, text]) => (
            <Option key={value} value={value} checkIcon={null}>
              {text}
            </Option>
          ))}
        </OptionGroup>
      )}
      {!choices.size && (
        <Option disabled value="nothing">
          {words.nothing}
        </Option>
      )}
    </Combobox>
  );
}
