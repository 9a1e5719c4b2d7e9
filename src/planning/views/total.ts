/**
 * A sum that keeps its credits apart and loses no digits: two-sum (Knuth) for each sign. Its parts add up to what the
 * single amounts would, net and gross, however few they are.
 */
export class Total {
  private readonly sides = [
    { sum: 0, lost: 0 },
    { sum: 0, lost: 0 },
  ];

  add(amount: number): void {
    const side = this.sides[amount < 0 ? 1 : 0];
    const next = side.sum + amount;
    const part = next - side.sum;
    side.lost += side.sum - (next - part) + (amount - part);
    side.sum = next;
  }

  /** Numbers that add up to the sum. */
  parts(): number[] {
    return this.sides.flatMap(({ sum, lost }) => [sum, lost]).filter((part) => part !== 0);
  }

  get net(): number {
    const [plus, minus] = this.sides;
    return plus.sum + minus.sum + (plus.lost + minus.lost);
  }
}
