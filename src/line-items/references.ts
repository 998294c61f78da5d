import type { Expression } from "./expression";

/** Told of everything that an expression reads. */
export interface ReferenceVisitor {
  item(id: string): void;
  column(table: string, column: string): void;
}

/** Goes through the items and table columns that an expression reads, in the order in which it names them. */
export function visitReferences(expression: Expression, visitor: ReferenceVisitor): void {
  switch (expression.kind) {
    case "literal":
    case "text":
    case "year":
      return;
    case "operation":
      visitReferences(expression.left, visitor);
      visitReferences(expression.right, visitor);
      return;
    case "call":
      for (const argument of expression.arguments) visitReferences(argument, visitor);
      return;
    case "column":
    case "field":
      visitor.column(expression.table, expression.column);
      return;
    case "block":
      for (const id of expression.ids) visitor.item(id);
      return;
    case "at":
      visitor.item(expression.id);
      visitReferences(expression.year, visitor);
      return;
    // The years above a series are no figure of it.
    case "years-of":
      return;
    default:
      visitor.item(expression.id);
  }
}
