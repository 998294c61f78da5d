/** The roadmap as it ships; tests/long has every scenario and case, other starts, partners and languages. */
import { describeRecalculation } from "./recalculated";

describeRecalculation({ reference: {} });
