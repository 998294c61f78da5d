import type { ClassDefinition, HostObject } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import type { Arguments } from "../rich-api/arguments";
import { invalidReference } from "../rich-api/rich-api-error";
import { applicationClass } from "./application";
import { commentCollectionClass } from "./comment-collection";
import { customXmlPartCollectionClass } from "./custom-xml";
import { documentPropertiesClass } from "./document-properties";
import { demandAreas } from "./range-areas";
import { readEventReference } from "./event-reference";
import { eventTypes, workbookTarget } from "./event-registry";
import type { Model } from "./model";
import { namedItemCollectionClass } from "./named-item-collection";
import { registrations } from "./registrations";
import { runtimeClass } from "./runtime";
import { settingCollectionClass } from "./setting";
import { styleCollectionClass } from "./style";
import { tableCollectionClass } from "./table-collection";
import { workbookProtectionClass } from "./workbook-protection";
import { worksheetCollectionClass } from "./worksheet-collection";

interface Target {
  readonly model: Model;
}

const activeCell = ({ model }: Target): HostObject => {
  const { sheet, block } = model.engine.selection();
  return model.create.range(sheet, { ...block, rows: 1, columns: 1 });
};

/** The cells that an event was about. */
function eventRange({ model }: Target, args: Arguments): HostObject {
  const area = readEventReference(args.string(0));
  if (area === null || !model.engine.sheets().includes(area.sheet)) throw invalidReference();
  return model.create.range(area.sheet, area.block);
}

/** The workbook. */
export const workbookClass: ClassDefinition<Target> = {
  name: "Workbook",
  properties: {
    name: { get: ({ model }) => model.document.name },
    readOnly: { get: () => false },
    autoSave: { get: () => false },
    previouslySaved: { get: () => false },
  },
  navigation: {
    application: (target) => hostObject(applicationClass, target),
    worksheets: (target) => hostObject(worksheetCollectionClass, target),
    names: ({ model }) => hostObject(namedItemCollectionClass, { model, scope: null }),
    tables: ({ model }) => hostObject(tableCollectionClass, { model, sheet: null }),
    settings: (target) => hostObject(settingCollectionClass, target),
    properties: (target) => hostObject(documentPropertiesClass, target),
    comments: ({ model }) => hostObject(commentCollectionClass, { model, sheet: null }),
    customXmlParts: (target) => hostObject(customXmlPartCollectionClass, target),
    protection: (target) => hostObject(workbookProtectionClass, target),
    styles: (target) => hostObject(styleCollectionClass, target),
  },
  methods: {
    getSelectedRange({ model }) {
      const { sheet, block } = model.engine.selection();
      return model.create.range(sheet, block);
    },
    // The engine selects one block at a time.
    getSelectedRanges({ model }) {
      const { sheet, block } = model.engine.selection();
      return demandAreas({ model, sheet }, [block]);
    },
    getActiveCell: activeCell,
  },
  internalNavigation: { _Runtime: (target) => hostObject(runtimeClass, target) },
  internalMethods: {
    ...registrations<Target>(({ model }) => ({ events: model.events, target: workbookTarget }), {
      ActivatedEvent: eventTypes.workbookActivated,
    }),
    _GetRangeForEventByReferenceId: eventRange,
    _GetRangeOrNullObjectForEventByReferenceId: eventRange,
  },
};
