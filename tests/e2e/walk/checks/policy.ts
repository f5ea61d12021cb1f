/** The Content-Security-Policy is in every page, strict, and before anything it is to rule; nothing in the page needs it loosened. */
import type { Check } from '../build.ts';
import type { Element, Page } from '../page.ts';

const demanded = [
  "default-src 'none'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "worker-src 'self' blob:",
];

export const policyIsStrict: Check = (build) => build.pages.flatMap(policyFaults);

function policyFaults(page: Page): readonly string[] {
  const at = page.elements.findIndex(isPolicy);
  const policy = page.elements[at]?.attributes.get('content');
  if (policy === undefined) return [`${page.route}: no policy`];
  const loose = policy
    .split(/[\s;]+/)
    .filter((word) => ["'unsafe-inline'", "'unsafe-eval'", '*', 'http:', 'https:', 'data:'].includes(word));
  const missing = demanded.filter((directive) => !policy.includes(directive));
  // Astro writes the policy at the end of the head. What is fetched from here before it is allowed anyway.
  const early = page.elements
    .slice(0, at)
    .filter(({ name, attributes }) => name === 'style' || (name === 'script' && !attributes.has('src')));
  return [
    ...loose.map((word) => `${page.route}: the policy allows ${word}`),
    ...missing.map((directive) => `${page.route}: the policy lacks ${directive}`),
    ...early.map((element) => `${page.route}: <${element.name}> before the policy`),
  ];
}

function isPolicy(element: Element): boolean {
  return element.name === 'meta' && element.attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy';
}

/** Each would be blocked, and Svelte does not repair a blocked style attribute. */
export const nothingInline: Check = (build) =>
  build.pages.flatMap((page) =>
    page.elements.flatMap(({ name, attributes }) =>
      [...attributes]
        .filter(([key, value]) => key === 'style' || /^on[a-z]+$/.test(key) || /^\s*javascript:/i.test(value))
        .map(([key, value]) => `${page.route}: <${name} ${key}="${value.slice(0, 60)}">`),
    ),
  );
