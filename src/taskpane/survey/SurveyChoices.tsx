import { Dropdown, Field, Option, SpinButton, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { SurveyChoice } from '../../planning/state/state';
import type { RolesView } from '../../planning/views/views';
import { words } from './words';

const useStyles = makeStyles({
  heading: { margin: 0 },
  choices: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  narrow: { minWidth: 0 },
  scale: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: tokens.spacingHorizontalM },
});

interface Props {
  choice: SurveyChoice;
  view: RolesView;
  onChoose(change: Partial<SurveyChoice>): void;
}

/** Who counts as a leader, with whom they are compared, and from where to where the scale goes. */
export function SurveyChoices({ choice, view, onChoose }: Props) {
  const styles = useStyles();
  const { leader, rep, min, max } = choice;
  const roles = view.roles.map(({ role, people }): [string, string] => [role, words.role(role, people)]);
  const others = roles.filter(([role]) => role !== leader);
  const pick = (
    label: string,
    shown: string,
    value: string,
    options: [string, string][],
    take: (v: string) => void,
  ) => (
    <Field label={label}>
      <Dropdown
        className={styles.narrow}
        value={shown}
        selectedOptions={[value]}
        onOptionSelect={(_, { optionValue }) => optionValue !== undefined && take(optionValue)}
      >
        {options.map(([key, text]) => (
          <Option key={key} value={key}>
            {text}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
  const bound = (label: string, end: 'min' | 'max') => (
    <Field label={label}>
      <SpinButton
        className={styles.narrow}
        value={choice[end]}
        onChange={(_, { value, displayValue }) => {
          const typed = value ?? Number(displayValue);
          if (Number.isFinite(typed)) onChoose({ [end]: typed });
        }}
      />
    </Field>
  );

  return (
    <section className={styles.choices} aria-label={words.choices}>
      <Subtitle2 as="h3" className={styles.heading}>
        {words.choices}
      </Subtitle2>
      {roles.length === 0 ? (
        <Text>{words.noRoles}</Text>
      ) : (
        <>
          {pick(words.leader, leader, leader, roles, (value) => onChoose({ leader: value }))}
          {pick(words.rep, rep || words.everyOther, rep, [['', words.everyOther], ...others], (value) =>
            onChoose({ rep: value }),
          )}
        </>
      )}
      <div className={styles.scale}>
        {bound(words.min, 'min')}
        {bound(words.max, 'max')}
      </div>
      {max <= min ? (
        <Text role="status">{words.scale}</Text>
      ) : (
        view.scaleHint && <Text role="status">{view.scaleHint}</Text>
      )}
    </section>
  );
}
