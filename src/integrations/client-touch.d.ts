/** Tells the type checker of the directive that `first-touch.ts` adds. */
import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /** Ids, parted by spaces: an island with something stored for one of them wakes by itself. */
    'client:touch'?: boolean | string;
  }
}
