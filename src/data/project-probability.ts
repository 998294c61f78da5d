/**
 * Chance that a project comes about as announced: a modelling choice by stage, since no open source gives one.
 * Construction 0.9; permitted 0.6; permitting 0.4; feasibility 0.3; earlier 0.2; stalled or idle 0.1.
 */
export const projectProbability: Readonly<Record<string, number>> = {
  zafranal: 0.6,
  "tia-maria": 0.9,
  michiquillay: 0.2,
  "los-chancas": 0.4,
  coroccohuayco: 0.3,
  "rio-blanco": 0.1,
  "el-galeno": 0.1,
  "la-granja": 0.3,
  trapiche: 0.3,
  quechua: 0.1,
  ayawilca: 0.2,
};

/** Years from first production to full capacity where nothing is announced: a modelling choice. */
export const rampYears = 3;
