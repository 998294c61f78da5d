/** Names of what planners bring themselves: a base year, and end uses. */
export const ownLabels = {
  "input.ownBase": "Dato propio",
  "ownUse.1": "Uso final propio 1",
  "ownUse.2": "Uso final propio 2",
  "ownUse.3": "Uso final propio 3",
  "ownUse.4": "Uso final propio 4",
  "ownUse.5": "Uso final propio 5",
  "input.ownUse.name": "nombre",
  "input.ownUse.base": "consumo en el año base",
  "input.ownUse.change": "variación anual",

  "item.ownBaseTaken": "Base propia en uso",
  "item.ownUses": "Usos finales propios",

  "method.ownBaseTaken": "1 si la base propia está completa",
  "method.baseTaken": "base propia si está completa; si no, la incluida",
  "method.ownUse": "consumo base × (1 + variación) ^ años",
} as const;
