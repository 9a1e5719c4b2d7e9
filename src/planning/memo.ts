/** Remembers the last result, and gives it again while the inputs are the very same. */
export function memo<Inputs extends unknown[], Output>(
  work: (...inputs: Inputs) => Output,
): (...inputs: Inputs) => Output {
  let last: { inputs: Inputs; output: Output } | null = null;
  return (...inputs) => {
    if (!last || inputs.some((input, i) => input !== (last as { inputs: Inputs }).inputs[i]))
      last = { inputs, output: work(...inputs) };
    return last.output;
  };
}
