import { readFileSync } from "node:fs";
import ts from "typescript";

/** Each class of a namespace, with the requirement set of each member, such as `"ExcelApi 1.4"`. */
export type ApiList = Readonly<Record<string, Readonly<Record<string, string>>>>;

const marker = /\[Api set: ([A-Za-z]+) ([0-9.]+)\]/;

/** Lists the classes of `namespace` in a file of declarations. What has no mark, or is a preview, is left out. */
export function readApi(file: string, namespace: string): ApiList {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const classes: Record<string, Record<string, string>> = {};
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== namespace) continue;
    if (statement.body === undefined || !ts.isModuleBlock(statement.body)) continue;
    for (const declaration of statement.body.statements) {
      if (!ts.isClassDeclaration(declaration) || declaration.name === undefined) continue;
      const members = (classes[declaration.name.text] ??= {});
      Object.assign(members, readMembers(declaration, setOf(declaration)));
    }
  }
  return classes;
}

/** Members of a class; one without a mark of its own has that of the class. */
function readMembers(declaration: ts.ClassDeclaration, ofClass: string | null): Record<string, string> {
  const members: Record<string, string> = {};
  for (const member of declaration.members) {
    if (member.name === undefined || !ts.isIdentifier(member.name)) continue;
    const set = setOf(member) ?? ofClass;
    const name = member.name.text;
    const isClientSide = ["context", "load", "set", "toJSON", "track", "untrack", "items"].includes(name);
    // An overload may come later than its method.
    if (set !== null && !isClientSide) members[name] ??= set;
  }
  return members;
}

function setOf(node: ts.Node): string | null {
  const comments = ts.getJSDocCommentsAndTags(node).map((each) => each.getFullText());
  const [, set, version] = marker.exec(comments.join("\n")) ?? [];
  return set === undefined || version === undefined ? null : `${set} ${version}`;
}
