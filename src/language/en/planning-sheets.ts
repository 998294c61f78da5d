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
  rankingNote: "row above: row among the inputs above; change: against all inputs as in use",
  input: "Input",
  rank: "Rank",
  place: "Row above",
  "change-low": "Change, low, kt",
  "change-high": "Change, high, kt",
  tornadoTitle: "Unmet need of {metal}: change with one input at an end of its range",
  tornadoValues: "Change in the last plan year, kt",
  tornadoAlt:
    "Bars to the left and right of the unmet need of {metal} as it is: its change in kilotonnes with one input at its low and at its high end, the widest on top.",
  tornadoSummary:
    "{Metal}, unmet need in {year}: {amount} kt; with the widest input, {input}, at its low end {low} kt, at its high end {high} kt",
  widest: "{Metal}: the unmet need hangs most on {input}; its range moves it by {amount} kt",
} as const;

export const agreedWords = {
  version: "The version",
  note: "values of an earlier build, empty until a version is frozen; Balance shows today less agreed",
  pair: "{home}–{producer}",
  metal: "{Metal}: as agreed",
  source: "this workbook, when it was frozen",
  confidence: "as agreed",
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
  names: { agreed: "Agreed", risks: "Risks", sensitivity: "Sensitivity" },
  titles: {
    agreed: "The version agreed",
    risks: "Register of risks",
    sensitivity: "Sensitivity of the unmet need",
  },
  checks: {
    riskThemes: "Risks with an unknown theme",
    riskActions: "Risks that name an unknown action",
    riskCover: "Themes without a risk",
  },
  describe: {
    agreed: "results of a frozen version, compared with today on Balance and Dashboard",
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
  "item.agreed.name": "Name of the version",
  "item.agreed.partners": "Partners of the version",
  "item.agreed.date": "Date it was frozen",
  "item.agreed.use": "Refined use, as agreed",
  "item.agreed.unmet": "Unmet need, as agreed",
  "item.agreed.coverage": "Refined use covered, as agreed",
  "item.since-agreed.use": "Refined use, today less agreed",
  "item.since-agreed.unmet": "Unmet need, today less agreed",
  "item.since-agreed.coverage": "Refined use covered, today less agreed",
  "method.since-agreed": "today − version agreed",
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
