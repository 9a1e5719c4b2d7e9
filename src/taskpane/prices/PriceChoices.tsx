import {
  Checkbox,
  Field,
  Radio,
  RadioGroup,
  SpinButton,
  Subtitle2,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { PriceChoice } from '../../planning/state/state';
import { words } from './words';

const useStyles = makeStyles({
  heading: { margin: 0 },
  choices: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  narrow: { minWidth: 0, maxWidth: '8rem' },
});

interface Props {
  choice: PriceChoice;
  /** The heading of the column that holds the money of each deal, null where there is none. */
  weight: string | null;
  /** Whether the sheet has a column of segments. */
  segmented: boolean;
  onChoose(change: Partial<PriceChoice>): void;
}

/** How much each deal counts, against which deals it is held, and how far off is still fair. */
export function PriceChoices({ choice, weight, segmented, onChoose }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.choices} aria-label={words.choices}>
      <Subtitle2 as="h3" id="how-deals-count" className={styles.heading}>
        {words.choices}
      </Subtitle2>
      {weight === null && !choice.weighted ? (
        <Text>{words.noWeight}</Text>
      ) : (
        <Field hint={words.weightedHint}>
          <RadioGroup
            aria-labelledby="how-deals-count"
            value={choice.weighted ? 'weighted' : 'equal'}
            onChange={(_, { value }) => onChoose({ weighted: value === 'weighted' })}
          >
            <Radio value="equal" label={words.equal} />
            <Radio value="weighted" label={words.weighted(weight ?? words.money)} />
          </RadioGroup>
        </Field>
      )}
      {segmented && (
        <Field hint={words.bySegmentHint}>
          <Checkbox
            checked={choice.bySegment}
            label={words.bySegment}
            onChange={(_, { checked }) => onChoose({ bySegment: checked === true })}
          />
        </Field>
      )}
      <Field label={words.tolerance} hint={words.toleranceHint}>
        <SpinButton
          className={styles.narrow}
          min={0}
          max={100}
          value={Math.round(choice.tolerance * 1000) / 10}
          displayValue={`${Math.round(choice.tolerance * 1000) / 10}%`}
          onChange={(_, { value, displayValue }) => {
            const typed = value ?? parseFloat(displayValue ?? '');
            if (typed >= 0 && typed <= 100) onChoose({ tolerance: typed / 100 });
          }}
        />
      </Field>
    </section>
  );
}
