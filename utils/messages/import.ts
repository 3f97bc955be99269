import type { MessageTable } from './message-table';

/** What an import says of a file: what stays behind and why, what cannot be read. */
export const importMessages = {
  import_why_asked: {
    en: 'Moderato does not know this value; it will ask for it each time.',
    fr: 'Moderato ne connaît pas cette valeur\u202f; il la demandera à chaque fois.',
  },
  import_why_filter: {
    en: 'This way of changing a value does not exist here.',
    fr: 'Cette façon de transformer une valeur n’existe pas ici.',
  },
  import_why_tag: {
    en: 'This instruction does not exist here; what stands inside it is kept.',
    fr: 'Cette instruction n’existe pas ici\u202f; ce qu’elle contient est gardé.',
  },
  import_why_condition: {
    en: 'This condition cannot be worked out here; it becomes a question with yes or no.',
    fr: 'Cette condition ne peut pas être calculée ici\u202f; elle devient une question à laquelle répondre oui ou non.',
  },
  import_why_caret: {
    en: 'The caret has one place; the first is kept.',
    fr: 'Le curseur n’a qu’une place\u202f; la première est gardée.',
  },
  import_why_many_prompts: {
    en: 'A template asks {most} questions at most; this one stays in the text, between brackets.',
    fr: 'Un modèle pose {most} questions au plus\u202f; celle-ci reste dans le texte, entre crochets.',
  },
  import_why_many_choices: {
    en: 'A list has {most} choices at most; the first are kept.',
    fr: 'Une liste a {most} choix au plus\u202f; les premiers sont gardés.',
  },
  import_why_multiple: {
    en: 'Several choices at once are not possible here; one will be.',
    fr: 'Plusieurs choix à la fois ne sont pas possibles ici\u202f; un seul le sera.',
  },
  import_why_many_variants: {
    en: 'A template has {most} wordings at most; the first are kept.',
    fr: 'Un modèle a {most} versions au plus\u202f; les premières sont gardées.',
  },
  import_why_long_title: {
    en: 'The title is cut at {most} characters.',
    fr: 'Le titre est coupé à {most} caractères.',
  },
  import_why_language_fr: {
    en: 'The words look like another language; it is taken as French, like most of the file.',
    fr: 'Le texte semble écrit dans une autre langue\u202f; il est pris comme du français, comme le reste du fichier.',
  },
  import_why_language_en: {
    en: 'The words look like another language; it is taken as English, like most of the file.',
    fr: 'Le texte semble écrit dans une autre langue\u202f; il est pris comme de l’anglais, comme le reste du fichier.',
  },
  import_why_other_language: {
    en: 'Templates are in French or English; the language is recognised from the words instead.',
    fr: 'Les modèles sont en français ou en anglais\u202f; la langue est plutôt reconnue d’après le texte.',
  },
  import_why_include: {
    en: 'The text to insert here is not in the file, not in this language, or would insert itself.',
    fr: 'Le texte à insérer ici n’est pas dans le fichier, n’est pas dans cette langue, ou s’insérerait lui-même.',
  },
  import_why_shortcut: {
    en: 'Another entry has this shortcut; here it becomes /{shortcut}.',
    fr: 'Une autre entrée a déjà ce raccourci\u202f; ici, il devient /{shortcut}.',
  },
  import_why_unreadable: {
    en: 'Its instructions cannot be read; the text is kept word for word.',
    fr: 'Ses instructions sont illisibles\u202f; le texte est gardé mot pour mot.',
  },
  import_why_rich: {
    en: 'Replies are plain text: images and tables stay behind, their words are kept.',
    fr: 'Les réponses sont du texte simple\u202f: images et tableaux restent de côté, leurs mots sont gardés.',
  },
  import_why_mail: { en: 'Only an e-mail has this.', fr: 'Cela n’existe que dans un courriel.' },
  import_why_attachment: {
    en: 'Attached files are not carried over.',
    fr: 'Les fichiers joints ne sont pas repris.',
  },
  import_why_action: {
    en: 'Moderato does not act on its own; only the text is taken over.',
    fr: 'Moderato n’agit pas de lui-même\u202f; seul le texte est repris.',
  },
  import_why_acts: {
    en: 'This acts on the page or on a server; only the text is taken over.',
    fr: 'Cela agit sur la page ou sur un serveur\u202f; seul le texte est repris.',
  },
  import_why_note: {
    en: 'Notes that are not sent are not kept.',
    fr: 'Les notes qui ne sont pas envoyées ne sont pas gardées.',
  },
  import_why_internal: {
    en: 'This was an internal note; here it becomes a reply.',
    fr: 'C’était une note interne\u202f; ici, elle devient une réponse.',
  },
  import_why_second_text: {
    en: 'A second text for another channel; the first is kept.',
    fr: 'Un second texte pour un autre canal\u202f; le premier est gardé.',
  },
  import_why_inactive: {
    en: 'It was switched off; here it can be used.',
    fr: 'Elle était désactivée\u202f; ici, elle est utilisable.',
  },
  import_why_restriction: {
    en: 'Who may use it is not taken over.',
    fr: 'Les personnes autorisées à l’utiliser ne sont pas reprises.',
  },
  import_why_dynamic: {
    en: 'Several pieces of dynamic content in one text: the first language of each is taken.',
    fr: 'Plusieurs contenus dynamiques dans un même texte\u202f: la première langue de chacun est prise.',
  },
  import_why_flair: { en: 'Flairs are Reddit’s own.', fr: 'Les «\u202fflairs\u202f» n’existent que sur Reddit.' },
  import_why_setting: {
    en: 'This is a setting of the other tool, not a reply.',
    fr: 'C’est un réglage de l’autre outil, pas une réponse.',
  },
  import_why_other_file: {
    en: 'This leads to another file; import it too.',
    fr: 'Cela mène à un autre fichier\u202f; importez-le aussi.',
  },
  import_why_regex: {
    en: 'It was typed as a pattern; here it has no shortcut.',
    fr: 'Elle se tapait selon un motif\u202f; ici, elle n’a pas de raccourci.',
  },
  import_why_triggers: {
    en: 'A template has one shortcut; the first is kept.',
    fr: 'Un modèle a un seul raccourci\u202f; le premier est gardé.',
  },
  import_why_word: {
    en: 'Shortcuts here begin with / and are always whole words.',
    fr: 'Ici, les raccourcis commencent par / et sont toujours des mots entiers.',
  },
  import_why_typing: {
    en: 'This says how it is typed, not what is written.',
    fr: 'Cela règle la frappe, pas le texte.',
  },
  import_why_no_head: {
    en: 'The columns have no names: the first is taken as the shortcut, the second as the text.',
    fr: 'Les colonnes n’ont pas de nom\u202f: la première est prise comme raccourci, la seconde comme texte.',
  },
  import_why_column: { en: 'This column is not known here.', fr: 'Cette colonne n’est pas connue ici.' },
  import_why_extra_cells: {
    en: 'More cells than columns; these are left out.',
    fr: 'Plus de cases que de colonnes\u202f; celles-ci sont laissées.',
  },
  import_why_prompts: {
    en: 'The questions in this cell cannot be read.',
    fr: 'Les questions de cette case sont illisibles.',
  },
  import_why_tests: {
    en: 'The examples in this cell cannot be read.',
    fr: 'Les exemples de cette case sont illisibles.',
  },
  import_problem_json: {
    en: 'This is not JSON, or it was cut: {detail}',
    fr: 'Ce n’est pas du JSON, ou le fichier est tronqué\u202f: {detail}',
  },
  import_problem_yaml: {
    en: 'Line {line} cannot be read: {detail}',
    fr: 'La ligne {line} est illisible\u202f: {detail}',
  },
  import_problem_quote: {
    en: 'The quotation mark of line {line} is never closed: everything after it is in one cell.',
    fr: 'Le guillemet de la ligne {line} n’est jamais refermé\u202f: tout ce qui suit est dans une seule case.',
  },
  import_problem_no_entries: {
    en: 'There is no reply in this file, or it comes from another tool.',
    fr: 'Aucune réponse dans ce fichier, ou il vient d’un autre outil.',
  },
  import_problem_no_column: {
    en: 'No column is called “text”, “reply” or “body”.',
    fr: 'Aucune colonne ne s’appelle «\u202ftexte\u202f», «\u202fréponse\u202f» ou «\u202fmessage\u202f».',
  },
  import_problem_no_text: { en: 'It has no text.', fr: 'Il n’y a pas de texte.' },
  import_problem_entry: { en: 'This is not an entry.', fr: 'Ce n’est pas une entrée.' },
  import_problem_empty: { en: 'Nothing is left of its text.', fr: 'Il ne reste rien de son texte.' },
  import_problem_long: {
    en: 'The text is longer than {most} characters.',
    fr: 'Le texte dépasse {most} caractères.',
  },
  import_problem_large: {
    en: 'The file is too large. Cut it in two.',
    fr: 'Le fichier est trop gros. Coupez-le en deux.',
  },
  import_problem_many: {
    en: 'A pack holds {most} templates at most; the first were read.',
    fr: 'Un pack contient {most} modèles au plus\u202f; les premiers ont été lus.',
  },
  import_problem_own_row: {
    en: 'The id or the language of this line is not one.',
    fr: 'L’identifiant ou la langue de cette ligne n’est pas valable.',
  },
  import_problem_own_entry: {
    en: 'This is not one of our templates.',
    fr: 'Ce n’est pas un de nos modèles.',
  },
  import_problem_twice: { en: 'This id stands twice.', fr: 'Cet identifiant figure deux fois.' },
  import_notice_shortcut: {
    en: 'Its shortcut is taken here: it becomes /{shortcut}.',
    fr: 'Son raccourci est déjà pris ici\u202f: il devient /{shortcut}.',
  },
  import_problem_include: {
    en: 'It inserts “{name}”, which is neither here nor in the file.',
    fr: 'Il insère «\u202f{name}\u202f», qui n’est ni ici ni dans le fichier.',
  },
} satisfies MessageTable;
