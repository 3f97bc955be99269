import { useState } from 'preact/hooks';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Chip } from '@/components/ui/chip';
import { Dialog } from '@/components/ui/dialog';
import { useI18n } from '@/components/ui/i18n-context';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { type IconName, iconPaths } from '@/components/ui/icon-paths';
import { Kbd } from '@/components/ui/kbd';
import { marks } from '@/components/ui/mark-kind';
import { Menu } from '@/components/ui/menu';
import { Progress } from '@/components/ui/progress';
import { Select } from '@/components/ui/select';
import { SeverityMark } from '@/components/ui/severity-mark';
import { Spinner } from '@/components/ui/spinner';
import { Switch } from '@/components/ui/switch';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';

const nothing = () => {};

/** Buttons, fields, marks, chips, menus: everything small. */
export function ControlsScene() {
  const { t, language } = useI18n();
  const [on, setOn] = useState(true);
  const [text, setText] = useState('');
  const [choice, setChoice] = useState<'vous' | 'tu'>('vous');
  const fr = language === 'fr';
  return (
    <div class="stack">
      <h1>{fr ? 'Commandes' : 'Controls'}</h1>
      <div class="row">
        <Button look="primary" icon="reply" keyHint="R">
          {fr ? 'Répondre avec «\u00a0Retard de livraison\u00a0»' : 'Reply with “Late delivery”'}
        </Button>
        <Button icon="flag" keyHint="F">
          {t('overlay_step_flag')}
        </Button>
        <Button look="quiet">{t('ui_cancel')}</Button>
        <Button look="danger" icon="trash">
          {t('ui_delete')}
        </Button>
        <Button disabled>{t('ui_save')}</Button>
        <Button small>{t('ui_copy')}</Button>
        <IconButton icon="close" label={t('ui_close')} />
        <IconButton small icon="help" label={t('overlay_keys')} keyHint="?" />
        <Menu
          items={[
            { id: 'a', label: t('ui_copy'), icon: 'copy', keyHint: 'C' },
            { id: 'b', label: t('ui_edit'), icon: 'pencil', hint: t('overlay_native_hide_hint') },
            { id: 'c', label: t('ui_delete'), icon: 'trash', danger: true },
          ]}
          onPick={nothing}
          button={(props) => <IconButton {...props} icon="more" label={t('ui_more')} />}
        />
      </div>
      <div class="row">
        {marks.map((kind) => (
          <SeverityMark key={kind} kind={kind} word={kind} />
        ))}
      </div>
      <div class="row">
        {marks.map((kind) => (
          <Chip key={kind} kind={kind}>
            {kind}
          </Chip>
        ))}
        <Chip pressed={on} onPress={() => setOn(!on)}>
          {t('overlay_strip_all', { n: 12 })}
        </Chip>
        <Chip removeLabel={t('ui_delete')} onRemove={nothing}>
          livraison
        </Chip>
      </div>
      <div class="grid">
        <TextInput label={t('ui_search')} icon="search" placeholder={t('picker_hint')} value={text} onText={setText} />
        <TextInput
          label={fr ? 'Adresse du pack' : 'Pack address'}
          value="http://"
          onText={nothing}
          error={
            fr
              ? 'Cette adresse n’est pas sûre. Commencez par https://.'
              : 'This address is not safe. Start with https://.'
          }
        />
        <Select
          label={t('composer_register')}
          value={choice}
          onPick={setChoice}
          options={[
            { value: 'vous', label: 'vous' },
            { value: 'tu', label: 'tu' },
          ]}
        />
        <TextArea
          label={t('overlay_note_label')}
          hint={t('overlay_note_hint', { keys: 'Ctrl+↵' })}
          value={text}
          onText={setText}
        />
      </div>
      <div class="row">
        <Checkbox label={fr ? 'Signaler les majuscules' : 'Flag capitals'} checked={on} onChange={setOn} />
        <Checkbox label={fr ? 'En partie' : 'In part'} mixed checked={false} onChange={nothing} />
        <Switch
          label={fr ? 'Actif sur ce site' : 'On for this site'}
          hint={fr ? 'Rien n’est lu ailleurs.' : 'Nothing is read elsewhere.'}
          checked={on}
          onChange={setOn}
        />
        <Switch label={fr ? 'Éteint' : 'Off'} checked={false} onChange={nothing} />
        <Kbd keys="Alt+M" />
        <Spinner label={t('ui_loading')} showLabel />
      </div>
      <Progress
        label={fr ? 'Import des modèles' : 'Importing templates'}
        value={120}
        max={400}
        text={fr ? '120 sur 400' : '120 of 400'}
      />
      <Banner
        actions={<Button small>{t('overlay_trouble_report')}</Button>}
        onDismiss={nothing}
        dismissLabel={t('ui_dismiss')}
      >
        {t('overlay_trouble_items', { readable: 0, total: 12 })}
      </Banner>
      <div class="row">
        {Object.keys(iconPaths).map((name) => (
          <span key={name} title={name}>
            <Icon name={name as IconName} size={20} />
          </span>
        ))}
      </div>
    </div>
  );
}

export function DialogScene() {
  const { t, language } = useI18n();
  return (
    <Dialog
      title={language === 'fr' ? 'Nouveau modèle' : 'New template'}
      onClose={nothing}
      actions={
        <>
          <Button>{t('ui_cancel')}</Button>
          <Button look="primary">{t('ui_save')}</Button>
        </>
      }
    >
      <TextInput autofocus label={language === 'fr' ? 'Titre' : 'Title'} value="" onText={nothing} />
    </Dialog>
  );
}
