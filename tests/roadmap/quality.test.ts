/** The roadmap as it ships; tests/long has all scenarios, cases, pairs of partners and more starts. */
import { describeQuality } from "./quality-of";

describeQuality([{}]);
