/** A small lesson without a mistake, into which the rules about content plant one. */
import type { WrittenItem, WrittenLesson } from './read-lessons.ts';

export const plantedItem: WrittenItem = {
  id: 'pl-one',
  kind: 'choice',
  section: 'first',
  aim: 'apply',
  about: ['procdump_mp'],
  sources: ['F17-01'],
  stem: { ko: '무엇이 남나?', en: 'What stays?' },
  hints: [
    { ko: '여기를 본다.', en: 'Look here.' },
    { ko: '거의 다 왔다.', en: 'Nearly there.' },
  ],
  options: ['stack', 'heap', 'code'].map((id, index) => ({
    id,
    correct: index === 1,
    text: { ko: `답 ${id}`, en: `Answer ${id}` },
    reason: { ko: '까닭이다.', en: 'A reason.' },
    misconception: 'm-equals-mm',
  })),
};

const text = `Lead. <Fact id="F17-01" />

<Simulator name="process" preset="server" type="procdump_mp" />

## First {#first}

Text. <Fact id="F17-01" />

<Check id="pl-one" />
`;

export const plantedLesson: WrittenLesson = {
  folder: '10-user-mode/99-planted',
  id: 'user-mode/planted',
  about: ['procdump_mp'],
  facts: ['F17-01'],
  corrections: [],
  emblem: 'procdump_mp',
  ko: text,
  en: text,
  quiz: [plantedItem],
};
