/** The list of results. What is shown already stays where it is while somebody reads it. */
import type { Hit } from '../search/types.ts';
import { reasonOf, resultItem } from './search.ts';

interface Shown {
  readonly item: HTMLElement;
  readonly hit: Hit;
}

export class ResultList {
  readonly #list: HTMLOListElement;
  #query = '';
  #shown = new Map<string, Shown>();

  constructor(list: HTMLOListElement) {
    this.#list = list;
  }

  /** Results of the same query are put in order without being made anew; what is being read does not move. */
  show(query: string, hits: readonly Hit[]): void {
    const before = query === this.#query ? this.#shown : new Map<string, Shown>();
    const kept = before.size > 0 && this.#isRead() ? [...before.values()].map(({ hit }) => hit) : [];
    const others = hits.filter(({ path }) => !kept.some((hit) => hit.path === path));
    this.#query = query;
    this.#shown = new Map(
      [...kept, ...others].map((hit) => {
        const known = before.get(hit.path);
        const isSame = known && (kept.length > 0 || JSON.stringify(known.hit) === JSON.stringify(hit));
        return [hit.path, isSame ? known : { hit, item: resultItem(hit, reasonOf(hit)) }];
      }),
    );
    this.#place([...this.#shown.values()].map(({ item }) => item));
  }

  #isRead(): boolean {
    return this.#list.contains(document.activeElement) || this.#list.matches(':hover');
  }

  /** An item that is where it belongs is not touched, or it would lose the focus. */
  #place(items: readonly HTMLElement[]): void {
    for (const child of [...this.#list.children]) if (!items.some((item) => item === child)) child.remove();
    items.forEach((item, index) => {
      const there = this.#list.children[index];
      if (there !== item) this.#list.insertBefore(item, there ?? null);
    });
  }
}
