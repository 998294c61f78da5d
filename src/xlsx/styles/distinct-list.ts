/** A list in which every item stands once; adding returns where it stands. */
export class DistinctList {
  private readonly indexes = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const item of first) this.add(item);
  }

  add(item: string): number {
    const index = this.indexes.get(item) ?? this.indexes.size;
    this.indexes.set(item, index);
    return index;
  }

  get items(): readonly string[] {
    return [...this.indexes.keys()];
  }
}
