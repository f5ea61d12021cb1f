/**
 * `client:touch`: an island whose script is fetched when the reader first points at it, focuses it or answers in it,
 * so that a page that is only read ships no framework. What was answered before is kept; see browser/first-touch.ts.
 */
import type { AstroIntegration } from 'astro';

export function firstTouch(): AstroIntegration {
  return {
    name: 'first-touch',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({ name: 'touch', entrypoint: './src/browser/first-touch.ts' });
      },
    },
  };
}
