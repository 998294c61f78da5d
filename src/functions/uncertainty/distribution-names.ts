import { uncertaintyWords } from "../../language/en/uncertainty-words";
import type { DistributionKind } from "../../model/uncertainty/distribution";
import { Names } from "../names/names";

const { distributions: words } = uncertaintyWords;

/** Distributions of uncertain inputs. */
export const uncertainDistributions = new Names<DistributionKind>("distribution", [
  { id: "pert", name: words.pert, also: ["beta-PERT", "パート"] },
  { id: "triangular", name: words.triangular, also: ["triangle", "三角"] },
  { id: "uniform", name: words.uniform, also: ["uniforme", "rectangular", "一様"] },
  { id: "normal", name: words.normal, also: ["Gaussian", "正規"] },
  { id: "lognormal", name: words.lognormal, also: ["log-normal", "対数正規"] },
]);
