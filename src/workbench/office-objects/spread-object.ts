import type { HostObject } from "../rich-api/host-object";

/** What several objects of a class have in common: reading answers what they agree on, all the rest goes to each. */
export function spreadObject(objects: readonly [HostObject, ...HostObject[]]): HostObject {
  const [first] = objects;
  const onEach = (lead: (object: HostObject) => HostObject | null): HostObject | null => {
    const [one, ...others] = objects.flatMap((each) => lead(each) ?? []);
    return one === undefined ? null : spreadObject([one, ...others]);
  };
  return {
    definition: first.definition,
    target: first.target,
    get(member) {
      const value = first.get(member);
      return objects.every((each) => JSON.stringify(each.get(member)) === JSON.stringify(value))
        ? value
        : null;
    },
    async set(member, value) {
      for (const each of objects) await each.set(member, value);
    },
    async call(member, args) {
      let answer: unknown = null;
      for (const each of objects) answer = await each.call(member, args);
      return answer;
    },
    navigate: (member) => onEach((each) => each.navigate(member)),
    index: (args) => onEach((each) => each.index(args)),
    items: () => null,
    identity: () => first.identity(),
  };
}
