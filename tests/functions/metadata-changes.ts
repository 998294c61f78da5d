/** What Excel reads from functions.json, as far as a change of it can break a workbook. */
export interface Metadata {
  readonly functions: readonly FunctionMetadata[];
  readonly enums?: readonly EnumMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly options?: Readonly<Record<string, boolean>>;
  readonly parameters: readonly ParameterMetadata[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
  readonly customEnumId?: string;
}

export interface EnumMetadata {
  readonly id: string;
  readonly type: string;
  readonly values: readonly { readonly name: string; readonly stringValue?: string }[];
}

/**
 * Changes against the released metadata that break formulas in use. Workbooks and the metadata that Excel keeps for a
 * day hold the released signatures, so these may only grow: new functions, optional parameters at the end, choices.
 */
export function refusedChanges(released: Metadata, current: Metadata): string[] {
  return [
    ...released.functions.flatMap((before) => {
      const after = current.functions.find(({ id }) => id === before.id);
      return after === undefined ? [`${before.id} is gone.`] : changesOfFunction(before, after);
    }),
    ...(released.enums ?? []).flatMap((before) => {
      const after = current.enums?.find(({ id }) => id === before.id);
      return after === undefined ? [`The choices ${before.id} are gone.`] : changesOfEnum(before, after);
    }),
  ];
}

function changesOfFunction(before: FunctionMetadata, after: FunctionMetadata): string[] {
  const { id } = before;
  const kept = before.parameters.flatMap((parameter, place) =>
    changesOfParameter(id, place, parameter, after.parameters[place]),
  );
  const added = after.parameters
    .slice(before.parameters.length)
    .filter(({ optional }) => optional !== true)
    .map(({ name }) => `${id} asks for ${name}, which older formulas do not give: make it optional.`);
  return [
    ...(before.name === after.name ? [] : [`${id} is renamed from ${before.name} to ${after.name}.`]),
    ...(alike(before.result, after.result) ? [] : [`${id} answers with another type.`]),
    ...(alike(before.options, after.options) ? [] : [`${id} has other options.`]),
    ...kept,
    ...added,
  ];
}

function changesOfParameter(
  id: string,
  place: number,
  before: ParameterMetadata,
  after: ParameterMetadata | undefined,
): string[] {
  const where = `Parameter ${place + 1} of ${id}`;
  if (after === undefined) return [`${where}, ${before.name}, is gone.`];
  if (before.name !== after.name) return [`${where} is ${after.name}; it was ${before.name}.`];
  const changed = (["type", "dimensionality", "repeating", "customEnumId"] as const).filter(
    (key) => before[key] !== after[key],
  );
  const stricter = before.optional === true && after.optional !== true ? ["optional"] : [];
  return [...changed, ...stricter].map((key) => `${where}, ${before.name}, has another ${key}.`);
}

const changesOfEnum = (before: EnumMetadata, after: EnumMetadata): string[] => [
  ...(before.type === after.type ? [] : [`The choices ${before.id} have another type.`]),
  ...before.values
    .filter(({ stringValue }) => !after.values.some((value) => value.stringValue === stringValue))
    .map(({ stringValue }) => `The choice ${stringValue ?? ""} of ${before.id} is gone.`),
];

const alike = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? {}) === JSON.stringify(other ?? {});
