import type { MessageKey } from '@/utils/messages/all-messages';
import type { StoreKind } from '@/utils/stores/store-contract';

/** Where one publishes: a store that is connected, or files carried by hand. */
export type PlaceKind = StoreKind | 'files';

export interface PlaceField {
  /** As in `store-settings.ts`. */
  name: string;
  label: MessageKey;
  example: string;
  /** Typed as a password, never shown again. */
  secret?: MessageKey;
  optional?: true;
  /** Filled in from the beginning. */
  usual?: string;
  choices?: readonly { value: string; label: MessageKey }[];
}

const folder: PlaceField = { name: 'folder', label: 'place_field_folder', example: 'moderato', optional: true };

const git = (api: string, repository: string, isUsual: boolean): PlaceField[] => [
  { name: 'api', label: 'place_field_api', example: api, ...(isUsual && { usual: api }) },
  { name: 'repository', label: 'place_field_repository', example: repository },
  { name: 'branch', label: 'place_field_branch', example: 'main', usual: 'main' },
  folder,
  { name: 'token', label: 'place_field_token', example: '', secret: 'place_token_hint' },
];

/** What is asked for each kind of place, with an example for each. */
export const placeFields: Record<PlaceKind, readonly PlaceField[]> = {
  webdav: [
    {
      name: 'folderUrl',
      label: 'place_field_folder_url',
      example: 'https://cloud.example.org/remote.php/dav/files/camille/Packs/',
    },
    { name: 'user', label: 'place_field_user', example: 'camille' },
    { name: 'password', label: 'place_field_password', example: '', secret: 'place_password_hint' },
  ],
  s3: [
    { name: 'endpoint', label: 'place_field_endpoint', example: 'https://s3.eu-west-3.amazonaws.com' },
    { name: 'bucket', label: 'place_field_bucket', example: 'maison-packs' },
    { name: 'region', label: 'place_field_region', example: 'eu-west-3' },
    {
      name: 'style',
      label: 'place_field_style',
      example: '',
      usual: 'path',
      choices: [
        { value: 'path', label: 'place_style_path' },
        { value: 'host', label: 'place_style_host' },
      ],
    },
    { ...folder },
    { name: 'keyId', label: 'place_field_key_id', example: 'AKIA…' },
    { name: 'secretKey', label: 'place_field_secret_key', example: '', secret: 'place_secret_hint' },
  ],
  github: git('https://api.github.com', 'maison/packs', true),
  gitlab: git('https://gitlab.com/api/v4', 'maison/packs', true),
  forgejo: git('https://codeberg.org/api/v1', 'maison/packs', true),
  files: [],
};

export const placeKinds = Object.keys(placeFields) as PlaceKind[];
