/** The register as it ships: actions of every theme, in the order of their ids. */
import { economicActions } from "./actions/economic-actions";
import { energyActions } from "./actions/energy-actions";
import { peopleActions } from "./actions/people-actions";
import { securityActions } from "./actions/security-actions";
import { sustainabilityActions } from "./actions/sustainability-actions";
import type { StarterAction } from "./starter-action";

export type { StarterAction } from "./starter-action";

export const starterActions: readonly StarterAction[] = [
  ...economicActions,
  ...energyActions,
  ...peopleActions,
  ...securityActions,
  ...sustainabilityActions,
].sort((a, b) => a.id.localeCompare(b.id, "en"));
