import { useEffect, useRef, useState } from 'preact/hooks';
import type { Rendering } from '@/utils/messaging/protocol';
import { type GroupedHit, refOf } from './group-hits';
import type { Answers, PickerProps } from './picker-types';

export interface PickerState {
  active: number;
  grouped: GroupedHit | undefined;
  /** Of the active template; null while it is being filled. */
  rendering: Rendering | null;
  answers: Answers;
  setAnswers: (answers: Answers) => void;
  /** Questions of the active template, those answered included, so that an answer can be changed. */
  fields: Rendering['missing'];
  ready: boolean;
  /** Insertion was asked for and comes with the filled template. */
  waiting: boolean;
  moveTo: (at: number) => void;
  insert: (mode: 'insert' | 'append') => void;
}

const noAnswers: Answers = {};

/** Which template is active and what was answered; another search or another template starts afresh. */
export function usePicker({ hits, rendering: latest, query, busy, onPreview, onInsert }: PickerProps): PickerState {
  const [choice, setChoice] = useState({ query, at: 0 });
  const [given, setGiven] = useState({ key: '', answers: noAnswers });
  const [wanted, setWanted] = useState<{ query: string; mode: 'insert' | 'append' } | null>(null);
  const asked = useRef<{ key: string; fields: Rendering['missing'] }>({ key: '', fields: [] });
  const sent = useRef('');

  const active = choice.query === query ? Math.min(choice.at, Math.max(0, hits.length - 1)) : 0;
  const grouped = hits[active];
  const hit = grouped?.hit;
  const key = hit ? refOf(hit) : '';
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

  const settled = !busy && hit !== undefined && rendering !== null;
  const ready = settled && rendering.error === null && rendering.missing.length === 0;
  const waiting = wanted !== null && wanted.query === query && !settled;
  useEffect(() => {
    // Another search, or an answer to come: what was asked for is no longer that.
    if (wanted === null || waiting) return;
    setWanted(null);
    if (wanted.query === query && ready) onInsert(hit, rendering, wanted.mode);
  });
  return {
    active,
    grouped,
    rendering,
    answers,
    setAnswers: (next) => setGiven({ key, answers: next }),
    fields: asked.current.fields,
    ready,
    waiting,
    moveTo: (to) => {
      setWanted(null);
      setChoice({ query, at: hits.length > 0 ? (to + hits.length) % hits.length : 0 });
    },
    insert: (mode) => {
      if (ready) onInsert(hit, rendering, mode);
      else if (!settled) setWanted({ query, mode });
    },
  };
}
