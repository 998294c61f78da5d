import { curveWords } from "../../language/en/curve-words";
import type { CurveId } from "../../model/curves/curve";
import { Names } from "../names/names";

const { curves, forms } = curveWords;

export const curveNames = new Names<CurveId>("curve", [
  { id: "exponential", name: curves.exponential, also: ["exp", "exponencial", "指数"] },
  { id: "logistic", name: curves.logistic, also: ["S-curve", "sigmoid", "logística", "ロジスティック"] },
  { id: "gompertz", name: curves.gompertz, also: ["ゴンペルツ"] },
  { id: "bass", name: curves.bass, also: ["Bass cumulative", "バス"] },
  { id: "bass-rate", name: curves["bass-rate"], also: ["Bass adoption", "Bass sales"] },
]);

export type ElasticityForm = keyof typeof forms;

export const formNames = new Names<ElasticityForm>("form", [
  { id: "trend", name: forms.trend, also: ["log-log", "log-log with trend"] },
  { id: "plain", name: forms.plain, also: ["no trend", "log-log without trend"] },
  { id: "saturation", name: forms.saturation, also: ["saturation per head", "logistic"] },
]);
