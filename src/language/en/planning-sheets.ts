/** Words of what planners weigh: cases, sensitivity, risks and the version agreed. */

export const caseWords = {
  cases: "Cases of the uncertain inputs",
  casesNote:
    "low: every input at the end of its range that leaves less to secure, high: at the other; " +
    "an empty end takes the base; formulas take the column value",
  raises: "more to secure",
  lowers: "less to secure",
} as const;

export const sensitivityWords = {
  low: "Input, low",
  "in-use": "Input, in use",
  high: "Input, high",
  "acts-on": "Acts on, kt",
  "factor-low": "Factor, low",
  "factor-high": "Factor, high",
  "at-low": "Unmet, low, kt",
  "at-high": "Unmet, high, kt",
  swing: "Swing, kt",
  inUse: "{Metal}: last plan year, all inputs as in use",
  inputs: "{Metal}: one input at an end of its range, all others as in use",
  inputsNote:
    "last plan year; inputs of {home}'s balance and of the pillars move no world balance and are left out",
  ranking: "{Metal}: widest swings first",
  rankingNote: "first column: rank; second: row among the inputs above",
  widest: "{Metal}: the unmet need hangs most on ",
  moves: "; its range moves it by ",
} as const;

export const riskWords = {
  id: "id",
  title: "Risk",
  pillar: "Theme",
  likelihood: "Likelihood, 1–5",
  impact: "Impact, 1–5",
  score: "Score",
  owner: "Owner",
  response: "Response",
  action: "Answered by",
  secondAction: "and by",
  status: "Status",
  source: "Source",
  note: "Note",
  example: "Likelihood and impact are examples to edit; score: likelihood × impact.",
} as const;

export const planningSheets = {
  names: { risks: "Risks", sensitivity: "Sensitivity" },
  titles: { risks: "Register of risks", sensitivity: "Sensitivity of the unmet need" },
  checks: {
    riskThemes: "Risks with an unknown theme",
    riskActions: "Risks that name an unknown action",
    riskCover: "Themes without a risk",
  },
  describe: {
    risks: "what may go wrong, how likely and how bad, and which actions answer it",
    sensitivity: "which uncertain input moves the unmet need most",
  },
} as const;

/** Labels and methods of these sheets. */
export const planningLabels = {
  "item.at.income-low": "income elasticity at its low end",
  "item.at.income-high": "income elasticity at its high end",
  "item.at.income-decline-low": "its decline at its low end",
  "item.at.income-decline-high": "its decline at its high end",
  "item.riskScore": "Score",
  "method.riskScore": "likelihood × impact",
  "risk-status.open": "open",
  "risk-status.handled": "being handled",
  "risk-status.closed": "closed",
  "item.sensitivity.unmet": "Unmet need",
  "item.sensitivity.balance": "Refined balance",
  "item.sensitivity.passes": "Part of a change in use that reaches the balance",
  "method.sensitivity.unmet": "from Balance",
  "method.sensitivity.balance": "from Balance; below 0: more than is used",
  "method.sensitivity.passes": "1 − secondary share",
} as const;
