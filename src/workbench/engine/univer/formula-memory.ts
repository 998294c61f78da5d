import type { Injector } from "@univerjs/core";
import {
  AstTreeBuilder,
  Lexer,
  LexerNode,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  RemoveSuperTableMutation,
  SetDefinedNameMutation,
  SetSuperTableMutation,
} from "@univerjs/engine-formula";
import { namesNothing } from "./names-nothing";
import type { UniverContext } from "./univer-context";

/** Beyond as many formulas the memory starts anew. */
const most = 100_000;

/** After these a formula may mean something else than before. */
const newMeanings: readonly string[] = [
  SetDefinedNameMutation.id,
  RemoveDefinedNameMutation.id,
  SetSuperTableMutation.id,
  RemoveSuperTableMutation.id,
];

interface FormulaMemory {
  /** To be called when functions come or go. */
  readonly forget: () => void;
  readonly dispose: () => void;
}

/**
 * Remembers every formula as it was read. Univer goes through all formulas in each calculation and remembers the last
 * 5,000 only: a workbook with a few more is read twice over each time, whatever changed.
 */
export function formulaMemory({ commands }: UniverContext, injector: Injector): FormulaMemory {
  const lexer = injector.get(Lexer);
  const parser = injector.get(AstTreeBuilder);
  const readCells = injector.get(LexerTreeBuilder);
  const readNames = lexer.treeBuilder.bind(lexer);
  const read = (formula: string): ReturnType<typeof readNames> =>
    namesNothing(formula) ? readCells.treeBuilder(formula) : readNames(formula);
  const parse = parser.parse.bind(parser);
  let words = new Map<string, ReturnType<typeof read>>();
  let trees = new WeakMap<LexerNode, ReturnType<typeof parse>>();

  lexer.treeBuilder = (formula, transformSuffix = true) => {
    if (!transformSuffix) return readNames(formula, false);
    const known = words.get(formula);
    if (known !== undefined) return known;
    const found = read(formula);
    if (!hasNames(found)) {
      if (words.size >= most) words.clear();
      words.set(formula, found);
    }
    return found;
  };
  parser.parse = (node) => {
    const known = trees.get(node);
    if (known !== undefined) return known;
    const tree = parse(node);
    if (!hasNames(node)) trees.set(node, tree);
    return tree;
  };

  const forget = (): void => {
    words = new Map();
    trees = new WeakMap();
  };
  const watch = commands.onCommandExecuted(({ id }) => {
    if (newMeanings.includes(id)) forget();
  });
  return {
    forget,
    dispose: () => {
      watch.dispose();
    },
  };
}

/** What names stand for is written into a formula as it is read. */
const hasNames = (read: unknown): boolean => read instanceof LexerNode && read.getDefinedNames().length > 0;
