/** What TypeScript does not know of browsers, or says too widely for our pages. */

interface ParentNode {
  querySelector<K extends keyof HTMLElementTagNameMap>(selectors: K): HTMLElementTagNameMap[K] | null;
  querySelectorAll<K extends keyof HTMLElementTagNameMap>(selectors: K): NodeListOf<HTMLElementTagNameMap[K]>;
  /** All that a script looks for by a selector is HTML, or a part of an SVG of which it asks what HTML has too. */
  querySelector<E extends Element = HTMLElement>(selectors: string): E | null;
  querySelectorAll<E extends Element = HTMLElement>(selectors: string): NodeListOf<E>;
}

interface Element {
  closest<K extends keyof HTMLElementTagNameMap>(selector: K): HTMLElementTagNameMap[K] | null;
  closest<E extends Element = HTMLElement>(selectors: string): E | null;
}

interface Navigator {
  /** Not in every browser: https://wicg.github.io/netinfo/ */
  connection?: { saveData: boolean; effectiveType: string };
}

interface TrustedTypePolicyFactory {
  defaultPolicy: unknown;
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

/** Not in every browser: https://www.w3.org/TR/trusted-types/ */
declare var trustedTypes: TrustedTypePolicyFactory | undefined;
