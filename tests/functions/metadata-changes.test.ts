import { type Metadata, type ParameterMetadata, refusedChanges } from "./metadata-changes";

const metal: ParameterMetadata = {
  name: "metal",
  type: "string",
  dimensionality: "matrix",
  customEnumId: "Metal",
};
const year: ParameterMetadata = { name: "year", type: "any", dimensionality: "matrix" };
const scenario: ParameterMetadata = {
  name: "scenario",
  type: "any",
  dimensionality: "matrix",
  optional: true,
};

const withParameters = (...parameters: ParameterMetadata[]): Metadata => ({
  functions: [{ id: "DEMAND", name: "DEMAND", parameters, result: { dimensionality: "matrix" } }],
  enums: [{ id: "Metal", type: "string", values: [{ name: "copper", stringValue: "copper" }] }],
});
const released = withParameters(metal, year, scenario);
const [demand] = released.functions;
if (demand === undefined) throw new Error("There is one function.");

describe("allowed", () => {
  const allowed: [string, Metadata][] = [
    ["nothing", released],
    [
      "another optional parameter at the end",
      withParameters(metal, year, scenario, { ...scenario, name: "endUse" }),
    ],
    [
      "a required parameter that becomes optional",
      withParameters(metal, { ...year, optional: true }, scenario),
    ],
    ["another description", withParameters({ ...metal, description: "Copper or zinc." }, year, scenario)],
    ["a new function", { ...released, functions: [{ ...demand, id: "GAP", name: "GAP" }, demand] }],
    [
      "a new choice",
      {
        ...released,
        enums: [
          {
            id: "Metal",
            type: "string",
            values: [
              { name: "tin", stringValue: "tin" },
              { name: "copper", stringValue: "copper" },
            ],
          },
        ],
      },
    ],
  ];
  test.each(allowed)("%s", (_what, current) => {
    expect(refusedChanges(released, current)).toEqual([]);
  });
});

describe("refused", () => {
  const refused: [string, Metadata, string][] = [
    ["a function removed", { functions: [], enums: released.enums ?? [] }, "DEMAND is gone."],
    [
      "a function renamed",
      { ...released, functions: [{ ...demand, name: "USE" }] },
      "DEMAND is renamed from DEMAND to USE.",
    ],
    ["a parameter removed", withParameters(metal, year), "Parameter 3 of DEMAND, scenario, is gone."],
    [
      "a parameter renamed",
      withParameters(metal, { ...year, name: "when" }, scenario),
      "Parameter 2 of DEMAND is when; it was year.",
    ],
    [
      "parameters reordered",
      withParameters(year, metal, scenario),
      "Parameter 1 of DEMAND is year; it was metal.",
    ],
    [
      "another type",
      withParameters(metal, { ...year, type: "number" }, scenario),
      "Parameter 2 of DEMAND, year, has another type.",
    ],
    [
      "an array that becomes a single value",
      withParameters(metal, { name: "year", type: "any" }, scenario),
      "Parameter 2 of DEMAND, year, has another dimensionality.",
    ],
    [
      "an optional parameter that becomes required",
      withParameters(metal, year, { ...scenario, optional: false }),
      "Parameter 3 of DEMAND, scenario, has another optional.",
    ],
    [
      "a new parameter that is required",
      withParameters(metal, year, scenario, { name: "endUse", type: "any" }),
      "DEMAND asks for endUse, which older formulas do not give: make it optional.",
    ],
    [
      "another result",
      { ...released, functions: [{ ...demand, result: { type: "number" } }] },
      "DEMAND answers with another type.",
    ],
    [
      "an option such as volatile",
      { ...released, functions: [{ ...demand, options: { volatile: true } }] },
      "DEMAND has other options.",
    ],
    [
      "a choice removed",
      { ...released, enums: [{ id: "Metal", type: "string", values: [] }] },
      "The choice copper of Metal is gone.",
    ],
    ["all choices removed", { functions: released.functions }, "The choices Metal are gone."],
  ];
  test.each(refused)("%s", (_what, current, sentence) => {
    expect(refusedChanges(released, current)).toContain(sentence);
  });
});
