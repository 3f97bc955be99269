<?php
// Installs a French WordPress with a moderator account and the comments the end-to-end tests read.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url($argv[1], PHP_URL_HOST) . ':' . parse_url($argv[1], PHP_URL_PORT);
require $argv[2] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/translation-install.php';

wp_install('Maison Tamarin, le blog', 'admin', 'admin@example.test', true, '', 'Adm1n-pass', 'fr_FR');
update_option('siteurl', $argv[1]);
update_option('home', $argv[1]);
update_option('WPLANG', 'fr_FR');
update_option('permalink_structure', '');
update_option('comment_moderation', 0);
update_option('comment_previously_approved', 0);
update_option('comment_registration', 0);
update_option('comments_per_page', 100);
update_option('comment_max_links', 0);
update_option('show_avatars', 0);
update_option('timezone_string', 'Europe/Paris');
switch_theme($argv[3]);

$modo = wp_insert_user(['user_login' => 'modo', 'user_pass' => 'Modo-pass1', 'user_email' => 'modo@example.test',
    'display_name' => 'Camille (Tamarin)', 'role' => 'editor', 'locale' => 'fr_FR']);
wp_delete_comment(1, true);
$post = wp_insert_post(['post_title' => 'Nos nouvelles théières', 'post_status' => 'publish', 'post_author' => $modo,
    'post_content' => 'Elles arrivent lundi dans nos boutiques et en ligne.', 'comment_status' => 'open', 'post_name' => 'theieres']);

function seed_comment($post, $name, $text, $approved, $parent = 0, $user = 0, $minutes = 60) {
    // As a visitor's comment goes in: through WordPress's own filters.
    return wp_insert_comment(wp_filter_comment(['comment_post_ID' => $post, 'comment_author' => $name, 'comment_author_email' => sanitize_title($name) . '@example.test',
        'comment_content' => $text, 'comment_approved' => $approved, 'comment_parent' => $parent, 'user_id' => $user,
        'comment_date' => current_time('mysql', 0), 'comment_date_gmt' => gmdate('Y-m-d H:i:s', time() - 60 * $minutes),
        'comment_author_url' => '', 'comment_author_IP' => '127.0.0.1', 'comment_agent' => 'seed', 'comment_type' => 'comment', 'user_ID' => $user]));
}
$ids = [
    'praise' => seed_comment($post, 'Léa Dupont', 'Merci, la théière bleue est magnifique 😍', 1, 0, 0, 90),
    'complaint' => seed_comment($post, 'Marc Lenoir', "Bonjour, ma commande devait arriver jeudi et toujours rien. Personne ne répond, c'est inadmissible. Où est mon colis ?", 1, 0, 0, 80),
    'insult' => seed_comment($post, 'Kevin', "Vous êtes une bande d'incapables et d'abrutis.", 1, 0, 0, 70),
    'question' => seed_comment($post, 'Emma Clarke', 'Hello, do you ship the blue teapot to Scotland, and how long does it take?', 1, 0, 0, 60),
    'spam' => seed_comment($post, 'CasinoBonus', 'Gagnez 5000 € par semaine sans rien faire, cliquez vite ici : http://gains-faciles.example/inscription et abonnez-vous, je m\'abonne en retour', 0, 0, 0, 50),
    'hostile' => seed_comment($post, 'Zoé <script>', '<b onclick="alert(1)">Bonjour</b> {{ brand.name }} "><img src=x onerror=alert(2)> ' . "\u{202E}éàü\u{200B} merci", 1, 0, 0, 40),
];
$ids['own'] = seed_comment($post, 'Camille (Tamarin)', 'Avec plaisir Léa, à bientôt en boutique.', 1, $ids['praise'], $modo, 30);
echo json_encode(['post' => $post, 'comments' => $ids]);
