/**
 * Readies a clone for the script that follows: `node src/cli/set-up.mjs [--browser]`.
 * Plain JavaScript without packages, because on a bare clone it runs on whatever Node (20 or newer) is there.
 * It is a script of its own (`prestart`, `pretest`, …): the shell of one script would go on using the old `node`
 * after Node 24 has been installed. Where nothing is missing it says nothing.
 */
import { fileURLToPath } from 'node:url';
import { findOrInstallBrowser, rememberBrowser } from './set-up/browser.mjs';
import { installKoreanFont } from './set-up/font.mjs';
import { hasNode, installPackages, isInstalled } from './set-up/packages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const oldestNode = 20;

if (Number(process.versions.node.split('.')[0]) < oldestNode) {
  fail(`Node ${oldestNode} or newer is needed; this is ${process.version}.`);
}
if (!isInstalled(root)) installPackages(root);
if (!isInstalled(root)) fail('npm ci did not install everything that package-lock.json names.');
if (!hasNode(root)) {
  fail(
    'Node 24 is missing in node_modules: the install script of the package "node" did not run. Try: npm rebuild node --ignore-scripts=false',
  );
}
if (process.argv.includes('--browser')) {
  const browser = await findOrInstallBrowser(root);
  rememberBrowser(root, browser);
  installKoreanFont(root);
  if (!browser)
    console.error('No Chromium was found and none could be installed. Install one, or name it in CHROME_PATH.');
}

/** @param {string} reason @returns {never} */
function fail(reason) {
  console.error(reason);
  process.exit(1);
}
