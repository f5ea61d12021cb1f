/** The vocabulary of MDX: every name a lesson may say. */
import Aside from './Aside.astro';
import Check from './Check.astro';
import Claim from './Claim.astro';
import Claims from './Claims.astro';
import Fact from './Fact.astro';
import Remember from './Remember.astro';
import Simulator from './Simulator.astro';
import Term from './Term.astro';

export const components = { Aside, Check, Claim, Claims, Fact, Remember, Simulator, Term };
