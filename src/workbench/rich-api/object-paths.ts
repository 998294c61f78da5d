import type { ApiGate } from "./api-gate";
import { Arguments } from "./arguments";
import { isHostObject, type HostObject } from "./host-object";
import type { References } from "./references";
import { apiNotFound, RichApiError } from "./rich-api-error";
import { isList, isRecord, memberName, pathTypes, type ArgumentInfo, type ObjectPath } from "./wire";

/** Where objects of a request begin. */
export interface Roots {
  readonly workbook: HostObject;
  /** Services of the host by the name the client gives them. */
  readonly services: Readonly<Record<string, HostObject>>;
}

interface Surroundings {
  readonly roots: Roots;
  readonly references: References;
  readonly gate: ApiGate;
}

const wayTo = ({ navigation, internalNavigation }: HostObject["definition"], member: string): unknown =>
  navigation?.[member] ?? internalNavigation?.[member];

/** The objects of one request. A path is followed once, so that a method runs once however often it is named. */
export class ObjectPaths {
  readonly #found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly around: Surroundings,
  ) {}

  /** The object a path leads to; null is a null object. */
  async resolve(id: number): Promise<HostObject | null> {
    const found = this.#found.get(id);
    if (found !== undefined) return found;
    const path = this.paths[String(id)];
    if (path === undefined) throw new RichApiError("InvalidObjectPath", `There is no object path ${id}.`);
    const object = await this.#follow(path);
    this.#found.set(id, object);
    return object;
  }

  /** The class of an object that was found. */
  className(id: number): string | null {
    return this.#found.get(id)?.definition.name ?? null;
  }

  /** Class and member that a path names, for messages. */
  location(id: number): string {
    const path = this.paths[String(id)];
    if (path === undefined) return "";
    const parent = this.className(path.ParentObjectPathId ?? 0);
    const member = path.ObjectPathType === pathTypes.indexer ? "getItem" : memberName(path.Name ?? "");
    return parent === null ? member : `${parent}.${member}`;
  }

  async arguments(info: ArgumentInfo | undefined): Promise<Arguments> {
    const references = info?.ReferencedObjectPathIds;
    const values = (info?.Arguments ?? []).map((value, index) => this.#argument(value, references?.[index]));
    return new Arguments(await Promise.all(values));
  }

  async #argument(value: unknown, reference: unknown): Promise<unknown> {
    if (isList(value)) {
      if (!isList(reference)) return value;
      return Promise.all(value.map((each, index) => this.#argument(each, reference[index])));
    }
    if (typeof reference === "number" && reference !== 0) return this.resolve(reference);
    if (isRecord(value)) return this.#plainObject(value);
    return value;
  }

  /** Objects of the API may stand inside plain JSON as `{"_ObjectPathId": n}`. */
  async #plainObject(value: Readonly<Record<string, unknown>>): Promise<unknown> {
    if (typeof value._ObjectPathId === "number") return this.resolve(value._ObjectPathId);
    const entries = Object.entries(value).map(
      async ([key, each]) => [key, await this.#argument(each, 0)] as const,
    );
    return Object.fromEntries(await Promise.all(entries));
  }

  async #follow(path: ObjectPath): Promise<HostObject | null> {
    const { roots, references } = this.around;
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case pathTypes.globalObject:
        return roots.workbook;
      case pathTypes.newObject: {
        const service = roots.services[name];
        if (service === undefined) throw apiNotFound(name);
        return service;
      }
      case pathTypes.referenceId:
        return references.find(name);
      case pathTypes.nullObject:
        return null;
      default:
        return this.#followFrom(await this.resolve(path.ParentObjectPathId ?? 0), path);
    }
  }

  /** What lies beyond a null object is null too. */
  async #followFrom(parent: HostObject | null, path: ObjectPath): Promise<HostObject | null> {
    if (parent === null) return null;
    const member = memberName(path.Name ?? "");
    const { definition } = parent;
    switch (path.ObjectPathType) {
      case pathTypes.method: {
        this.#demand(parent, member, definition.methods?.[member] ?? definition.internalMethods?.[member]);
        const answer = await parent.call(member, await this.arguments(path.ArgumentInfo));
        return isHostObject(answer) ? answer : null;
      }
      case pathTypes.property:
        this.#demand(parent, member, wayTo(definition, member));
        return parent.navigate(member);
      case pathTypes.indexer:
        this.#demand(parent, "getItem", definition.indexer);
        return parent.index(await this.arguments(path.ArgumentInfo));
      default:
        throw new RichApiError(
          "InvalidObjectPath",
          `There is no object path of type ${path.ObjectPathType}.`,
        );
    }
  }

  #demand({ definition }: HostObject, member: string, implementation: unknown): void {
    const hidden =
      (definition.internalMethods?.[member] ?? definition.internalNavigation?.[member]) !== undefined ||
      member === "getItem";
    if (implementation === undefined || !(hidden || this.around.gate.allows(definition.name, member))) {
      throw apiNotFound(`${definition.name}.${member}`);
    }
  }
}
