/** The name, or the name with the first number from 2 on that no sheet has. Sheet names are compared without case. */
export function freeName(name: string, existing: readonly string[]): string {
  const taken = new Set(existing.map((one) => one.toLowerCase()));
  let free = name;
  for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${name} ${n}`;
  return free;
}
