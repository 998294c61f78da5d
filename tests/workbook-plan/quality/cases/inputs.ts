/** Rule 11: what people may fill in. */
import { styles } from "../../../../src/workbook-plan/styles";
import type { Allowed, Case } from "./case";

export const inputCases: readonly Case[] = [
  {
    title: "a formula that looks like an input",
    change: (draft) => {
      draft.change("Inputs", "E7", { formula: "$E$6/1000" });
    },
    found: ["E11 Inputs!E7"],
  },
  {
    title: "an input style that is locked",
    change: () => undefined,
    context: { styles: { ...styles, input: { ...styles.input, unlocked: false } } },
    found: ["E11 Cover!D10", "E11 Inputs!E6:E8", "E11 Scenarios!G7:I7"],
  },
  {
    title: "a formula style that is unlocked",
    change: () => undefined,
    context: { styles: { ...styles, summary: { ...styles.summary, unlocked: true } } },
    found: ["E11 Dashboard!B8"],
  },
  {
    title: "an input on a calculation sheet",
    change: (draft) => {
      draft.add("Demand", "E7", { style: "input", value: 3 });
    },
    found: ["E11 Demand!E7"],
  },
  {
    title: "a number without a rule",
    change: (draft) => {
      draft.sheet("Inputs").validations.shift();
    },
    found: ["E11 Inputs!E6:E8"],
  },
  {
    title: "a number in a text cell without a rule",
    change: (draft) => {
      draft.add("Inputs", "E12", { style: "inputText", value: 2030 });
    },
    found: ["E11 Inputs!E12"],
  },
  {
    title: "a year without a rule",
    change: (draft) => {
      draft.sheet("Scenarios").validations.forEach((validation) => (validation.range = "G7:H7"));
    },
    found: ["E11 Scenarios!I7"],
  },
  {
    title: "a number without a source",
    change: (draft) => {
      draft.change("Inputs", "F7", { value: "" });
    },
    found: ["E11 Inputs!E7"],
  },
  {
    title: "a number without date and confidence",
    change: (draft) => {
      draft.remove("Inputs", "G7");
      draft.change("Inputs", "H7", { value: null });
    },
    found: ["E11 Inputs!E7", "E11 Inputs!E7"],
  },
  {
    title: "a table without a column for the source",
    change: (draft) => {
      draft.change("Scenarios", "J5", { value: "Rule" });
    },
    found: ["E11 Scenarios!G7"],
  },
  {
    title: "a list typed into the rule",
    change: (draft) => {
      for (const { rule } of draft.sheet("Inputs").validations)
        if (rule.kind === "list") rule.source = '"low,high"';
    },
    found: ["E11 Inputs!E9"],
  },
  {
    title: "a list on a sheet that is not there",
    change: (draft) => {
      for (const { rule } of draft.sheet("Inputs").validations)
        if (rule.kind === "list") rule.source = "Lists!$B$1:$B$2";
    },
    found: ["E11 Inputs!E9"],
  },
  {
    title: "a rule for a whole column",
    change: (draft) => {
      draft.sheet("Inputs").validations.forEach((validation) => (validation.range = "E:E"));
    },
    found: ["E11 Inputs!E:E", "E11 Inputs!E:E"],
  },
  {
    title: "an open calculation sheet",
    change: (draft) => {
      draft.sheet("Demand").protected = false;
    },
    found: ["E11 Demand"],
  },
  {
    title: "a protected input sheet",
    change: (draft) => {
      draft.sheet("Inputs").protected = true;
    },
    found: ["E11 Inputs"],
  },
];

export const inputAllowed: readonly Allowed[] = [
  {
    title: "an empty input without a source",
    change: (draft) => {
      draft.change("Inputs", "E7", { value: null });
      draft.remove("Inputs", "F7");
    },
  },
  {
    title: "figures of the register of actions, which are plans",
    change: (draft) => {
      draft.sheet("Inputs").id = "actions";
      draft.remove("Inputs", "F7");
    },
  },
  {
    title: "a list by name",
    change: (draft) => {
      draft.workbook.names.push({ name: "Cases", reference: "Inputs!$B$10:$B$11", comment: "" });
      for (const { rule } of draft.sheet("Inputs").validations)
        if (rule.kind === "list") rule.source = "Cases";
    },
  },
];
