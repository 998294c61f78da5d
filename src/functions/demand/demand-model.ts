import { scenarioPaths } from "../../data/scenario-anchors";
import { shippedInputs } from "../../data/shipped-inputs";
import type { Given } from "../../line-items/evaluation";
import { ItemModel } from "../../line-items/item-model";
import { shippedValues } from "../../model/given-values";
import { metals } from "../../model/metals";
import type { LineItem } from "../../line-items/line-item";
import { demandModelItems, modelItems } from "../../model/model-items";

/** A value made when it is first asked for, so that loading the add-in stays quick. */
function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The line items of demand, compiled once. */
export const demandModel = lazily(() => new ItemModel(demandModelItems(metals)));

/** What the model runs with when nobody changed anything. */
export const shipped = lazily((): ReadonlyMap<string, Given> => shippedValues(shippedInputs, scenarioPaths));

const noTables = { mines: 0, projects: 0, countries: 0, origins: 0, actions: 0, risks: 0, history: 0 };

/** The line items of the whole roadmap without the rows of its tables: what may stand among assumptions. */
export const roadmapItems = lazily((): readonly LineItem[] => modelItems(metals, noTables));
