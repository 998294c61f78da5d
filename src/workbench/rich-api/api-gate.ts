/** Decides whether a member exists in the version of Excel that is played. */
export interface ApiGate {
  allows(className: string, member: string): boolean;
}
