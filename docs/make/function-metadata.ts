/** What the comments of the custom functions say, read from their source as the build's generator reads it. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";
import { readText } from "./markdown";

export interface ParameterInfo {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** Values of the list Excel offers; none for a parameter without one. */
  readonly choices: readonly string[];
}

export interface FunctionInfo {
  /** Name in Excel, without the namespace. */
  readonly id: string;
  /** The first word of the file it is declared in. */
  readonly family: string;
  readonly description: string;
  readonly parameters: readonly ParameterInfo[];
  readonly returns: string;
  /** The file of its page, from @helpurl. */
  readonly page: string;
}

const folder = "src/functions";

/** Every custom function, file by file in the order of their names. */
export function customFunctions(): FunctionInfo[] {
  return readdirSync(join(__dirname, "..", "..", folder))
    .filter((file) => /^(.+-)?functions\.ts$/.test(file))
    .sort()
    .flatMap((file) => functionsIn(readText(`${folder}/${file}`), file.replace(/-?functions\.ts$/, "")));
}

function functionsIn(text: string, family: string): FunctionInfo[] {
  const file = ts.createSourceFile("functions.ts", text, ts.ScriptTarget.ES2022, true);
  const enums = new Map(
    file.statements.filter(ts.isEnumDeclaration).map((node) => [node.name.text, choices(node)]),
  );
  return file.statements.filter(ts.isFunctionDeclaration).flatMap((node) => {
    const id = tag(node, "customfunction");
    return id === undefined ? [] : [{ id, family, ...about(node, enums) }];
  });
}

function about(
  node: ts.FunctionDeclaration,
  enums: ReadonlyMap<string, readonly string[]>,
): Omit<FunctionInfo, "id" | "family"> {
  return {
    description: ts.getJSDocCommentsAndTags(node).map(commentOf).join(" ").trim(),
    parameters: node.parameters.map((parameter) => parameterInfo(parameter, enums)),
    returns: textOf(ts.getJSDocReturnTag(node)?.comment),
    page: (tag(node, "helpurl") ?? "").replace(/^.*\//, ""),
  };
}

function parameterInfo(
  parameter: ts.ParameterDeclaration,
  enums: ReadonlyMap<string, readonly string[]>,
): ParameterInfo {
  const type = parameter.type?.getText().replaceAll("[]", "") ?? "";
  return {
    name: parameter.name.getText(),
    description: ts
      .getJSDocParameterTags(parameter)
      .map((each) => textOf(each.comment))
      .join(" "),
    optional: parameter.questionToken !== undefined,
    choices: enums.get(type) ?? [],
  };
}

const choices = (node: ts.EnumDeclaration): string[] =>
  node.members.flatMap(({ initializer }) =>
    initializer !== undefined && ts.isStringLiteral(initializer) ? [initializer.text] : [],
  );

const commentOf = (node: ts.JSDoc | ts.JSDocTag): string => (ts.isJSDoc(node) ? textOf(node.comment) : "");

const textOf = (comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string =>
  (ts.getTextOfJSDocComment(comment) ?? "").replaceAll(/\s+/g, " ").trim();

function tag(node: ts.Node, name: string): string | undefined {
  const found = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === name);
  return found === undefined ? undefined : textOf(found.comment);
}
