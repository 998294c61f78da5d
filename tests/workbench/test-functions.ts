import type {
  FunctionMetadata,
  FunctionsMetadata,
  ParameterMetadata,
} from "../../src/workbench/custom-functions/functions-metadata";

const parameter = (name: string, type: string, more: Partial<ParameterMetadata> = {}): ParameterMetadata => ({
  name,
  type,
  dimensionality: "scalar",
  ...more,
});
const fn = (id: string, parameters: ParameterMetadata[], options = {}): FunctionMetadata => ({
  id,
  name: id,
  parameters,
  result: {},
  options,
});

/** functions.json of page-functions.js. */
export const testFunctions: FunctionsMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    fn("ADD", [parameter("a", "number"), parameter("b", "number")]),
    fn("OPTIONAL", [parameter("a", "any"), parameter("b", "any", { optional: true })]),
    fn("SHOW", [parameter("value", "any", { dimensionality: "matrix" })]),
    fn("JOIN", [parameter("parts", "any", { repeating: true })]),
    fn("TABLE", [parameter("rows", "number")]),
    fn("MISSING", []),
    fn("LATER", [parameter("a", "number")]),
    fn("ERRORTYPE", [parameter("value", "any")]),
    fn("COUNTED", [parameter("value", "number")]),
    fn("COUNTS", []),
    fn("WHERE", [], { requiresAddress: true }),
  ],
};
