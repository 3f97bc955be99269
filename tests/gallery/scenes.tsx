import type { ComponentChildren } from 'preact';
import type { Language } from '@/utils/community/schema';
import { BarsScene, BubbleScene, PickerScene, RemarksScene, RepeatScene } from './composer-scenes';
import { DataScene } from './data-scene';
import { fakeSofter } from './fake-replies';
import { ImportScene } from './import-scene';
import { Badges, CardScene, cardScenes, GuardScene, KeysScene, StripScene, ToastScene } from './overlay-scenes';
import { BrandAnswersScene, BrandAskScene, ChangesScene, PacksScene } from './pack-scenes';
import { PublishScene, publishFaces } from './publish-scenes';
import { PartScene, ProposeScene, ReviewScene } from './review-scenes';
import { DuplicatesScene, SaveTextScene, TemplatesScene } from './template-scenes';
import { ControlsScene, DialogScene } from './ui-scenes';

export interface Scene {
  /** In the overlay's shadow root over somebody's page, or on a page of ours. */
  where: 'overlay' | 'page';
  draw: (language: Language) => ComponentChildren;
}

const overlay = (draw: Scene['draw']): Scene => ({ where: 'overlay', draw });
const page = (draw: Scene['draw']): Scene => ({ where: 'page', draw });

/** Everything there is to look at, by the name used in the address and in the screenshots. */
export const scenes: Record<string, Scene> = {
  controls: page(() => <ControlsScene />),
  data: page(() => <DataScene />),
  dialog: page(() => <DialogScene />),
  import: page(() => <ImportScene chosen />),
  'import-choose': page(() => <ImportScene chosen={false} />),
  ...Object.fromEntries(
    (['words', 'card', 'use', 'history', 'conflict', 'bulk', 'empty'] as const).map((what) => [
      `templates-${what}`,
      page(() => <TemplatesScene what={what} />),
    ]),
  ),
  'templates-duplicates': page(() => <DuplicatesScene />),
  'templates-save': page(() => <SaveTextScene />),
  'packs-list': page((language) => <PacksScene language={language} what="list" />),
  'packs-preview': page((language) => <PacksScene language={language} what="preview" />),
  'packs-refused': page((language) => <PacksScene language={language} what="refused" />),
  'packs-changes': page(() => <ChangesScene />),
  ...Object.fromEntries(
    publishFaces.map((face) => [
      `publish-${face}`,
      page((language) => <PublishScene language={language} face={face} />),
    ]),
  ),
  'brand-answers': page(() => <BrandAnswersScene />),
  'brand-ask': overlay((language) => <BrandAskScene language={language} />),
  ...Object.fromEntries(
    (['inbox', 'empty', 'exception', 'moved', 'review', 'submit'] as const).map((what) => [
      `review-${what}`,
      page((language) => <ReviewScene language={language} what={what} />),
    ]),
  ),
  ...Object.fromEntries(
    (['article', 'tone', 'brand'] as const).map((what) => [`part-${what}`, page(() => <PartScene what={what} />)]),
  ),
  propose: overlay(() => <ProposeScene made={false} />),
  'propose-made': overlay(() => <ProposeScene made />),
  badges: overlay((language) => <Badges language={language} />),
  ...Object.fromEntries(
    Object.entries(cardScenes).map(([name, data]) => [
      name,
      overlay((language) => <CardScene data={data(language)} />),
    ]),
  ),
  strip: overlay((language) => (
    <>
      <Badges language={language} />
      <StripScene trouble={{ type: 'items', readable: 0, total: 12 }} />
    </>
  )),
  'strip-calm': overlay(() => <StripScene calm />),
  guard: overlay((language) => <GuardScene language={language} />),
  keys: overlay(() => <KeysScene />),
  toasts: overlay((language) => <ToastScene language={language} />),
  bars: overlay((language) => <BarsScene language={language} />),
  repeat: overlay(() => <RepeatScene />),
  picker: overlay((language) => <PickerScene language={language} what="plain" />),
  'picker-missing': overlay((language) => <PickerScene language={language} what="missing" />),
  'picker-error': overlay((language) => <PickerScene language={language} what="error" />),
  'picker-other': overlay((language) => <PickerScene language={language} what="other" />),
  'picker-none': overlay((language) => <PickerScene language={language} what="none" />),
  bubble: overlay((language) => <BubbleScene language={language} />),
  'bubble-consent': overlay((language) => <BubbleScene language={language} softening={{ step: 'consent' }} />),
  'bubble-download': overlay((language) => (
    <BubbleScene language={language} softening={{ step: 'downloading', share: 0.42 }} />
  )),
  'bubble-softer': overlay((language) => (
    <BubbleScene language={language} softening={{ step: 'proposal', text: fakeSofter(language) }} />
  )),
  remarks: overlay((language) => <RemarksScene language={language} />),
  'remarks-none': overlay((language) => <RemarksScene language={language} none />),
};
