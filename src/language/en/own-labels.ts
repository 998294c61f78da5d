/** Names of what planners bring themselves: a base year, and end uses. */
export const ownLabels = {
  "input.ownBase": "Own figure",
  "ownUse.1": "Own end use 1",
  "ownUse.2": "Own end use 2",
  "ownUse.3": "Own end use 3",
  "ownUse.4": "Own end use 4",
  "ownUse.5": "Own end use 5",
  "input.ownUse.name": "name",
  "input.ownUse.base": "use in the base year",
  "input.ownUse.change": "yearly change",

  "item.ownBaseTaken": "Own base in use",
  "item.ownUses": "Own end uses",

  "method.ownBaseTaken": "1 where the own base is complete",
  "method.baseTaken": "own base where complete, else shipped",
  "method.ownUse": "base use × (1 + change) ^ years",
} as const;
