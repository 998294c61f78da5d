import { isList, isRecord } from "../rich-api/wire";

/** Numbers of the methods that the client calls by `executeMethod`. */
export const dispatchIds = {
  getSelectedData: 64,
  setSelectedData: 65,
  saveSettings: 76,
  richApi: 93,
  commandCompleted: 94,
  closeContainer: 97,
} as const;

/** Errors of the transport, before any action runs. */
export const hostErrors = {
  /** A person edits a cell. */
  cellEditMode: 5004,
  notSupported: 5011,
  /** The request or its answer is too large. */
  payloadTooLarge: 5012,
} as const;

/** The dispatch id of a call; null when the data name none. */
export function dispatchId(data: unknown): number | null {
  for (const key of ["DdaMethod", "DdaSettingsMethod"]) {
    const method = isRecord(data) ? data[key] : null;
    if (isRecord(method) && typeof method.DispatchId === "number") return method.DispatchId;
  }
  return null;
}

/** The body of a rich-API call. */
export function richApiBody(data: unknown): string | null {
  const fields = isRecord(data) ? data.ArrayData : null;
  const body = isList(fields) ? fields[4] : null;
  return typeof body === "string" ? body : null;
}

/** Settings that the page saves; their values are JSON. */
export function savedSettings(data: unknown): [string, unknown][] {
  const method = isRecord(data) ? data.DdaSettingsMethod : null;
  const properties = isRecord(method) ? method.Properties : null;
  if (!isList(properties)) return [];
  return properties
    .filter((each): each is readonly [string, string] => isList(each) && typeof each[0] === "string")
    .map(([key, value]) => [key, parsed(value)]);
}

function parsed(value: unknown): unknown {
  return typeof value === "string" ? (JSON.parse(value) as unknown) : value;
}

export const succeeded = { Version: 1, Error: 0 } as const;
export const failed = (code: number): { readonly Version: 1; readonly Error: number } => ({
  Version: 1,
  Error: code,
});

/** A rich-API answer. */
export const richApiAnswer = (body: string): Readonly<Record<string, unknown>> => ({
  ...succeeded,
  Data: [200, ["Content-Type", "application/json"], body],
});
