import type { ClassDefinition } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { customPropertyCollectionClass } from "./custom-property";
import type { Model } from "./model";
import { number, recordProperties, text } from "./readers";

/** Title, author and the like of the file. */
export const documentPropertiesClass: ClassDefinition<{ readonly model: Model }> = {
  name: "DocumentProperties",
  properties: {
    ...recordProperties(
      ({ model }: { readonly model: Model }) => model.document.properties,
      {
        title: text,
        subject: text,
        author: text,
        keywords: text,
        comments: text,
        category: text,
        manager: text,
        company: text,
        revisionNumber: number,
      },
      ({ model }) => {
        model.document.notify({ part: "properties" });
      },
    ),
    lastAuthor: { get: ({ model }) => model.document.properties.lastAuthor },
    creationDate: { get: ({ model }) => model.document.properties.creationDate.toISOString() },
  },
  navigation: { custom: (target) => hostObject(customPropertyCollectionClass, target) },
};
