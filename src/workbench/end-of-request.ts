/** Things to do when the request that is being answered has been answered. */
export class EndOfRequest {
  #acts: (() => void)[] = [];

  readonly add = (act: () => void): void => {
    this.#acts.push(act);
  };

  reached(): void {
    const acts = this.#acts;
    this.#acts = [];
    for (const act of acts) act();
  }
}
