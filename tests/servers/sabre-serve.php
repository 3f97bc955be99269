<?php
// A folder served by sabre/dav, on which Nextcloud and ownCloud are built: FOLDER, ACCOUNT and SECRET come in the environment.
require '/usr/share/php/Sabre/autoload.php';

class OneAccount extends Sabre\DAV\Auth\Backend\AbstractBasic
{
    protected function validateUserPass($user, $secret)
    {
        return $user === getenv('ACCOUNT') && $secret === getenv('SECRET');
    }
}

$server = new Sabre\DAV\Server(new Sabre\DAV\FSExt\Directory(getenv('FOLDER')));
$server->setBaseUri('/');
$server->addPlugin(new Sabre\DAV\Auth\Plugin(new OneAccount(), 'packs'));
$server->exec();
