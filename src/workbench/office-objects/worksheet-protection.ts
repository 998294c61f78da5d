import type { ClassDefinition } from "../rich-api/host-object";
import { accessDenied, invalidArgument, RichApiError } from "../rich-api/rich-api-error";
import { isRecord } from "../rich-api/wire";
import { eventTypes } from "./event-registry";
import type { SheetTarget } from "./model";

const defaults: Readonly<Record<string, boolean | string>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

function optionsOf(value: unknown): Record<string, boolean | string> {
  if (value === null || value === undefined) return { ...defaults };
  if (!isRecord(value)) throw invalidArgument();
  const given = Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
  for (const [key, each] of given) {
    if (typeof defaults[key] !== typeof each) throw invalidArgument();
  }
  return { ...defaults, ...(Object.fromEntries(given) as Record<string, boolean | string>) };
}

function told({ model, sheet }: SheetTarget): void {
  model.engine.clearUndo();
  model.document.notify({ part: "protection", sheet });
  const { isProtected } = model.document.sheet(sheet).protection;
  model.events.raiseForSheet(eventTypes.protectionChanged, sheet, { isProtected });
}

/** Keeps a sheet's locked cells as they are. Protecting and unprotecting empties the undo stack. */
export const worksheetProtectionClass: ClassDefinition<SheetTarget> = {
  name: "WorksheetProtection",
  properties: {
    protected: { get: ({ model, sheet }) => model.document.sheet(sheet).protection.isProtected },
    options: { get: ({ model, sheet }) => model.document.sheet(sheet).protection.options },
  },
  methods: {
    protect({ model, sheet }, args) {
      const { protection } = model.document.sheet(sheet);
      if (protection.isProtected) {
        throw new RichApiError("InvalidOperation", "This operation is not permitted on a protected sheet.");
      }
      Object.assign(protection, {
        isProtected: true,
        options: optionsOf(args.raw(0)),
        password: args.optionalString(1) ?? "",
      });
      told({ model, sheet });
    },
    unprotect({ model, sheet }, args) {
      const { protection } = model.document.sheet(sheet);
      if (protection.isProtected && protection.password !== (args.optionalString(0) ?? "")) {
        throw accessDenied("The password you supplied is not correct.");
      }
      protection.isProtected = false;
      told({ model, sheet });
    },
  },
};
