/* Functions of the add-in that tests of the workbench call. Runs in the page, so it is plain script. */
/* global CustomFunctions */
const counted = [];
CustomFunctions.associate({
  ADD: (a, b) => a + b,
  OPTIONAL: (a, b) => JSON.stringify([a, b]),
  SHOW: (value) => JSON.stringify(value),
  JOIN: (parts) => parts.map((part) => JSON.stringify(part)).join("+"),
  TABLE: (rows) => Array.from({ length: rows }, (_, row) => [row + 1, (row + 1) * 10]),
  MISSING: () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "no such figure");
  },
  LATER: async (a) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return a * 2;
  },
  ERRORTYPE: (value) => (value instanceof CustomFunctions.Error ? "got " + value.code : "no error"),
  COUNTED: (value) => {
    counted.push(value);
    return value;
  },
  COUNTS: () => JSON.stringify(counted),
  WHERE: (invocation) => invocation.address,
});
