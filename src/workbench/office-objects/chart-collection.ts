import { objectArgument } from "../rich-api/host-object";
import type { Arguments } from "../rich-api/arguments";
import type { ClassDefinition, HostObject } from "../rich-api/host-object";
import { checkProtection } from "../limits/protected-cells";
import { invalidArgument, itemNotFound } from "../rich-api/rich-api-error";
import { chartType } from "./chart-types";
import type { RangeTarget, SheetTarget } from "./model";
import { eventTypes } from "./event-registry";
import { newChart } from "./new-chart";
import { registrations } from "./registrations";
import { oneOf } from "./readers";

function find({ model, sheet }: SheetTarget, args: Arguments): HostObject | null {
  const key = args.string(0);
  const chart = model.document.sheet(sheet).charts.find((each) => each.id === key || each.name === key);
  return chart === undefined ? null : model.create.chart(chart);
}

async function add({ model, sheet }: SheetTarget, args: Arguments): Promise<HostObject> {
  const document = model.document.sheet(sheet);
  checkProtection(document, "allowEditObjects");
  const type = chartType(args.string(0));
  const object = objectArgument(args, 1);
  if (object?.definition.name !== "Range") throw invalidArgument();
  // Which cells are names and which are numbers is known after the calculation.
  await model.engine.settle();
  const { sheet: sourceSheet, block } = object.target as RangeTarget;
  const seriesBy = args.has(2) ? oneOf("Auto", "Columns", "Rows")(args.raw(2)) : "Auto";
  const chart = newChart(model, sheet, type, { sheet: sourceSheet, block, seriesBy });
  document.charts.push(chart);
  model.document.notify({ part: "charts", sheet });
  model.events.raiseForSheet(eventTypes.chartAdded, sheet, { chartId: chart.id });
  return model.create.chart(chart);
}

/** The charts of a sheet. */
export const chartCollectionClass: ClassDefinition<SheetTarget> = {
  name: "ChartCollection",
  properties: { count: { get: ({ model, sheet }) => model.document.sheet(sheet).charts.length } },
  items: ({ model, sheet }) => model.document.sheet(sheet).charts.map((each) => model.create.chart(each)),
  // On the wire an index is a chart's id.
  indexer(target, args) {
    const found = find(target, args);
    if (found === null) throw itemNotFound();
    return found;
  },
  methods: {
    add,
    getCount: ({ model, sheet }) => model.document.sheet(sheet).charts.length,
    getItem(target, args) {
      const found = find(target, args);
      if (found === null) throw itemNotFound();
      return found;
    },
    getItemAt({ model, sheet }, args) {
      const chart = model.document.sheet(sheet).charts[args.count(0)];
      if (chart === undefined) throw invalidArgument();
      return model.create.chart(chart);
    },
    getItemOrNullObject: find,
  },
  internalMethods: registrations<SheetTarget>(
    ({ model, sheet }) => ({ events: model.events, target: sheet }),
    {
      AddedEvent: eventTypes.chartAdded,
      DeletedEvent: eventTypes.chartDeleted,
      ActivatedEvent: eventTypes.chartActivated,
      DeactivatedEvent: eventTypes.chartDeactivated,
    },
  ),
};
