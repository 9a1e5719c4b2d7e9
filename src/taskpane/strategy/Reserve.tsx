import { Field, Input } from '@fluentui/react-components';
import { usePane } from '../controller/paneContext';
import { strategyWords as words } from './words';

/** The share that is kept for running the business. */
export function Reserve({ problem }: { problem: string | null }) {
  const { state, dispatch } = usePane();
  return (
    <Field
      label={words.reserve}
      hint={words.reserveHint}
      validationMessage={problem ?? undefined}
      validationState={problem ? 'error' : 'none'}
    >
      <Input
        inputMode="decimal"
        placeholder={words.reservePlaceholder}
        value={state.strategy.reserve}
        onChange={(_, { value }) => dispatch({ type: 'reserveChanged', reserve: value })}
      />
    </Field>
  );
}
