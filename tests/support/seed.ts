/** One seed for all laws, so that a run says the same twice; `FC_SEED=…` tries another. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_125) });
