/** IF and IFERROR compute only the branch they take. */
import { call, equal, isNumber, over, plus, text, when } from "../../src/line-items/build";
import { Evaluation } from "../../src/line-items/evaluation";
import { ItemModel } from "../../src/line-items/item-model";
import { ModelError } from "../../src/line-items/model-error";
import type { Value } from "../../src/line-items/value";
import { error, scalar, valueOf } from "./evaluate";

test.each<[Value, string]>([
  [true, "yes"],
  [false, "no"],
  [1, "yes"],
  [-0.1, "yes"],
  [0, "no"],
  [null, "no"],
])("IF %p takes the branch %s", (condition, branch) => {
  expect(valueOf(when("condition", text("yes"), text("no")), { condition })).toBe(branch);
});

test("a condition that is a text is #VALUE!, one that is an error is that error", () => {
  expect(valueOf(when("condition", 1, 0), { condition: "maybe" })).toBe(error("#VALUE!"));
  expect(valueOf(when("condition", 1, 0), { condition: error("#N/A") })).toBe(error("#N/A"));
});

test("an error in the branch not taken does not matter", () => {
  expect(valueOf(when(equal("a", 0), 0, over(1, "a")), { a: 0 })).toBe(0);
  expect(valueOf(when(equal("a", 0), 0, over(1, "a")), { a: 4 })).toBe(0.25);
});

test("the branch not taken is not even looked at", () => {
  const asked: string[] = [];
  const items = [
    scalar("switch"),
    scalar("used"),
    scalar("unused"),
    scalar("result", when("switch", "used", "unused")),
  ];
  const given = (id: string): Value => {
    asked.push(id);
    return 1;
  };
  const lazy = new Evaluation(new ItemModel(items), { model: { first: 2024, last: 2024 } }, { items: given });
  expect(lazy.value("result")).toBe(1);
  expect(asked).toEqual(["switch", "used"]);
});

test("IFERROR replaces any error, and nothing else", () => {
  const instead = call("IFERROR", "a", text("none"));
  expect(valueOf(instead, { a: error("#DIV/0!") })).toBe("none");
  expect(valueOf(instead, { a: error("#N/A") })).toBe("none");
  expect(valueOf(instead, { a: 0 })).toBe(0);
  expect(valueOf(instead, { a: "" })).toBe("");
});

test("a text instead of a number can be told before it does harm", () => {
  const guarded = when(isNumber("a"), plus("a", 1), text("not available"));
  expect(valueOf(guarded, { a: "not available" })).toBe("not available");
  expect(valueOf(guarded, { a: 2 })).toBe(3);
});

test("IF without its second branch and IFERROR without its replacement are refused", () => {
  expect(() => valueOf(call("IF", 1, 1))).toThrow(ModelError);
  expect(() => valueOf(call("IFERROR", 1))).toThrow(ModelError);
});
