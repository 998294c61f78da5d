import type { ClassDefinition } from "../rich-api/host-object";
import { accessDenied, RichApiError } from "../rich-api/rich-api-error";
import type { Model } from "./model";

/** Keeps sheets from coming, going, moving and changing their names. */
export const workbookProtectionClass: ClassDefinition<{ readonly model: Model }> = {
  name: "WorkbookProtection",
  properties: { protected: { get: ({ model }) => model.document.structure.isProtected } },
  methods: {
    protect({ model }, args) {
      const { structure } = model.document;
      if (structure.isProtected) {
        throw new RichApiError(
          "InvalidOperation",
          "This operation is not permitted on a protected workbook.",
        );
      }
      Object.assign(structure, { isProtected: true, password: args.optionalString(0) ?? "" });
      model.document.notify({ part: "protection" });
    },
    unprotect({ model }, args) {
      const { structure } = model.document;
      if (structure.isProtected && structure.password !== (args.optionalString(0) ?? "")) {
        throw accessDenied("The password you supplied is not correct.");
      }
      structure.isProtected = false;
      model.document.notify({ part: "protection" });
    },
  },
};
