import type { Partnership } from "../data/partners";
import type { ItemModel } from "../line-items/item-model";
import type { TableSizes } from "../model/tables";
import type { DroppedEntry } from "./dropped-entries";
import type { RoadmapOptions } from "./options";
import type { Words } from "./words";

/** What every sheet is written from. */
export interface Context {
  readonly options: RoadmapOptions;
  readonly partners: Partnership;
  readonly words: Words;
  readonly model: ItemModel;
  readonly sizes: TableSizes;
  /** Years of the calculation sheets. */
  readonly baseYear: number;
  readonly lastYear: number;
  /** Entries of people that this roadmap has no cell for. */
  readonly dropped: readonly DroppedEntry[];
}
