/** Between a form's native controls and an answer: controls are the truth, before any script and after. */
import type { Answer, KindName } from '#/course/quiz/kinds/index';

type Form = HTMLFormElement;

interface FormKind<A> {
  readonly read: (form: Form) => A;
  readonly write: (form: Form, answer: A) => void;
}

function controls(form: Form): HTMLInputElement[] {
  return [...form.querySelectorAll('input')];
}

function textOf(form: Form, name: string): string {
  const control = form.elements.namedItem(name);
  return control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? control.value : '';
}

function setText(form: Form, name: string, value: string): void {
  const control = form.elements.namedItem(name);
  if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = value;
}

export const formKinds: { readonly [K in KindName]: FormKind<Answer<K>> } = {
  choice: {
    read: (form) =>
      controls(form)
        .filter((input) => input.checked)
        .map((input) => input.value),
    write: (form, picked) => {
      for (const input of controls(form)) input.checked = picked.includes(input.value);
    },
  },
  number: {
    read: (form) => ({ text: textOf(form, 'text'), unit: textOf(form, 'unit') }),
    write: (form, { text, unit }) => {
      setText(form, 'text', text);
      setText(form, 'unit', unit);
    },
  },
  text: {
    read: (form) => textOf(form, 'text'),
    write: (form, text) => setText(form, 'text', text),
  },
  grid: {
    read: (form) =>
      Object.fromEntries(
        controls(form)
          .filter((input) => input.checked)
          .map((input) => [input.name, input.value]),
      ),
    write: (form, cells) => {
      for (const input of controls(form)) input.checked = cells[input.name] === input.value;
    },
  },
};
