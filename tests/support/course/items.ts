/** Questions as an author writes them, one of each kind. */
import type { z } from 'zod';
import type { quizSchema } from '#/course/quiz/quiz.schema';

type Written = z.input<typeof quizSchema>[number];
type WrittenOf<K extends Written['kind']> = Extract<Written, { readonly kind: K }>;

const said = (ko: string, en: string) => ({ ko, en });

const frame = {
  id: 'item',
  version: 1,
  section: 'what-it-keeps',
  aim: 'apply' as const,
  difficulty: 2,
  about: ['procdump_mp'],
  sources: ['F17-01'],
  stem: said('무엇인가?', 'What is it?'),
  hints: [said('첫째', 'first'), said('둘째', 'second')],
};

function option(id: string, correct: boolean) {
  const text = said(`${id} 글`, `${id} text`);
  return { id, correct, text, reason: said(`${id} 까닭`, `${id} reason`), misconception: `idea-${id}` };
}

export const writtenChoice: WrittenOf<'choice'> = {
  ...frame,
  id: 'pick',
  kind: 'choice',
  options: [option('a', true), option('b', false), option('c', false)],
};

export const writtenSeveral: WrittenOf<'choice'> = {
  ...frame,
  id: 'pick-all',
  kind: 'choice',
  several: true,
  options: [option('a', true), option('b', true), option('c', false)],
};

export const writtenNumber: WrittenOf<'number'> = {
  ...frame,
  id: 'size',
  kind: 'number',
  answer: { value: 16_641, unit: 'MB', tolerance: 0 },
  units: ['MB', 'GB'],
  reason: said('더한다', 'add'),
  misconception: 'other-number',
  mistakes: [{ value: 16_384, reason: said('RAM만', 'RAM only'), misconception: 'ram-only' }],
};

export const writtenText: WrittenOf<'text'> = {
  ...frame,
  id: 'name',
  kind: 'text',
  accept: { ko: ['미니플러스', '미니플러스 덤프'], en: ['MiniPlus', 'MiniPlus dump'] },
  reason: said('이름', 'its name'),
  misconception: 'other-name',
  mistakes: [
    {
      accept: { ko: ['미니덤프'], en: ['minidump'] },
      reason: said('더 작다', 'smaller'),
      misconception: 'mini-is-plus',
    },
  ],
};

export const writtenGrid: WrittenOf<'grid'> = {
  ...frame,
  id: 'grid',
  kind: 'grid',
  types: ['procdump_ma', 'procdump_mp', 'windbg_m'],
  contents: ['thread_stacks', 'image_code', 'image_rw', 'mapped_ro', 'handle_data', 'peb_teb'],
};

export const writtenItems = [writtenChoice, writtenSeveral, writtenNumber, writtenText, writtenGrid] as const;
