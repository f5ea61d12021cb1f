/** What may stand in a path or a program's name that a setting holds: checked in the form, before any text is made. */
export type PathProblem = 'path-empty' | 'path-character' | 'program-name';
export const pathProblemCodes = ['path-empty', 'path-character', 'program-name'] as const;

const NOT_IN_PATHS = /["<>|*?]/;

function hasControl(text: string): boolean {
  return [...text].some((letter) => letter < ' ');
}

/** undefined: nothing speaks against it. Paths with an environment variable such as %SystemRoot% are fine. */
export function pathProblem(path: string): PathProblem | undefined {
  if (path.trim() === '') return 'path-empty';
  return NOT_IN_PATHS.test(path) || hasControl(path) || path !== path.trim() ? 'path-character' : undefined;
}

/** A program is named by its file name, such as `app.exe`, without a folder (W01). */
export function programProblem(name: string): PathProblem | undefined {
  const wrong = pathProblem(name);
  if (wrong !== undefined) return wrong;
  return /[\\/:[\]]/.test(name) || !/\.exe$/i.test(name) ? 'program-name' : undefined;
}
