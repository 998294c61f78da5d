import type { ApiGate } from "./api-gate";
import type { HostObject } from "./host-object";
import { isHostObject } from "./host-object";
import { apiNotFound } from "./rich-api-error";
import { wireName, type QueryInfo } from "./wire";

/** What to read of an object: its members by name, each with what to read below it. */
type Selection = Map<string, Selection>;

/** What the client asks for where an add-in loads an object without its properties. */
const nothing = "NoPropertiesNeeded";
const everything = (member: string): boolean => member === "*" || member === "$all";

/** `["name", "items/format/fill"]` as a tree. */
function selectionOf({ Select = [], Expand = [] }: QueryInfo): Selection {
  const root: Selection = new Map();
  for (const path of [...Select, ...Expand.map((each) => `${each}/*`)]) {
    let level = root;
    for (const member of path.split("/")) {
      const next = level.get(member) ?? new Map<string, Selection>();
      level.set(member, next);
      level = next;
    }
  }
  return root;
}

/** Answers a load(): the members asked for, or all plain ones, in the capitals of the wire. */
export async function answerQuery(object: HostObject, query: QueryInfo, gate: ApiGate): Promise<unknown> {
  return readObject(object, selectionOf(query), query, gate);
}

async function readObject(
  object: HostObject,
  selection: Selection,
  query: QueryInfo,
  gate: ApiGate,
): Promise<unknown> {
  const items = object.items();
  if (items === null) return readMembers(object, selection, gate);
  const first = query.Skip ?? 0;
  const shown = items.slice(first, query.Top === undefined ? undefined : first + query.Top);
  const own = new Map(
    [...selection].filter(([member]) => object.definition.properties?.[member] !== undefined),
  );
  const below = selection.get("items") ?? new Map([...selection].filter(([member]) => !own.has(member)));
  const answers: unknown[] = [];
  for (const item of shown) answers.push(await readMembers(item, below, gate));
  return { ...(own.size > 0 ? await readMembers(object, own, gate) : {}), _Items: answers };
}

async function readMembers(
  object: HostObject,
  selection: Selection,
  gate: ApiGate,
): Promise<Record<string, unknown>> {
  const { name, properties = {} } = object.definition;
  const answer: Record<string, unknown> = { ...object.identity() };
  const asked = [...selection.keys()].filter((member) => !everything(member) && member !== nothing);
  const all = selection.size === 0 || [...selection.keys()].some(everything);
  const plain = all ? Object.keys(properties).filter((member) => gate.allows(name, member)) : [];
  for (const member of new Set([...plain, ...asked])) {
    answer[wireName(member)] = await readMember(
      object,
      member,
      selection.get(member) ?? new Map<string, Selection>(),
      gate,
    );
  }
  return answer;
}

async function readMember(
  object: HostObject,
  member: string,
  below: Selection,
  gate: ApiGate,
): Promise<unknown> {
  const { name, properties, navigation } = object.definition;
  if (!gate.allows(name, member)) throw apiNotFound(`${name}.${member}`);
  if (properties?.[member] !== undefined) return object.get(member);
  if (navigation?.[member] === undefined) throw apiNotFound(`${name}.${member}`);
  const other = object.navigate(member);
  return isHostObject(other) ? readObject(other, below, {}, gate) : null;
}
