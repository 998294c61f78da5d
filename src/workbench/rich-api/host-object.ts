import type { Arguments } from "./arguments";

/** Reads and, where it has `set`, writes a plain property. */
export interface PropertyDefinition<T> {
  readonly get: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void | Promise<void>;
}

/** A class of Office.js as the host knows it. Members carry the names of the API; the wire capitalises them. */
export interface ClassDefinition<T> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, PropertyDefinition<T>>>;
  /** Properties that lead to other objects. */
  readonly navigation?: Readonly<Record<string, (target: T) => HostObject | null>>;
  /** Ways that only the client library knows, such as `_Runtime`; they are in no type. */
  readonly internalNavigation?: Readonly<Record<string, (target: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (target: T, args: Arguments) => unknown>>;
  /** Methods that only the client library calls, such as `_RegisterDataChangedEvent`; they are in no type. */
  readonly internalMethods?: Readonly<Record<string, (target: T, args: Arguments) => unknown>>;
  /** The objects of a collection. */
  readonly items?: (target: T) => readonly HostObject[];
  /** What `collection[key]` finds on the wire. */
  readonly indexer?: (target: T, args: Arguments) => HostObject | null;
  /** How the client finds the object again, such as `{ Id }`. */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  /** Properties that the wire calls otherwise when they are set, by that name. */
  readonly setNames?: Readonly<Record<string, string>>;
  /** The object outlives its request by a reference id, as ranges do. */
  readonly tracked?: boolean;
}

/** An object of the host: a class and what it works on. The processor needs to know no more of it. */
export interface HostObject {
  readonly definition: ClassDefinition<never>;
  readonly target: unknown;
  get(member: string): unknown;
  set(member: string, value: unknown): void | Promise<void>;
  call(member: string, args: Arguments): unknown;
  navigate(member: string): HostObject | null;
  index(args: Arguments): HostObject | null;
  items(): readonly HostObject[] | null;
  identity(): Readonly<Record<string, unknown>>;
}

const noMember = (): never => {
  throw new Error("The processor asked for a member that the class does not have.");
};

/** Makes an object of a class. */
export function hostObject<T>(definition: ClassDefinition<T>, target: T): HostObject {
  const method = (member: string): ((target: T, args: Arguments) => unknown) =>
    definition.methods?.[member] ?? definition.internalMethods?.[member] ?? noMember;
  return {
    definition,
    target,
    get: (member) => (definition.properties?.[member]?.get ?? noMember)(target),
    set: (member, value) => (definition.properties?.[member]?.set ?? noMember)(target, value),
    call: (member, args) => method(member)(target, args),
    navigate: (member) =>
      (definition.navigation?.[member] ?? definition.internalNavigation?.[member] ?? noMember)(target),
    index: (args) => (definition.indexer ?? noMember)(target, args),
    items: () => definition.items?.(target) ?? null,
    identity: () => definition.identity?.(target) ?? {},
  };
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === "object" && value !== null && "definition" in value && "identity" in value;

/** An argument that is an object of the host; null if it is plain data. */
export function objectArgument(args: Arguments, index: number): HostObject | null {
  const value = args.raw(index);
  return isHostObject(value) ? value : null;
}
