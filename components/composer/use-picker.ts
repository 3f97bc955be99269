import { useEffect, useRef, useState } from 'preact/hooks';
import type { Rendering, TemplateHit } from '@/utils/messaging/protocol';
import type { Answers, PickerProps } from './picker-types';

export interface PickerState {
  active: number;
  hit: TemplateHit | undefined;
  /** Of the active template; null while it is being filled. */
  rendering: Rendering | null;
  answers: Answers;
  setAnswers: (answers: Answers) => void;
  /** Questions of the active template, those answered included, so that an answer can be changed. */
  fields: Rendering['missing'];
  ready: boolean;
  moveTo: (at: number) => void;
  insert: (mode: 'insert' | 'append') => void;
}

const noAnswers: Answers = {};

/** Which template is active and what was answered; another search or another template starts afresh. */
export function usePicker({ hits, rendering: latest, query, onPreview, onInsert }: PickerProps): PickerState {
  const [choice, setChoice] = useState({ query, at: 0 });
  const [given, setGiven] = useState({ key: '', answers: noAnswers });
  const asked = useRef<{ key: string; fields: Rendering['missing'] }>({ key: '', fields: [] });
  const sent = useRef('');

  const active = choice.query === query ? Math.min(choice.at, Math.max(0, hits.length - 1)) : 0;
  const hit = hits[active];
  const key = hit ? `${hit.packId} ${hit.id}` : '';
  const answers = given.key === key ? given.answers : noAnswers;
  // The filling of the template before must not be taken for this one's while the new one is under way.
  const rendering = latest?.templateId === hit?.id ? latest : null;

  if (asked.current.key !== key) asked.current = { key, fields: [] };
  const { fields } = asked.current;
  const fresh = (rendering?.missing ?? []).filter(({ name }) => !fields.some((each) => each.name === name));
  if (fresh.length > 0) asked.current.fields = [...fields, ...fresh];

  useEffect(() => {
    const request = JSON.stringify([key, answers]);
    if (!hit || sent.current === request) return;
    sent.current = request;
    onPreview(hit, answers);
  });

  const ready = hit !== undefined && rendering !== null && rendering.error === null && rendering.missing.length === 0;
  return {
    active,
    hit,
    rendering,
    answers,
    setAnswers: (next) => setGiven({ key, answers: next }),
    fields: asked.current.fields,
    ready,
    moveTo: (to) => setChoice({ query, at: hits.length > 0 ? (to + hits.length) % hits.length : 0 }),
    insert: (mode) => {
      if (hit && rendering && ready) onInsert(hit, rendering, mode);
    },
  };
}
