/** What functions.json (Microsoft's custom-functions metadata) says of a function: the page knows no function by name. */
export interface Parameter {
  name: string;
  description?: string;
  type?: 'any' | 'number' | 'string' | 'boolean';
  dimensionality?: 'scalar' | 'matrix';
  optional?: boolean;
  repeating?: boolean;
}

export interface SheetFunction {
  id: string;
  name: string;
  description?: string;
  helpUrl?: string;
  parameters: Parameter[];
  allowErrorForDataTypeAny?: boolean;
}

interface Metadata {
  functions: SheetFunction[];
  allowErrorForDataTypeAny?: boolean;
}

export async function loadFunctions(address: string): Promise<SheetFunction[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} could not be read (${answer.status}).`);
  const metadata = (await answer.json()) as Metadata;
  // The permission may stand once for all functions or at each of them.
  return metadata.functions.map((one) => ({
    ...one,
    allowErrorForDataTypeAny: one.allowErrorForDataTypeAny ?? metadata.allowErrorForDataTypeAny ?? false,
  }));
}
