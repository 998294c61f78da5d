import type { ApiGate } from "./api-gate";
import type { HostObject } from "./host-object";
import { isHostObject } from "./host-object";
import { ObjectPaths, type Roots } from "./object-paths";
import { answerQuery } from "./query";
import { References } from "./references";
import { apiNotFound, itemNotFound, RichApiError } from "./rich-api-error";
import { actionTypes, memberName, type Action, type RichApiRequest, type RichApiResponse } from "./wire";

export interface ProcessorOptions {
  readonly roots: Roots;
  readonly gate: ApiGate;
  /** Called before members are read, so that what was written has been calculated. */
  readonly beforeReading: () => Promise<void>;
  /** Told of errors that are the host's own. */
  readonly onFailure: (error: unknown) => void;
}

/** Runs the requests of the client library, action by action, over objects of any class. */
export class Processor {
  readonly #references = new References();

  constructor(private readonly options: ProcessorOptions) {}

  /** Number of objects the client holds on to. */
  get heldReferences(): number {
    return this.#references.size;
  }

  async run(request: RichApiRequest): Promise<RichApiResponse> {
    const { roots, gate } = this.options;
    const paths = new ObjectPaths(request.ObjectPaths, { roots, gate, references: this.#references });
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        const value = await this.#act(action, paths, request.AutoKeepReference === true);
        results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        return { Results: results, Error: this.#describe(error, action, index, paths) };
      }
    }
    return { Results: results };
  }

  #describe(
    error: unknown,
    action: Action,
    index: number,
    paths: ObjectPaths,
  ): NonNullable<RichApiResponse["Error"]> {
    if (!(error instanceof RichApiError)) this.options.onFailure(error);
    const known =
      error instanceof RichApiError
        ? error
        : new RichApiError(
            "GeneralException",
            "There was an internal error while processing the request.",
            500,
          );
    return {
      Code: known.code,
      Message: known.message,
      HttpStatusCode: known.status,
      ActionIndex: index,
      Location: known.location ?? locationOf(action, paths),
    };
  }

  async #act(action: Action, paths: ObjectPaths, keep: boolean): Promise<unknown> {
    if (action.ActionType === actionTypes.trace) return null;
    const object = await paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return object === null ? null : this.#instantiate(object, keep);
      case actionTypes.query:
      case actionTypes.queryAsJson:
      case actionTypes.recursiveQuery:
        return this.#query(action, object);
      case actionTypes.method:
        return this.#call(action, object, paths);
      case actionTypes.setProperty:
        return this.#set(
          demand(object),
          memberName(action.Name ?? ""),
          (await paths.arguments(action.ArgumentInfo)).raw(0),
        );
      case actionTypes.update:
        for (const [member, value] of Object.entries(action.ObjectState ?? {})) {
          await this.#set(demand(object), memberName(member), value);
        }
        return null;
      case actionTypes.ensureUnchanged:
        return null;
      default:
        throw new RichApiError("InvalidRequest", `There is no action of type ${action.ActionType}.`);
    }
  }

  #instantiate(object: HostObject, keep: boolean): Readonly<Record<string, unknown>> {
    const identity = object.identity();
    if (!keep || object.definition.tracked !== true) return identity;
    return { ...identity, _ReferenceId: this.#references.keep(object) };
  }

  async #query(action: Action, object: HostObject | null): Promise<unknown> {
    if (object === null) return null;
    await this.options.beforeReading();
    return answerQuery(object, action.QueryInfo ?? action.RecursiveQueryInfo ?? {}, this.options.gate);
  }

  async #call(action: Action, object: HostObject | null, paths: ObjectPaths): Promise<unknown> {
    const args = await paths.arguments(action.ArgumentInfo);
    if (action.Name === "_KeepReference") return null;
    if (action.Name === "_RemoveReference") {
      this.#references.release(args.string(0));
      return null;
    }
    // A method of a null object does nothing, as in `getItemOrNullObject("Old").delete()`.
    if (object === null) return null;
    const member = memberName(action.Name ?? "");
    if (object.definition.internalMethods?.[member] === undefined) await this.#admit(object, member);
    const answer = await object.call(member, args);
    return isHostObject(answer) ? answer.identity() : answer;
  }

  /** Refuses what the API lacks, and has a method that asks wait for the calculation. */
  async #admit({ definition }: HostObject, member: string): Promise<void> {
    const known = definition.methods?.[member] !== undefined;
    if (!known || !this.options.gate.allows(definition.name, member)) {
      throw apiNotFound(`${definition.name}.${member}`);
    }
    if (member.startsWith("get")) await this.options.beforeReading();
  }

  async #set(object: HostObject, wireMember: string, value: unknown): Promise<null> {
    const { name, properties, setNames } = object.definition;
    const member = setNames?.[wireMember] ?? wireMember;
    if (!this.options.gate.allows(name, member) || properties?.[member]?.set === undefined) {
      throw apiNotFound(`${name}.${member}`);
    }
    await object.set(member, value);
    return null;
  }
}

/** Nothing can be done with a null object. */
function demand(object: HostObject | null): HostObject {
  if (object === null) throw itemNotFound();
  return object;
}

function locationOf({ ActionType, Name = "", ObjectPathId }: Action, paths: ObjectPaths): string {
  const path = paths.location(ObjectPathId);
  const ofMember = ActionType === actionTypes.method || ActionType === actionTypes.setProperty;
  return ofMember ? `${paths.className(ObjectPathId) ?? path}.${memberName(Name)}` : path;
}
