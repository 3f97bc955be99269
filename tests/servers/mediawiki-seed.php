<?php
// Writes a talk page as people do, one edit after the other, so that each signature is the wiki's own.
// php mediawiki-seed.php <folder of the wiki>
chdir($argv[1]);
$_SERVER['argv'] = ['seed'];
require_once $argv[1] . '/maintenance/Maintenance.php';

class SeedTalk extends Maintenance {
    public function execute() {
        $services = MediaWiki\MediaWikiServices::getInstance();
        $title = Title::newFromText('Discussion:Théière');
        $page = $services->getWikiPageFactory()->newFromTitle($title);
        $this->addPerson('Modo', 'Modo-pass1-wiki');
        $contributions = [
            ['Léa Dupont', "== Culottage ==\n\nFaut-il culotter une théière en fonte ? L'article ne le dit pas. ~~~~"],
            ['Marc Lenoir', ":Non, surtout pas : l'émail s'abîme.\n:Lisez donc la notice avant de poser la question. ~~~~"],
            ['Kevin', "::Vous êtes une bande d'incapables et d'abrutis. ~~~~"],
            ['Emma Clarke', "== Source ==\n\nHello, where does the date in the first paragraph come from?\n\nI could not find it in the book. ~~~~"],
            ['Zoé', "* <nowiki><b onclick=\"alert(1)\">Bonjour</b> {{ brand.name }} \"><img src=x onerror=alert(2)></nowiki> \u{202E}éàü\u{200B} merci ~~~~"],
            ['Modo', "**Merci à tous, je regarde ce soir. ~~~~"],
        ];
        $text = '';
        foreach ($contributions as [$name, $words]) {
            $user = $this->addPerson($name, 'Modo-pass1-wiki');
            $text .= ($text === '' ? '' : (str_starts_with($words, '==') ? "\n\n" : "\n")) . $words;
            $updater = $page->newPageUpdater($user);
            $updater->setContent('main', ContentHandler::makeContent($text, $title));
            // Signatures become what they stand for as on any save: with the name and the time of that edit.
            $options = ParserOptions::newFromUser($user);
            $saved = $services->getContentTransformer()->preSaveTransform(ContentHandler::makeContent($text, $title), $title, $user, $options);
            $text = $saved->getText();
            $updater->setContent('main', $saved);
            $updater->saveRevision(CommentStoreComment::newUnsavedComment('/* semis */'), EDIT_INTERNAL);
        }
    }

    private function addPerson(string $name, string $password): User {
        $user = User::createNew($name) ?? User::newFromName($name);
        $user->changeAuthenticationData(['username' => $name, 'password' => $password, 'retype' => $password]);
        return $user;
    }
}
$maintClass = SeedTalk::class;
require_once RUN_MAINTENANCE_IF_MAIN;
