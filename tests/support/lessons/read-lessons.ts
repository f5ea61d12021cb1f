/** The lessons as they lie on the disk, read without any code of ours, so that a rule sees what the author wrote. */
import { parse } from 'yaml';
import { readFiles, type SourceFile } from '../source-files.ts';

export type Text = { readonly ko: string; readonly en: string };
type Accepted = Readonly<Record<keyof Text, readonly string[]>>;

export interface WrittenOption {
  readonly id: string;
  readonly correct: boolean;
  readonly text: Text;
  readonly reason: Text;
  readonly misconception: string;
}

export interface WrittenMistake {
  readonly value?: number;
  readonly accept?: Accepted;
  readonly reason: Text;
  readonly misconception: string;
}

export interface WrittenItem {
  readonly id: string;
  readonly kind: 'choice' | 'number' | 'text' | 'grid';
  readonly section: string;
  readonly aim: string;
  readonly about?: readonly string[];
  readonly sources?: readonly string[];
  readonly stem?: Text;
  readonly hints?: readonly Text[];
  readonly use?: string;
  readonly several?: boolean;
  readonly options?: readonly WrittenOption[];
  readonly answer?: { readonly value: number; readonly unit: string; readonly tolerance: number };
  readonly accept?: Accepted;
  readonly misconception?: string;
  readonly mistakes?: readonly WrittenMistake[];
  readonly types?: readonly string[];
  readonly contents?: readonly string[];
}

export interface WrittenLesson {
  /** `10-user-mode/60-miniplus` */
  readonly folder: string;
  /** `user-mode/miniplus` */
  readonly id: string;
  readonly about: readonly string[];
  readonly facts: readonly string[];
  readonly corrections: readonly string[];
  readonly emblem: string | Text;
  readonly ko: string;
  readonly en: string;
  readonly quiz: readonly WrittenItem[];
}

export interface WrittenUnit {
  readonly folder: string;
  readonly id: string;
  /** undefined: the file is not there. */
  readonly warmUp: readonly WrittenItem[] | undefined;
}

const root = 'content/lessons';

function idOf(folder: string): string {
  return folder
    .split('/')
    .map((part) => part.replace(/^\d+-/, ''))
    .join('/');
}

function foldersWith(files: readonly SourceFile[], name: string): readonly string[] {
  return files
    .filter(({ path }) => path.endsWith(`/${name}`))
    .map(({ path }) => path.slice(root.length + 1, -name.length - 1))
    .sort();
}

/** Every lesson, in the order of the course. A file that is missing is an empty text, and fails its rule. */
export function readLessons(): readonly WrittenLesson[] {
  const files = readFiles(root, ['.yaml', '.mdx']);
  const textOf = (path: string): string => files.find((file) => file.path === `${root}/${path}`)?.text ?? '';
  return foldersWith(files, 'lesson.yaml').map((folder) => {
    const about = parse(textOf(`${folder}/lesson.yaml`)) as Omit<WrittenLesson, 'folder' | 'id' | 'ko' | 'en' | 'quiz'>;
    return {
      ...about,
      corrections: about.corrections ?? [],
      folder,
      id: idOf(folder),
      ko: textOf(`${folder}/ko.mdx`),
      en: textOf(`${folder}/en.mdx`),
      quiz: (parse(textOf(`${folder}/quiz.yaml`)) ?? []) as readonly WrittenItem[],
    };
  });
}

export function readUnits(): readonly WrittenUnit[] {
  const files = readFiles(root, ['.yaml']);
  return foldersWith(files, 'unit.yaml').map((folder) => {
    const text = files.find((file) => file.path === `${root}/${folder}/warm-up.yaml`)?.text;
    return { folder, id: idOf(folder), warmUp: text === undefined ? undefined : (parse(text) as WrittenItem[]) };
  });
}
