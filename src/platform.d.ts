/**
 * What browsers and Node share, declared for the pure folders, which compile without the DOM library.
 * Only what is used is here.
 */
declare class URLSearchParams {
  constructor(init?: string | Record<string, string>);
  get(name: string): string | null;
  has(name: string): boolean;
  set(name: string, value: string): void;
  toString(): string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array;
}
