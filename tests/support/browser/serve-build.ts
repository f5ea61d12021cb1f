/** Serves a build for the browser tests: `node tests/support/browser/serve-build.ts FOLDER BASE PORT`. */
import { serve } from '../../../src/cli/site/serve.ts';

const [folder = 'dist', base = '/', port = '0'] = process.argv.slice(2);
const { address } = await serve({ folder, base, port: Number(port) });
console.log(address);
