import { z } from 'zod';
import { type TemplateChange, templateChangeSchema } from '@/utils/packs/layer-editing/template-change';
import { type PackLayer, packLayerSchema } from '@/utils/packs/pack-layer';
import type { Pack } from '@/utils/packs/schema';
import type { Template } from '@/utils/templates/schema';
import { entry } from './entry';

/** A wording left behind. */
export interface OldTemplate {
  id: number;
  /** ISO 8601: when it was left behind. */
  at: string;
  agent: string;
  template: Template;
}

const packId = z.string().max(80);
const templateId = z.string().max(80);

/** What this machine changes in a pack: the layer as a whole, and its templates one by one with what they were before. */
export const layerVerbs = {
  /** The layer, and the pack as it came. */
  'layer.read': entry<{ layer: PackLayer; published: Pack }>()('page', z.object({ packId })),
  /**
   * Puts the whole layer in the place of the one before; wordings left behind are kept as versions. Refused with
   * `template-refused` (line, column) when a template it changes cannot be read, `template-twice` when an id stands twice.
   * For one or some templates `templates.save` is the safer way: it notices what another window saved meanwhile.
   */
  'layer.write': entry<null>()('page', z.object({ layer: packLayerSchema })),
  /**
   * Writes, moves or removes templates, all or none. Refused with `template-changed` when one is no longer what the change
   * started from, and as `layer.write`. To undo: the changes turned round (`invertChanges`).
   */
  'templates.save': entry<null>()(
    'page',
    z.object({ packId, changes: z.array(templateChangeSchema).min(1).max(100_000) }),
  ),
  /** Newest first, fifty at most. */
  'templates.versions': entry<OldTemplate[]>()('page', z.object({ packId, templateId })),
  /** Puts an old wording back where the template is now, also after its removal. Answers what it changed, to undo it. */
  'templates.restore': entry<TemplateChange>()('page', z.object({ packId, versionId: z.number().int() })),
  'templates.favourite': entry<null>()('any', z.object({ packId, templateId, on: z.boolean() })),
  /** `packId/templateId` of each. */
  'templates.favourites': entry<string[]>()('any', z.object({})),
} as const;
