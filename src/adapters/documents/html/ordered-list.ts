import { letterOf, romanOf } from "../printed-count.ts";
import { attribute, type HtmlElement } from "./element.ts";

/** Counts a list's items as a browser prints them. */
export class OrderedList {
  readonly #type: string;
  #next: number;

  constructor(list: HtmlElement) {
    this.#type = attribute(list, "type") ?? "1";
    this.#next = numberIn(list, "start") ?? 1;
  }

  /** «1.» or «a.». */
  next(item: HtmlElement): string {
    const count = numberIn(item, "value") ?? this.#next;
    this.#next = count + 1;
    return `${this.#print(count)}.`;
  }

  #print(count: number): string {
    if (count < 1) return String(count);
    if (this.#type === "a") return letterOf(count);
    if (this.#type === "A") return letterOf(count).toUpperCase();
    if (this.#type === "i") return romanOf(count);
    return this.#type === "I" ? romanOf(count).toUpperCase() : String(count);
  }
}

function numberIn(element: HtmlElement, name: string): number | undefined {
  const value = Number.parseInt(attribute(element, name) ?? "", 10);
  return Number.isNaN(value) ? undefined : value;
}
