import type { MessageTable } from './message-table';

/** What is wrong with a pack, or worth mending. */
export const packIssueMessages = {
  pack_issue_too_large: { en: 'This pack is too large to be read.', fr: 'Ce pack est trop volumineux pour être lu.' },
  pack_issue_too_deep: { en: 'This part is nested too deeply.', fr: 'Ce passage comporte trop de niveaux.' },
  pack_issue_refused_key: {
    en: 'The name “{name}” is not allowed here.',
    fr: 'Le nom « {name} » n’est pas admis ici.',
  },
  pack_issue_not_json: {
    en: 'This file is not valid JSON: {detail}',
    fr: 'Ce fichier n’est pas du JSON valide : {detail}',
  },
  pack_issue_newer: {
    en: 'This pack is written for a newer version ({format}). Please update Moderato.',
    fr: 'Ce pack est écrit pour une version plus récente ({format}). Mettez Moderato à jour.',
  },
  pack_issue_unknown_key: { en: 'Unknown name: {name}', fr: 'Nom inconnu : {name}' },
  pack_issue_wrong_type: {
    en: 'Missing, or not of the expected kind ({expected}).',
    fr: 'Absent, ou d’une autre nature que prévu ({expected}).',
  },
  pack_issue_wrong_value: { en: 'Expected one of: {allowed}', fr: 'Valeurs possibles : {allowed}' },
  pack_issue_too_long: {
    en: 'Too long or too many: {most} at most.',
    fr: 'Trop long ou trop nombreux : {most} au plus.',
  },
  pack_issue_too_short: {
    en: 'Too short or too few: {least} at least.',
    fr: 'Trop court ou trop peu : {least} au moins.',
  },
  pack_issue_wrong_form: { en: 'Not written as expected.', fr: 'Écriture non conforme.' },
  pack_issue_other: { en: 'Cannot be read: {detail}', fr: 'Illisible : {detail}' },
  pack_issue_condition: { en: 'This is no condition Moderato knows.', fr: 'Moderato ne connaît pas cette condition.' },
  pack_issue_double: { en: '“{name}” stands twice.', fr: '« {name} » figure deux fois.' },
  pack_issue_unknown_article: { en: 'There is no article “{name}”.', fr: 'L’article « {name} » n’existe pas.' },
  pack_issue_unknown_template: { en: 'There is no template “{name}”.', fr: 'Le modèle « {name} » n’existe pas.' },
  pack_issue_unknown_answer: {
    en: '“{name}” is neither a category nor a signal.',
    fr: '« {name} » n’est ni une catégorie ni un signal.',
  },
  pack_issue_regex: { en: 'This expression cannot be read: {detail}', fr: 'Cette expression est illisible : {detail}' },
  pack_issue_no_domains: { en: 'Name at least one domain.', fr: 'Indiquez au moins un domaine.' },
  pack_issue_no_tests: {
    en: 'This rule lacks an example that it catches or one that it lets pass.',
    fr: 'Il manque à cette règle un exemple retenu ou un exemple admis.',
  },
  pack_issue_no_rule: { en: 'No rule for the category “{name}”.', fr: 'Aucune règle pour la catégorie « {name} ».' },
  pack_issue_no_language: { en: 'Nothing in this language: {name}', fr: 'Rien dans cette langue : {name}' },
  pack_issue_no_register: {
    en: 'No French wording in the house register ({name}).',
    fr: 'Aucune version française au registre de la maison ({name}).',
  },
  pack_issue_prompt_label: {
    en: 'The question “{name}” has no label.',
    fr: 'La question « {name} » n’a pas d’intitulé.',
  },
  pack_issue_prompt_choices: {
    en: 'The question “{name}” offers no choice.',
    fr: 'La question « {name} » ne propose aucun choix.',
  },
  pack_issue_prompt_name: {
    en: 'The question “{name}” bears the name of a built-in variable.',
    fr: 'La question « {name} » porte le nom d’une variable intégrée.',
  },
  pack_issue_unknown_variable: {
    en: 'Nothing fills “{name}”; it will be asked for.',
    fr: 'Rien ne remplit « {name} » ; la valeur sera demandée.',
  },
  pack_issue_variable_language: {
    en: '“{name}” has no value in this language.',
    fr: '« {name} » n’a pas de valeur dans cette langue.',
  },
  pack_issue_rule_match: {
    en: 'The rule “{name}” should catch its example, and does not: {text}',
    fr: 'La règle « {name} » devrait retenir son exemple et ne le fait pas : {text}',
  },
  pack_issue_rule_pass: {
    en: 'The rule “{name}” should let its example pass, and does not: {text}',
    fr: 'La règle « {name} » devrait admettre son exemple et ne le fait pas : {text}',
  },
  pack_issue_test_contains: {
    en: 'Filled for its example, “{name}” should contain: {text}',
    fr: 'Rempli pour son exemple, « {name} » devrait contenir : {text}',
  },
  pack_issue_test_lacks: {
    en: 'Filled for its example, “{name}” should not contain: {text}',
    fr: 'Rempli pour son exemple, « {name} » ne devrait pas contenir : {text}',
  },
  pack_issue_test_missing: {
    en: 'The example of “{name}” gives no value for: {text}',
    fr: 'L’exemple de « {name} » ne donne pas de valeur pour : {text}',
  },
  pack_issue_test_broken: {
    en: '“{name}” cannot be filled for its example.',
    fr: '« {name} » ne peut pas être rempli pour son exemple.',
  },
  pack_issue_garbled: {
    en: 'Letters were garbled by a wrong encoding near: {text}',
    fr: 'Des lettres ont été abîmées par un mauvais encodage près de : {text}',
  },
} satisfies MessageTable;
