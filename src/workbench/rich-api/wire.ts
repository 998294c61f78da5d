/** Kinds of actions in a request. */
export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** Kinds of object paths in a request. */
export const pathTypes = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  /** Parallel to Arguments: a number other than 0 says that the argument is an object path. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly RecursiveQueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** The body of a request. */
export interface RichApiRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface RichApiResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly HttpStatusCode: number;
    readonly ActionIndex: number;
    readonly Location: string;
  };
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A typed array for what JSON calls an array, so that no `any` slips in. */
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Reads a request; null when the text is none. */
export function parseRequest(text: string): RichApiRequest | null {
  const body: unknown = JSON.parse(text);
  if (!isRecord(body) || !isList(body.Actions) || !isRecord(body.ObjectPaths)) return null;
  return body.Actions.every(isAction) && Object.values(body.ObjectPaths).every(isObjectPath)
    ? (body as unknown as RichApiRequest)
    : null;
}

const isAction = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.Id === "number" &&
  typeof value.ActionType === "number" &&
  typeof value.ObjectPathId === "number";

const isObjectPath = (value: unknown): boolean => isRecord(value) && typeof value.ObjectPathType === "number";

/** `Values` → `values`: the wire capitalises what the API does not. */
export const memberName = (wireName: string): string =>
  /^[A-Z]/.test(wireName) ? wireName.charAt(0).toLowerCase() + wireName.slice(1) : wireName;

/** `values` → `Values`. */
export const wireName = (member: string): string => member.charAt(0).toUpperCase() + member.slice(1);
