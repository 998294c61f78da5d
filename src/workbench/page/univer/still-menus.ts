import { IConfigService, Injector, type DependencyOverride } from "@univerjs/core";
import { IMenuManagerService, MenuManagerService, type IMenuSchema } from "@univerjs/ui";
import { BehaviorSubject, isObservable, type Observable, switchMap, take } from "rxjs";

/**
 * The menus of the grid, whose toolbar can be told to stand still. Each of its dozens of items asks for the look of the
 * selected cell after every change and is painted anew, which takes longer than the change itself.
 */
export class StillMenus extends MenuManagerService {
  readonly #still = new BehaviorSubject(false);

  /** Keeps the toolbar as it is, or lets it show again how things are. */
  stand(still: boolean): void {
    if (still !== this.#still.value) this.#still.next(still);
  }

  override getMenuByPositionKey(key: string): IMenuSchema[] {
    const menu = super.getMenuByPositionKey(key);
    return key === "ribbon" ? menu.map(this.#held) : menu;
  }

  readonly #held = (part: IMenuSchema): IMenuSchema => ({
    ...part,
    ...(part.item === undefined ? {} : { item: this.#heldItem(part.item) }),
    ...(part.children === undefined ? {} : { children: part.children.map(this.#held) }),
  });

  #heldItem<Item extends object>(item: Item): Item {
    const shown = Object.entries(item).map(([name, value]: [string, unknown]) => [
      name,
      isObservable(value) ? this.#whileMoving(value) : value,
    ]);
    return Object.fromEntries(shown) as Item;
  }

  /** Whoever asks while the toolbar stands still is told once how things are: an item cannot be shown without. */
  #whileMoving(value: Observable<unknown>): Observable<unknown> {
    return this.#still.pipe(switchMap((still) => (still ? value.pipe(take(1)) : value)));
  }
}

/** Has a grid use these menus. */
export const stillMenus: DependencyOverride = [
  [
    IMenuManagerService,
    {
      useFactory: (injector: Injector, config: IConfigService) => new StillMenus(injector, config),
      deps: [Injector, IConfigService],
    },
  ],
];
