/** Tells the grid's autocomplete about the add-in's functions: what they do, their arguments, and their choices. */
import { BooleanNumber } from "@univerjs/core";
import { FunctionType, type IFunctionInfo, type IFunctionParam } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type {
  FunctionMetadata,
  FunctionsMetadata,
  ParameterMetadata,
} from "../../custom-functions/functions-metadata";
import { words } from "../words";
import type { Grid } from "./start-grid";

type Enums = NonNullable<FunctionsMetadata["enums"]>;

/** Registers the descriptions of all functions under their full names. */
export function describeFunctions({ univer }: Grid, namespace: string, metadata: FunctionsMetadata): void {
  const infos = metadata.functions.map((each) => functionInfo(namespace, each, metadata.enums ?? []));
  univer.__getInjector().get(IDescriptionService).registerDescriptions(infos);
}

/** A function of functions.json in the grid's terms. */
export function functionInfo(namespace: string, info: FunctionMetadata, enums: Enums): IFunctionInfo {
  const description = info.description ?? "";
  return {
    functionName: `${namespace}.${info.name}`.toUpperCase(),
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: info.parameters.map((parameter) => parameterInfo(parameter, enums)),
  };
}

function parameterInfo(parameter: ParameterMetadata, enums: Enums): IFunctionParam {
  const choices = choicesOf(parameter, enums);
  const detail = [parameter.description ?? "", choices.length === 0 ? "" : words.oneOf(choices.join(", "))];
  return {
    name: parameter.name,
    detail: detail.filter((sentence) => sentence !== "").join(" "),
    example: choices[0] ?? parameter.name,
    require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

/** The values a parameter offers, as they are typed: text in quotes. */
const choicesOf = ({ customEnumId }: ParameterMetadata, enums: Enums): string[] =>
  (enums.find(({ id }) => id === customEnumId)?.values ?? []).map(typed);

/** Files of the metadata generator name the value after its type. */
function typed(choice: Enums[number]["values"][number]): string {
  const { value, stringValue, numberValue } = choice as typeof choice & {
    readonly stringValue?: string;
    readonly numberValue?: number;
  };
  return JSON.stringify(stringValue ?? numberValue ?? value);
}
